import type { LineFacts } from '../line-facts.ts'
import type { Feature } from './feature.ts'

function describe(fact: LineFacts | undefined): string {
  return fact ? `${fact.opening}${fact.last}` : ''
}

/**
 * Sees the opening sign and the class of the last character of the line above, the line and the line below.
 * `Why?` before `Yes.` -> ` A? A.`
 */
export const signsAround: Feature = {
  name: 'signs-around',
  near: false,
  observe: ({ facts }, line) => `${describe(facts[line - 1])} ${describe(facts[line])} ${describe(facts[line + 1])}`,
}
