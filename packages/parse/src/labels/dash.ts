import { type LabelForm, looksLikeSpeaker } from './label.ts'

/** `Q - ...`, `TM – ...`, `T.M. - ...`, `P. Mwangi - ...`, `La Gazette. – ...`, `Gary — ...`, `G u s m a n: – ...`. */
export const dash: LabelForm = {
  name: 'dash',
  read(line) {
    const match =
      /^(?=\p{L})(?<name>(?:\p{L}{1,3}\. ?){0,4}[^[\]:,;.?!–—-]{0,40}?)(?:\.(?= ))?:? ?[–—-]{1,2} (?=\S)/u.exec(line)
    const name = match?.groups?.name?.trimEnd()
    if (!match || !name || name.split(' ').length > 3 || !looksLikeSpeaker(name)) return null
    return { name, at: line.indexOf(name), speech: match[0].length }
  },
}
