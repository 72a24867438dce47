import { at } from '../../text/at.ts'
import { characterSigns } from '../character-sign.ts'
import type { Feature } from './feature.ts'

/** Sees the classes of the last three characters of a line (characterSigns). `(Laughs.)` -> `a.)` */
export const endings: Feature = {
  name: 'endings',
  near: false,
  observe: ({ facts }, line) => characterSigns(at(facts, line).text.slice(-3)),
}
