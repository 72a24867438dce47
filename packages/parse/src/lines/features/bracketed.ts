import { at } from '../../text/at.ts'
import type { Feature } from './feature.ts'

/** Sees a line in brackets or stars: `y`, or null. `(Laughs.)` -> `y`, `[Music].` -> `y` */
export const bracketed: Feature = {
  name: 'bracketed',
  near: false,
  observe: ({ facts }, line) => (/^[([*].*[)\]*][.]?$/.test(at(facts, line).text) ? 'y' : null),
}
