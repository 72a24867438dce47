import { numberRange } from '../number-range.ts'
import type { Feature } from './feature.ts'

/** Sees which part of the document a line stands in: `0` (the first 5 %) to `7` (the last 5 %). */
export const share: Feature = {
  name: 'share',
  near: false,
  observe: ({ lines }, line) => numberRange(line / lines.length, [0.05, 0.1, 0.2, 0.5, 0.8, 0.9, 0.95]),
}
