import { describe, expect, test } from 'vitest'
import { followEdits, pairsToCompare, similarityOf } from '../../src/passages/follow-edits.ts'
import { FIRST_WORD, hashWord } from '../../src/passages/run-hash.ts'
import { readWords } from '../../src/text/words.ts'

/**
 * The near passage around the first run that two sentences have in common, which begins with `seed`: both sides, edits
 * and similarity.
 */
function nearIn(one: string, two: string, seed: string) {
  const words = [null, ...readWords(one), null, ...readWords(two), null]
  const at = (position: number) => {
    const word = words[position]
    return word ? hashWord(word.key) : 0
  }
  const first = readWords(seed)[0]?.key
  const places = words.flatMap((word, index) => (word?.key === first ? [index] : []))
  const pair = followEdits(at, [places[0] ?? 0, places.at(-1) ?? 0], 8)
  if (!pair) return null
  const text = (start: number, length: number) =>
    words
      .slice(start, start + length)
      .map((word) => word?.key)
      .join(' ')
  return [text(pair.start, pair.length), text(pair.otherStart, pair.otherLength), pair.edits, similarityOf(pair)]
}

const sentence = 'We never saw the harbour so full of ships as in that summer.'

describe('small edits', () => {
  test.each<[string, string, number]>([
    ['a word changed', 'We never saw the harbour so full of boats as in that summer.', 1],
    ['a word dropped', 'We never saw the harbour full of ships as in that summer.', 1],
    ['a word inserted', 'We never saw the old harbour so full of ships as in that summer.', 1],
    ['two words for one', 'We never saw the harbour so full of sailing boats as in that summer.', 2],
    ['two places', 'We never saw the port so full of ships as during that summer.', 1],
  ])('%s', (_, edited, edits) => {
    expect(nearIn(sentence, edited, 'we')?.[2]).toBe(edits)
  })

  test('both sides are given whole, from the first equal word to the last one', () => {
    expect(nearIn(sentence, 'Yes, we never saw the port so full of ships as in that summer, he said.', 'we')).toEqual([
      'we never saw the harbour so full of ships as in that summer',
      'we never saw the port so full of ships as in that summer',
      1,
      1 - 1 / 13,
    ])
  })

  test.each([
    ['the same words are no near passage', sentence, sentence, 'we'],
    ['too few words are equal', 'They are full of ships as ever.', 'These are full of ships as usual.', 'are'],
  ])('%s', (_, one, two, seed) => {
    expect(nearIn(one, two, seed)).toBeNull()
  })
})

test('pairs grow with the places, and a turn of phrase gives none', () => {
  const pairs = (count: number) => [...pairsToCompare(Array.from({ length: count }, (_, index) => index))].length
  expect([pairs(2), pairs(4), pairs(80) < 2 * 80 + 10, pairs(101)]).toEqual([1, 6, true, 0])
})

test('no word is a border', () => {
  expect(['', 'a', 'ab'].every((word) => hashWord(word) >= FIRST_WORD)).toBe(true)
})
