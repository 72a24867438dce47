import { describe, expect, test } from 'vitest'
import { maximalWordings } from '../../src/passages/maximal-wordings.ts'
import { hashWord } from '../../src/passages/run-hash.ts'

/** Segments of one-letter words as positions, "|" for a border; wordings of three words among the places of "abc". */
function wordingsIn(text: string): [string, number[]][] {
  const at = (position: number) => {
    const letter = text.charAt(position)
    return letter === '|' || letter === '' ? 0 : hashWord(letter)
  }
  const places = [...text.matchAll(/(?=abc)/g)].map(({ index }) => index)
  return maximalWordings(at, places, 3).map(({ length, starts }) => [
    text.slice(starts[0], (starts[0] ?? 0) + length),
    starts,
  ])
}

describe('wordings that cannot be made longer', () => {
  test.each<[string, [string, number[]][]]>([
    ['|abcd|abcd|', [['abcd', [1, 6]]]],
    ['|abcdx|abcdy|', [['abcd', [1, 7]]]],
    // Everywhere behind an "x": the wording begins there.
    ['|xabcd|xabcd|', []],
    ['|xabcd|yabcd|xabcd|', [['abcd', [2, 8, 14]]]],
    [
      '|abcde|abcde|abcx|',
      [
        ['abcde', [1, 7]],
        ['abc', [1, 7, 13]],
      ],
    ],
    // Of places that lie over each other the first one counts.
    [
      '|abcabcabc|abcabc|',
      [
        ['abcabc', [1, 11]],
        ['abc', [1, 4, 7, 11, 14]],
      ],
    ],
  ])('%s', (text, wordings) => {
    expect(wordingsIn(text)).toEqual(wordings)
  })

  test('of many places a cut-off wording is listed only where nothing longer is shared', () => {
    const text = `|abcdefgh|abcdefg|${'abcdef|'.repeat(4)}abcde|`
    expect(wordingsIn(text)).toContainEqual(['abcde', [1, text.lastIndexOf('abcde')]])
  })
})
