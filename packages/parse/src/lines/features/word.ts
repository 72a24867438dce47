import { at } from '../../text/at.ts'
import type { Feature } from './feature.ts'

/** UTF-16 units; longer lines are paragraphs. Chosen by eye. */
const MAX_READ_LENGTH = 70

const MAX_WORDS = 10

/**
 * Sees each of the first ten words of a line that is no paragraph, in lower case, and signs of links and credits.
 * Null over 70 units. `© Ana Moor` -> `©`, `ana`, `moor`
 */
export const word: Feature = {
  name: 'word',
  near: false,
  observe: ({ facts }, line) => {
    const { text } = at(facts, line)
    if (text.length > MAX_READ_LENGTH) return null
    const words = text.toLowerCase().match(/\p{L}{2,}|[©@#|»›→]/gu)
    return words?.slice(0, MAX_WORDS) ?? null
  },
}
