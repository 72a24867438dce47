import { at } from '../../text/at.ts'
import type { Feature } from './feature.ts'

/** Sees quotation marks that open (`o`) or close (`c`) a line: `o`, `c`, `oc`, or null. `"Yes".` -> `oc` */
export const quoted: Feature = {
  name: 'quoted',
  near: true,
  observe: ({ facts }, line) => {
    const { text } = at(facts, line)
    const opens = /^["'«„‹]/.test(text)
    const closes = /["'»”›][.,]?$/.test(text.slice(-2))
    return opens || closes ? `${opens ? 'o' : ''}${closes ? 'c' : ''}` : null
  },
}
