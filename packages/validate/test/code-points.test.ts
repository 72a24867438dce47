import { expect, test } from 'vitest'
import { codePoints } from '../src/code-points.ts'

test('length and slices count characters beyond U+FFFF as one', () => {
  const text = '😀a😀\r\n𝒷c'
  const { length, slice } = codePoints(text)
  const points = Array.from(text)
  expect(length).toBe(7)
  for (let start = 0; start <= 7; start += 1) {
    for (let end = start; end <= 7; end += 1) expect(slice(start, end)).toBe(points.slice(start, end).join(''))
  }
})

test('a slice that goes beyond the text ends with it, as in Python', () => {
  expect(codePoints('a😀').slice(1, 9)).toBe('😀')
  expect(codePoints('a😀').slice(5, 9)).toBe('')
})
