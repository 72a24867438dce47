import { expect, test } from 'vitest'
import {
  anchorOf,
  easterOf,
  pointOf,
  pointValue,
  shiftDay,
  shiftMonth,
  shiftPoint,
  weekBounds,
  weekdayOf,
  weekOf,
} from '../../src/dates/period.ts'

test.each([
  ['2023-02-14', '2023-W07', '2023-02-13', '2023-02-19'],
  ['2021-01-03', '2020-W53', '2020-12-28', '2021-01-03'],
  ['2024-12-30', '2025-W01', '2024-12-30', '2025-01-05'],
  ['0099-06-15', '0099-W25', '0099-06-15', '0099-06-21'],
])('week of %s', (day, week, earliest, latest) => {
  expect(weekOf(day)).toBe(week)
  expect(weekBounds(Number(week.slice(0, 4)), Number(week.slice(6)))).toEqual({ earliest, latest })
})

test.each([
  ['2023-03-31', -1, 'month', '2023-02-28'],
  ['2024-02-29', -1, 'year', '2023-02-28'],
  ['2023-01-01', -1, 'day', '2022-12-31'],
  ['2023-02-06', -16, 'year', '2007-02-06'],
  ['2023-02-06', 1, 'hour', null],
  ['9999-12-31', 1, 'day', null],
] as const)('%s shifted by %d %s', (day, by, unit, expected) => {
  expect(shiftDay(day, by, unit)).toBe(expected)
})

test.each([
  ['1964-08-02', 2, 'day', '1964-08-04'],
  ['1964-08', 2, 'day', null],
  ['2023-02-06', -3, 'year', '2020'],
  ['2023-02', -2, 'month', '2022-12'],
  ['1965', -2, 'decade', '194'],
  ['BC0221', 2, 'year', 'BC0219'],
  ['BC0001', 1, 'year', '0001'],
  ['0001', -1, 'year', 'BC0001'],
] as const)('%s moved by %d %s', (value, by, unit, expected) => {
  const point = pointOf(value)
  expect(point && shiftPoint(point, by, unit)).toBe(expected)
})

test('months wrap around the year', () => {
  expect(shiftMonth(2023, 2, -3)).toEqual({ year: 2022, month: 11 })
  expect(shiftMonth(2023, 12, 1)).toEqual({ year: 2024, month: 1 })
})

test('points have the precision of their text', () => {
  expect(pointOf('2023-02')).toEqual({ year: 2023, month: 2, day: null })
  expect(pointOf('BC0264')).toEqual({ year: -264, month: null, day: null })
  expect(pointOf('2023-W07')).toBeNull()
  expect(pointValue({ year: 2023, month: 2, day: 30 })).toBeNull()
})

test('an anchor has the precision of its date', () => {
  expect(anchorOf('2020-12', 'sources')).toMatchObject({ year: 2020, month: 12, day: null, latest: '2020-12-31' })
  expect(anchorOf('December', 'sources')).toBeNull()
})

// Days of Easter from the tables of the United States Naval Observatory.
test.each([
  [1961, '1961-04-02'],
  [2000, '2000-04-23'],
  [2021, '2021-04-04'],
  [2038, '2038-04-25'],
])('Easter of %d', (year, day) => {
  expect(easterOf(year)).toBe(day)
  expect(weekdayOf(day)).toBe(7)
})
