import { at } from '../../text/at.ts'
import { numberRange } from '../number-range.ts'
import type { Feature } from './feature.ts'

/**
 * Sees what the rules make of a line, the group of its label candidate (labelGroup), and how many lines have a label
 * that comes back (`0` to `2`). `Ana: Yes.` -> `start-label back sign run  2`
 */
export const ruledLabel: Feature = {
  name: 'ruled-label',
  near: false,
  observe: ({ facts, ruled, share }, line) =>
    `${at(ruled.kinds, line)} ${at(facts, line).label} ${numberRange(share.labels, [0.1, 0.3])}`,
}
