import { at } from '../../text/at.ts'
import { numberRange } from '../number-range.ts'
import type { Feature } from './feature.ts'

/** Sees how long a line is in UTF-16 units: `0` (at most 12) to `8` (over 600). `Why?` -> `0` */
export const length: Feature = {
  name: 'length',
  near: true,
  observe: ({ facts }, line) => numberRange(at(facts, line).text.length, [12, 25, 45, 70, 110, 180, 300, 600]),
}
