import { at } from '../../text/at.ts'
import type { Feature } from './feature.ts'

/**
 * Sees the sign that a line begins with (openingSign): `A`, `a`, `x`, `9`, `1.`, `-`, `"`, `*`, `**`, or the character.
 * `- Yes.` -> `-`, `1. Why?` -> `1.`
 */
export const opening: Feature = {
  name: 'opening',
  near: true,
  observe: ({ facts }, line) => at(facts, line).opening,
}
