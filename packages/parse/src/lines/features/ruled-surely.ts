import { at } from '../../text/at.ts'
import { numberRange } from '../number-range.ts'
import type { Feature } from './feature.ts'

/**
 * Sees what the rules make of a line, by which layout, and with which score (`0` to `4`).
 * `Q: Why?` -> `start-label labelled-colon 4`
 */
export const ruledSurely: Feature = {
  name: 'ruled-surely',
  near: false,
  observe: ({ ruled }, line) => {
    const { layout = 'none', score = 0 } = ruled.reading ?? {}
    return `${at(ruled.kinds, line)} ${layout} ${numberRange(score, [0.5, 0.7, 0.86, 0.93])}`
  },
}
