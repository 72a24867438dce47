import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDates } from '../../src/dates/find-dates.ts'
import { anchorOf } from '../../src/dates/period.ts'
import { dateRules } from '../../src/dates/rules/index.ts'
import * as words from '../../src/dates/words.ts'
import { faultsOf } from './check-timex.ts'

/** Every word that a rule knows, numbers in all shapes, what stands around them, and what nobody writes. */
const vocabulary = [
  ...[words.MONTHS, words.SLAVIC_MONTHS, words.GERMAN_MONTHS, words.ROMANCE_MONTHS, words.WEEKDAYS, words.SEASONS],
  ...[words.DAYTIMES, words.UNITS, words.CARDINALS, words.ORDINALS, words.PARTS, words.APPROXIMATIONS],
].flatMap((map) => [...map.keys()])
const examples = dateRules.flatMap((rule) => rule.examples.map(([text]) => text))
const around =
  "the a of in on at - – / , . : ' ( ) \n \n\n since until between and from to ago later every BC AD will".split(' ')
const token = fc.oneof(
  fc.constantFrom(...vocabulary),
  fc.constantFrom(...vocabulary.map((word) => word.charAt(0).toUpperCase() + word.slice(1))),
  fc.constantFrom(...examples.flatMap((example) => example.split(' '))),
  fc.constantFrom(...examples),
  fc.constantFrom(...around),
  fc.integer({ min: 0, max: 31 }).map(String),
  fc.integer({ min: 0, max: 12000 }).map(String),
  fc.integer({ min: 1, max: 250 }).map((tens) => `${tens}0s`),
  fc.constantFrom('1st', '22nd', '31th', '٣', '😀', '\u0130', 'ß', '999999999999', '00', '0', '2.5', '1,5', '24/7'),
)
const text = fc.array(token, { maxLength: 14 }).map((tokens) => tokens.join(' ').replace(/ (?=[,.:')-])/g, ''))
const anchor = fc.constantFrom(null, '2023-02-06', '2024-02-29', '2020-12', '1999', '0001', '9999-12-31', '0002-01-01')

const RUNS = 100_000

test(`${RUNS} texts of date words: nothing throws, and every row is right in itself`, () => {
  let rows = 0
  fc.assert(
    fc.property(text, anchor, (text, date) => {
      const found = findDates(text, {
        anchor: date === null ? null : anchorOf(date, 'sources'),
        narrative: text.length % 2 === 0,
      })
      let last = 0
      rows += found.length
      for (const { start, end, timex, anchor: counted } of found) {
        if (start < last || end <= start || end - start > 60 || end > text.length) throw new Error(`${start}-${end}`)
        last = end
        const faults = faultsOf(timex)
        if (timex.from === 'anchor' && counted === null) faults.push(`${timex.value} says no anchor`)
        if (faults.length > 0) throw new Error(`"${text.slice(start, end)}" ${faults.join('; ')}`)
      }
    }),
    { numRuns: RUNS, seed: 5 },
  )
  expect(rows).toBeGreaterThan(RUNS)
}, 300_000)

test('any text at all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      findDates(text, { anchor: anchorOf('2023-02-06', 'sources') })
    }),
    { numRuns: 2000, seed: 5 },
  )
})

test('neither time zone nor locale of the machine counts', () => {
  const texts = dateRules.flatMap((rule) => rule.examples.map(([text]) => text))
  const read = () => texts.map((text) => findDates(text, { anchor: anchorOf('2023-03-26', 'sources') }))
  const here = read()
  const { TZ, LC_ALL } = process.env
  try {
    for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Belgrade']) {
      process.env.TZ = zone
      process.env.LC_ALL = 'tr_TR.UTF-8'
      expect(read()).toEqual(here)
    }
  } finally {
    restore('TZ', TZ)
    restore('LC_ALL', LC_ALL)
  }
})

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}
