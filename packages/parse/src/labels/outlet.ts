import type { LabelForm } from './label.ts'

/** Papers and programmes have small words in their names: `Večernje novosti: ...`, `La vanguardia: ...`. */
const OUTLET = /^\p{Lu}[\p{L}'-]{1,20}(?: \p{L}[\p{L}'-]{1,20}){1,3}(?= ?: \S)/u

export const outlet: LabelForm = {
  name: 'outlet',
  fewest: 3,
  read(line) {
    const name = OUTLET.exec(line)?.[0]
    return name === undefined ? null : { name, at: 0, speech: line.indexOf(': ') + 2 }
  },
}
