import { at } from '../../text/at.ts'
import type { Feature } from './feature.ts'

/** Sees the class of the last character of a line (characterSign). `Why?` -> `?`, `By Ana Moor` -> `a` */
export const ending: Feature = {
  name: 'ending',
  near: true,
  observe: ({ facts }, line) => at(facts, line).last,
}
