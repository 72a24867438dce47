import { at } from '../../text/at.ts'
import { numberRange } from '../number-range.ts'
import type { Feature } from './feature.ts'

/**
 * Sees what the rules make of a line, whether it ends as a sentence (`y`, `n`), and its length (`0` to `3`).
 * `By Ana Moor` -> `byline n 0`
 */
export const ruledSentence: Feature = {
  name: 'ruled-sentence',
  near: false,
  observe: ({ facts, ruled }, line) => {
    const { endsSentence, text } = at(facts, line)
    return `${at(ruled.kinds, line)} ${endsSentence ? 'y' : 'n'} ${numberRange(text.length, [40, 90, 200])}`
  },
}
