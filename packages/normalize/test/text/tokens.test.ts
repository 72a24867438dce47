import { expect, test } from 'vitest'
import { tokenize } from '../../src/text/tokens.ts'
import { hashLetters } from '../../src/text/word-hash.ts'
import { SHAPE } from '../../src/text/word-shape.ts'

test.each([
  ['hyphens, dots and apostrophes part words', "NATO-Serbia's U.S. port", ['NATO', 'Serbia', 's', 'U', 'S', 'port']],
  [
    'letters of all alphabets, marks and digits are words',
    'Đorđe Дачић 北京 cafe\u0301 4x4',
    ['Djordje', 'Dacic', '北京', 'cafe', '4x4'],
  ],
  ['letters outside the basic plane too, other signs there not', 'a 𝒩x 😀 b', ['a', '𝒩x', 'b']],
  ['nothing', ' \u2026 ', []],
])('%s', (_, text, keys) => {
  expect(tokenize(text).map(({ key }) => key)).toEqual(keys)
})

test('offsets count units of the text, gaps have one space for all white space', () => {
  const tokens = tokenize('\u201cLune,\u00a0\n the  port')
  expect(tokens.map(({ start, end, gap }) => [start, end, gap])).toEqual([
    [1, 5, ''],
    [9, 12, ', '],
    [14, 18, ' '],
  ])
})

test.each([
  ['Lune', SHAPE.title],
  ['lune', SHAPE.lower],
  ['LUNE', SHAPE.upper],
  ['L', SHAPE.initial],
  ['McLune', SHAPE.mixed],
  ['42', SHAPE.digit],
  ['4x', SHAPE.alphanumeric],
  ['Дачић', SHAPE.title],
])('the shape of %s; case does not count for the hash', (word, shape) => {
  const [token] = tokenize(word)
  expect(token?.shape).toBe(shape)
  expect(token?.hash).toBe(hashLetters(token?.key.toLowerCase() ?? ''))
})
