import type { LabelForm } from '../label-form.ts'

/** Papers and programmes have small words in their names: `Večernje novosti: ...`, `La vanguardia: ...`. */
const OUTLET = /^\p{Lu}[\p{L}'-]{1,20}(?: \p{L}[\p{L}'-]{1,20}){1,3}(?= ?: \S)/u

/** Four words of 21 characters. */
const REACH = 90

export const outlet: LabelForm = {
  name: 'outlet',
  fewest: 3,
  read(line) {
    // Most lines are speech, without a colon near their start.
    const sign = line.indexOf(': ')
    const name = sign > 0 && sign < REACH ? OUTLET.exec(line)?.[0] : undefined
    return name === undefined ? null : { name, at: 0, speech: sign + 2 }
  },
}
