import { at } from '../../text/at.ts'
import { characterSigns } from '../character-sign.ts'
import type { Feature } from './feature.ts'

/** Sees the classes of the first four characters of a line (characterSigns). `P. C.` -> `A. A`, `- So` -> `- Aa` */
export const second: Feature = {
  name: 'second',
  near: false,
  observe: ({ facts }, line) => characterSigns(at(facts, line).text.slice(0, 4)),
}
