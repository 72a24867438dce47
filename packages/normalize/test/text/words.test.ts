import { expect, test } from 'vitest'
import { readWords } from '../../src/text/words.ts'

test.each([
  ['NATO–Serbia’s “Vučić”', ['nato', 'serbias', 'vucic']],
  ["don't, don’t; 'tis", ['dont', 'dont', 'tis']],
  ['peace-keeping — 1,244', ['peace', 'keeping', '1', '244']],
  ['Вучић Vučić', ['vucic', 'vucic']],
  ['co\u00adoperation', ['cooperation']],
])('%s', (text, keys) => {
  expect(readWords(text).map(({ key }) => key)).toEqual(keys)
})

test('offsets lead to the word as printed', () => {
  const text = '😀 “Don’t!”'
  expect(readWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Don’t'])
})
