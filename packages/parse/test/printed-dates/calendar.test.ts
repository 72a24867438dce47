import { expect, test } from 'vitest'
import { dateBounds, isoDate } from '../../src/printed-dates/calendar.ts'

test.each([
  ['2023', { earliest: '2023-01-01', latest: '2023-12-31' }],
  ['2024-02', { earliest: '2024-02-01', latest: '2024-02-29' }],
  ['1900-02', { earliest: '1900-02-01', latest: '1900-02-28' }],
  ['2023-02-06', { earliest: '2023-02-06', latest: '2023-02-06' }],
  ['2023-02-29', null],
  ['2023-13', null],
  ['2023-2-6', null],
  ['6.2.2023', null],
  ['', null],
])('%s covers %j', (date, bounds) => {
  expect(dateBounds(date)).toEqual(bounds)
})

test('a day that does not exist is null', () => {
  expect(isoDate(2023, 2, 29)).toBeNull()
  expect(isoDate(2024, 2, 29)).toBe('2024-02-29')
  expect(isoDate(0, 1, 1)).toBeNull()
})
