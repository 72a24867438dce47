import type { LabelForm } from '../label-form.ts'
import { looksLikeSpeaker } from '../speaker-name.ts'

/** `INTERVIEWER`, `Abubakar Siddiq Ango`: the line holds the name alone. At most 40 units and four words, by eye. */
export const ownLine: LabelForm = {
  name: 'own-line',
  read(line) {
    const name = line.replace(/,$/, '')
    if (name.length > 40 || name.split(' ').length > 4 || /[.:,\d]$/.test(name) || !looksLikeSpeaker(name)) return null
    return { name, at: 0, speech: line.length }
  },
}
