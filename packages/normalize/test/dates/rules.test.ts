import { describe, expect, test } from 'vitest'
import { findDates } from '../../src/dates/find-dates.ts'
import { anchorOf } from '../../src/dates/period.ts'
import { dateRules } from '../../src/dates/rules/index.ts'
import { faultsOf } from './check-timex.ts'

for (const { name, examples } of dateRules) {
  describe(name, () => {
    for (const [text, anchor, expression, value] of examples) {
      test(`"${text}" (anchor ${anchor})`, () => {
        const found = findDates(text, { anchor: anchor === null ? null : anchorOf(anchor, 'sources') })
        const own = found.filter(({ rule }) => rule === name)
        const read = own.map(({ start, end, timex }) => [text.slice(start, end), timex.value])
        expect(read).toEqual(expression === null ? [] : [[expression, value]])
        expect(found.flatMap(({ timex }) => faultsOf(timex))).toEqual([])
      })
    }
  })
}

test('every rule has an example that it takes', () => {
  const without = dateRules.filter(({ examples }) => !examples.some(([, , expression]) => expression !== null))
  expect(without.map(({ name }) => name)).toEqual([])
})

test('no two rules share a name', () => {
  expect(new Set(dateRules.map(({ name }) => name)).size).toBe(dateRules.length)
})
