import { at } from '../../text/at.ts'
import type { Feature } from './feature.ts'

/**
 * Sees the first 14 letters of the first word, in lower case. Null where a line begins with no word.
 * `- Why not?` -> `why`
 */
export const firstWord: Feature = {
  name: 'first-word',
  near: false,
  observe: ({ facts }, line) => /^\P{L}{0,4}(\p{L}{1,14})/u.exec(at(facts, line).text)?.[1]?.toLowerCase() ?? null,
}
