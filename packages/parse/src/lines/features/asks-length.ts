import { at } from '../../text/at.ts'
import { numberRange } from '../number-range.ts'
import type { Feature } from './feature.ts'

/**
 * Sees how a line asks (askOf), and whether it is short or long: `0` (at most 60 units) to `3` (over 500).
 * `Why?` -> `mark 0`
 */
export const asksLength: Feature = {
  name: 'asks-length',
  near: true,
  observe: ({ facts }, line) => {
    const { ask, text } = at(facts, line)
    return `${ask} ${numberRange(text.length, [60, 200, 500])}`
  },
}
