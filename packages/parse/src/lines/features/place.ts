import { numberRange } from '../number-range.ts'
import type { Feature } from './feature.ts'

/** Sees how many lines stand above: `0` (it is the first) to `6` (over 16). The third line -> `2` */
export const place: Feature = {
  name: 'place',
  near: false,
  observe: (_, line) => numberRange(line, [0, 1, 2, 4, 8, 16]),
}
