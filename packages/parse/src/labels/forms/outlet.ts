import type { LabelForm } from '../label-form.ts'

/** Names of outlets have words in lower case: `Večernje novosti: ...`, `La vanguardia: ...`. */
const OUTLET = /^\p{Lu}[\p{L}'-]{1,20}(?: \p{L}[\p{L}'-]{1,20}){1,3}(?= ?: \S)/u

/** UTF-16 units of a line in which the colon must stand: four words of 21. */
const MAX_OUTLET_LENGTH = 90

/** Names of outlets with a colon behind them. Sentences have colons too, so a name must come back three times. */
export const outlet: LabelForm = {
  name: 'outlet',
  fewest: 3,
  read(line) {
    // Most lines are speech, without a colon near their start.
    const sign = line.indexOf(': ')
    const name = sign > 0 && sign < MAX_OUTLET_LENGTH ? OUTLET.exec(line)?.[0] : undefined
    return name === undefined ? null : { name, at: 0, speech: sign + 2 }
  },
}
