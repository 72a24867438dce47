import { expect, test } from 'vitest'
import { daysOfDuration, daysOfValue, fitsType, timexForm } from '../src/timex.ts'

test.each([
  ['2023', 'year'],
  ['XXXX', 'year'],
  ['2023-02', 'month'],
  ['XXXX-10', 'month'],
  ['2023-02-06', 'day'],
  ['XXXX-02-29', 'day'],
  ['XXXX-WXX-1', 'day'],
  ['2023-W07', 'week'],
  ['2023-W07-WE', 'week'],
  ['2012-SU', 'season'],
  ['1989-Q3', 'quarter'],
  ['2019-H1', 'half'],
  ['199X', 'decade'],
  ['XX06', 'year'],
  ['BC0480', 'year'],
  ['BC0480-09', 'month'],
  ['BC0481-FA', 'season'],
  ['BC047', 'decade'],
  ['BC05', 'century'],
  ['199', 'decade'],
  ['19XX', 'century'],
  ['19', 'century'],
  ['2013-03-23T15:00', 'time'],
  ['2013-03-22TAF', 'time'],
  ['TMO', 'time'],
  ['T12', 'time'],
  ['P16Y', 'duration'],
  ['PXY', 'duration'],
  ['P1DE', 'duration'],
  ['PXCE', 'duration'],
  ['P1Q', 'duration'],
  ['P1Y6M', 'duration'],
  ['PT2H', 'duration'],
  ['P2.5Y', 'duration'],
  ['PAST_REF', 'reference'],
])('%s is a %s', (value, form) => {
  expect(timexForm(value)).toBe(form)
})

test.each([
  '',
  'Monday',
  '2023-02-30',
  '2023-13',
  '2023-W54',
  'P',
  'PT',
  'P1',
  '1Y',
  '2023-Q5',
  'LATER_REF',
  '2023-2-6',
])('"%s" is none', (value) => {
  expect(timexForm(value)).toBeNull()
})

test('a type has its forms', () => {
  expect(fitsType('DATE', 'day')).toBe(true)
  expect(fitsType('DATE', 'duration')).toBe(false)
  expect(fitsType('SET', 'duration')).toBe(true)
  expect(fitsType('TIME', 'time')).toBe(true)
})

test.each([
  ['2023', '2023-01-01', '2023-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['199X', '1990-01-01', '1999-12-31'],
  ['1989-Q3', '1989-07-01', '1989-09-30'],
  ['2019-H2', '2019-07-01', '2019-12-31'],
  ['2023-W07', '2023-02-13', '2023-02-19'],
  ['2021-W53', '2022-01-03', '2022-01-09'],
  ['2020-W01', '2019-12-30', '2020-01-05'],
])('%s goes from %s to %s', (value, earliest, latest) => {
  expect(daysOfValue(value)).toEqual({ earliest, latest })
})

test('what has no days of its own', () => {
  for (const value of ['PAST_REF', 'XXXX-10', '2012-SU', 'P16Y']) expect(daysOfValue(value)).toBeNull()
  expect(daysOfDuration('P2W')).toBe(14)
  expect(daysOfDuration('PXY')).toBeNull()
  expect(daysOfDuration('PT2H')).toBeNull()
})
