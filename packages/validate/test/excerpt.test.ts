import { expect, test } from 'vitest'
import { quote, quoteBoth } from '../src/excerpt.ts'

test('short values are shown whole, line ends and quotes visibly', () => {
  expect(quote('a "b"\n')).toBe('"a \\"b\\"\\n"')
  expect(quote(null)).toBe('null')
})

test('long values are cut around the place that matters', () => {
  const text = `${'a'.repeat(100)}X${'b'.repeat(100)}`
  expect(quote(text)).toBe(`"${'a'.repeat(60)}…"`)
  expect(quote(text, 100)).toBe(`"…${'a'.repeat(20)}X${'b'.repeat(39)}…"`)
  expect(quote(text, 200)).toBe(`"…${'b'.repeat(60)}"`)
})

test('no character is cut in two', () => {
  const text = 'a'.repeat(59) + '😀'.repeat(10)
  expect(quote(text)).toBe(`"${'a'.repeat(59)}…"`)
})

test('two values show where they begin to differ', () => {
  const same = 'x'.repeat(500)
  expect(quoteBoth(`${same}met`, `${same}mit`)).toEqual([`"…${'x'.repeat(57)}met"`, `"…${'x'.repeat(57)}mit"`])
  expect(quoteBoth(null, 'a')).toEqual(['null', '"a"'])
})
