import { expect, test } from 'vitest'
import { at } from '../../src/text/at.ts'

test.each([[['a', 'b']], [Uint32Array.of(7, 8)]])('an element of %j is the one at its index', (list) => {
  expect(at<string | number>(list, 1)).toBe(list[1])
})

test.each([-1, 2, 0.5])('index %d of a list of two is an error that names both', (index) => {
  expect(() => at(['a', 'b'], index)).toThrow(new RangeError(`there is no element ${index} in a list of 2`))
})
