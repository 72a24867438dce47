import type { LabelForm, LabelMatch } from '../label-form.ts'
import { looksLikeSpeaker } from '../speaker-name.ts'

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
  readInside: findInlineDashes,
}

/** `... le pain. BN – C'est tout ? MC – Non.`: capitals between the end of a sentence and a dash. */
const CAPITALS_BEFORE_DASH = /(?<=[.?!…»)"\]–—] )\p{Lu}[\p{Lu}.'-]{1,20}(?: \p{Lu}[\p{Lu}.'-]{1,20}){0,2}$/u

/** UTF-16 units before a dash that can hold a label: three words of 21, and the end of the sentence before them. */
const MAX_DASH_LABEL_LENGTH = 70

/** Finds labels in the middle of a line whose line breaks were lost. */
function findInlineDashes(line: string, from = 0): LabelMatch[] {
  const found: LabelMatch[] = []
  for (const { index, 0: sign } of line.matchAll(/ [–—-] (?=\S)/gu)) {
    if (index < from) continue
    const start = Math.max(0, index - MAX_DASH_LABEL_LENGTH)
    const match = CAPITALS_BEFORE_DASH.exec(line.slice(start, index))
    if (match && looksLikeSpeaker(match[0]))
      found.push({ name: match[0], at: start + match.index, speech: index + sign.length })
  }
  return found
}
