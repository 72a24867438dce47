import { at } from '../../text/at.ts'
import { numberRange } from '../number-range.ts'
import type { Feature } from './feature.ts'

/**
 * Sees what the rules make of a line, how it asks (askOf), and its length (`0` to `2`).
 * `Why?` -> `start-question mark 0`
 */
export const ruledAsks: Feature = {
  name: 'ruled-asks',
  near: false,
  observe: ({ facts, ruled }, line) => {
    const { ask, text } = at(facts, line)
    return `${at(ruled.kinds, line)} ${ask} ${numberRange(text.length, [60, 250])}`
  },
}
