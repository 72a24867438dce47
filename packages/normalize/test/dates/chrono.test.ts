import { strict } from 'chrono-node'
import { expect, test } from 'vitest'
import { findDates } from '../../src/dates/find-dates.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const pad = (value: number) => String(value).padStart(2, '0')

/** How a full date is printed: chrono and we must read the same day. */
const FORMS: readonly ((year: number, month: number, day: number) => string)[] = [
  (year, month, day) => `${year}-${pad(month)}-${pad(day)}`,
  (year, month, day) => `${day} ${MONTHS[month - 1]} ${year}`,
  (year, month, day) => `${MONTHS[month - 1]} ${day}, ${year}`,
  (year, month, day) => `${MONTHS[month - 1]} ${day} ${year}`,
  (year, month, day) => `${(MONTHS[month - 1] ?? '').slice(0, 3)} ${day}, ${year}`,
  (year, month, day) => `${day} ${(MONTHS[month - 1] ?? '').slice(0, 3)} ${year}`,
  (year, month, day) =>
    `${day}${['th', 'st', 'nd', 'rd'][day > 3 && day < 21 ? 0 : day % 10] ?? 'th'} of ${MONTHS[month - 1]} ${year}`,
]

test('full dates: the same day as chrono reads', () => {
  let compared = 0
  for (const [index, form] of FORMS.entries()) {
    for (let number = 0; number < 120; number++) {
      const [year, month, day] = [
        1900 + ((number * 7 + index) % 199),
        (number % 12) + 1,
        ((number * 5 + index) % 28) + 1,
      ]
      const printed = form(year, month, day)
      const text = `They met on ${printed} in town.`
      const own = findDates(text, { anchor: null })
      expect(own.map(({ start, end, timex }) => [text.slice(start, end), timex.value])).toEqual([
        [printed, `${year}-${pad(month)}-${pad(day)}`],
      ])
      const [other] = strict.parse(text, new Date(Date.UTC(2023, 0, 1)))
      if (other === undefined) continue
      compared++
      expect([other.start.get('year'), other.start.get('month'), other.start.get('day')]).toEqual([year, month, day])
    }
  }
  expect(compared).toBeGreaterThan(700)
})
