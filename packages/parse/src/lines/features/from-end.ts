import { numberRange } from '../number-range.ts'
import type { Feature } from './feature.ts'

/** Sees how many lines stand below: `0` (it is the last) to `6` (over 16). The last but one -> `1` */
export const fromEnd: Feature = {
  name: 'from-end',
  near: false,
  observe: ({ lines }, line) => numberRange(lines.length - 1 - line, [0, 1, 2, 4, 8, 16]),
}
