import { at } from '../../text/at.ts'
import { numberRange } from '../number-range.ts'
import type { Feature } from './feature.ts'

const BOUNDS = [1, 2, 3, 4, 6, 8, 11, 15, 25, 50]

/** Words of a paragraph beyond the last bound change nothing, so that its end is not read. */
const MAX_COUNTED_WORDS = 51

/** As countPrintedWords counts, up to 51. */
function countFirstWords(text: string): number {
  let words = 1
  for (let at = text.indexOf(' '); at >= 0 && words < MAX_COUNTED_WORDS; at = text.indexOf(' ', at + 1))
    if (text.charCodeAt(at + 1) !== SPACE) words += 1
  return words
}

const SPACE = 0x20

/**
 * Sees how many words a line prints: `0` (one) to `10` (over 50), signs between spaces included. `By Ana Moor` -> `2`
 */
export const words: Feature = {
  name: 'words',
  near: false,
  observe: ({ facts }, line) => numberRange(countFirstWords(at(facts, line).text), BOUNDS),
}
