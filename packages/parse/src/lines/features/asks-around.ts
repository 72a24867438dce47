import type { LineFacts } from '../line-facts.ts'
import { numberRange } from '../number-range.ts'
import type { Feature } from './feature.ts'

function describe(fact: LineFacts | undefined): string {
  return fact ? `${fact.ask.charAt(0)}${numberRange(fact.text.length, [60, 250])}` : '|'
}

/**
 * Sees how the line above, the line and the line below ask (first letter of askOf) and their length (`0` to `2`); `|`
 * where the document ends. `Why?` before `Yes.` -> `| m0 n0`
 */
export const asksAround: Feature = {
  name: 'asks-around',
  near: false,
  observe: ({ facts }, line) => `${describe(facts[line - 1])} ${describe(facts[line])} ${describe(facts[line + 1])}`,
}
