import { expect, test } from 'vitest'
import { publicationDay } from '../src/published.ts'

test.each([
  [undefined, null],
  ['', null],
  ['0', '1970-01-01'],
  ['1795219199', '2026-11-20'],
  ['1795219200', '2026-11-21'],
])('publicationDay of %s', (epoch, day) => expect(publicationDay(epoch)).toBe(day))

test.each(['today', '2026-11-21', '-1', '1e9', '1795219200.5'])('publicationDay refuses %s', (epoch) => {
  expect(() => publicationDay(epoch)).toThrow(`SOURCE_DATE_EPOCH is ${epoch}; give whole seconds`)
})
