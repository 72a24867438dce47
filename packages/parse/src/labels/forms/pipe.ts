import type { LabelForm } from '../label-form.ts'
import { looksLikeSpeaker } from '../speaker-name.ts'

/** `Ana Moor | Why?`: a row of a table that was copied as text. */
export const pipe: LabelForm = {
  name: 'pipe',
  read(line) {
    const match = /^(?:\| ?)?(?<name>[^|:]{1,60}?) ?\| (?=\S)/.exec(line)
    const name = match?.groups?.name
    if (!match || !name || !looksLikeSpeaker(name)) return null
    return { name, at: line.indexOf(name), speech: match[0].length }
  },
}
