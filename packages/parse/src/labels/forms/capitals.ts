import type { LabelForm } from '../label-form.ts'
import { looksLikeSpeaker } from '../speaker-name.ts'

/**
 * `ANA MOOR Why did you leave?`: only capitals set the name off. A single `I` or `A` behind it belongs to the speech.
 */
const CAPITALS =
  /^(?<name>(?:(?:MR|MRS|MS|DR)\.? )?\p{Lu}[\p{Lu}'-]{1,20}(?: \p{Lu}[\p{Lu}.'-]{0,20}){0,3}?) {1,6}(?=["'(]?(?:\p{Lu}\p{Ll}|[IA] |I'))/u

/** Labels in capitals with a space behind them. */
export const capitals: LabelForm = {
  name: 'capitals',
  read(line) {
    const match = CAPITALS.exec(line)
    const name = match?.groups?.name
    if (!match || !name || !looksLikeSpeaker(name)) return null
    return { name, at: 0, speech: match[0].length }
  },
}
