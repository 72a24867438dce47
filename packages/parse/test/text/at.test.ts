import { expect, test } from 'vitest'
import { at } from '../../src/text/at.ts'

test('an element that is there is returned, null too', () => {
  expect(at(['a', 'b'], 1)).toBe('b')
  expect(at([null], 0)).toBe(null)
})

test.each([2, -1, 0.5])('an index beyond the list is an error: %d', (index) => {
  expect(() => at(['a', 'b'], index)).toThrow(`there is no element ${index} in a list of 2`)
})
