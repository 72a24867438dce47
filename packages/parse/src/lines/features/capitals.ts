import { at } from '../../text/at.ts'
import { countCapitals } from '../count-capitals.ts'
import { numberRange } from '../number-range.ts'
import type { Feature } from './feature.ts'

/** UTF-16 units; the beginning tells names and headings from speech. Chosen by eye. */
const MAX_READ_LENGTH = 120

/**
 * Sees how many words begin with a capital: `all` (no small letter at all), or the share, `0` (no word) to `5` (over
 * 90 %). `THE SEA` -> `all`, `The sea is cold.` -> `2`
 */
export const capitals: Feature = {
  name: 'capitals',
  near: false,
  observe: ({ facts }, line) => {
    const { words, capitals, hasCapital, hasSmall } = countCapitals(at(facts, line).text.slice(0, MAX_READ_LENGTH))
    if (hasCapital && !hasSmall) return 'all'
    return numberRange(capitals / Math.max(1, words), [0, 0.15, 0.35, 0.6, 0.9])
  },
}
