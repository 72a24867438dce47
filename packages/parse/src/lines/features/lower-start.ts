import { at } from '../../text/at.ts'
import type { Feature } from './feature.ts'

/** Sees a line that begins with a small letter: `y`, or null. `and then` -> `y`, `(and then)` -> `y` */
export const lowerStart: Feature = {
  name: 'lower-start',
  near: true,
  observe: ({ facts }, line) => (/^\W{0,2}\p{Ll}/u.test(at(facts, line).text) ? 'y' : null),
}
