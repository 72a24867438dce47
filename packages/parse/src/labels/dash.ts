import { type LabelForm, looksLikeSpeaker } from './label.ts'

/** `Q - ...`, `TM – ...`, `[AS] – ...`, `Gary — ...`, `G u s m a n: – ...`. */
export const dash: LabelForm = {
  name: 'dash',
  read(line) {
    const match = /^\[?(?<name>[^[\]:,;.?!–—-]{1,40}?)\]?:? ?[–—-]{1,2} (?=\S)/u.exec(line)
    const name = match?.groups?.name?.trimEnd()
    if (!match || !name || name.split(' ').length > 3 || !looksLikeSpeaker(name)) return null
    return { name, at: line.indexOf(name), speech: match[0].length }
  },
}
