import { expect, test } from 'vitest'
import { anchorOf, shiftDay, shiftMonth, thirdOfYear, weekOf } from '../../src/dates/period.ts'

const unit = {
  day: { timex: 'D', granularity: 'day', days: 1 },
  month: { timex: 'M', granularity: 'month', months: 1 },
  year: { timex: 'Y', granularity: 'year', years: 1 },
} as const

test.each([
  ['2023-02-14', '2023-W07', '2023-02-13', '2023-02-19'],
  ['2021-01-03', '2020-W53', '2020-12-28', '2021-01-03'],
  ['2024-12-30', '2025-W01', '2024-12-30', '2025-01-05'],
  ['0099-06-15', '0099-W25', '0099-06-15', '0099-06-21'],
])('week of %s', (day, value, earliest, latest) => {
  expect(weekOf(day)).toEqual({ value, bounds: { earliest, latest } })
})

test.each([
  ['2023-03-31', -1, unit.month, '2023-02-28'],
  ['2024-02-29', -1, unit.year, '2023-02-28'],
  ['2023-01-01', -1, unit.day, '2022-12-31'],
  ['2023-02-06', -192, unit.month, '2007-02-06'],
])('%s shifted by %s', (day, by, by_unit, expected) => {
  expect(shiftDay(day, by, by_unit)).toBe(expected)
})

test('months wrap around the year', () => {
  expect(shiftMonth(2023, 2, -3)).toEqual({ year: 2022, month: 11 })
  expect(shiftMonth(2023, 12, 1)).toEqual({ year: 2024, month: 1 })
})

test('an anchor has the precision of its date', () => {
  expect(anchorOf('2020-12', 'sources')).toMatchObject({ year: 2020, month: 12, day: null, latest: '2020-12-31' })
  expect(anchorOf('December', 'sources')).toBeNull()
})

test('a year has three thirds', () => {
  expect(thirdOfYear(2019, 'END')).toEqual({
    edtf: '2019-39',
    bounds: { earliest: '2019-09-01', latest: '2019-12-31' },
  })
})
