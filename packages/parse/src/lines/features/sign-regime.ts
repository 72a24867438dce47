import { at } from '../../text/at.ts'
import type { Feature } from './feature.ts'

/**
 * Sees the sign that a line begins with (openingSign) and the questions of the document (mannerOfAsking).
 * `- Yes.` -> `- 2 3`
 */
export const signRegime: Feature = {
  name: 'sign-regime',
  near: false,
  observe: ({ facts, manner }, line) => `${at(facts, line).opening} ${manner}`,
}
