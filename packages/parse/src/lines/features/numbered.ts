import { at } from '../../text/at.ts'
import type { Feature } from './feature.ts'

/** Sees a number with a dot or a bracket before the line: `y`, or null. `12) Why?` -> `y` */
export const numbered: Feature = {
  name: 'numbered',
  near: false,
  observe: ({ facts }, line) => (/^\W{0,3}\d{1,3}[.)]/.test(at(facts, line).text) ? 'y' : null),
}
