import { labelKey } from '../label.ts'
import type { LabelForm } from '../label-form.ts'
import { looksLikeSpeaker } from '../speaker-name.ts'

/** `[Host] ...`, `(Moor) ...`, `[Ana Moor]: ...`, `[AS] – ...` */
const BRACKET = /^(?:\[(?<square>[^[\]]{1,60})\]|\((?<round>[^()]{1,60})\)):? {0,4}(?:[–—-]{1,2} )?(?=\S)/

/** Sounds and events in the room, which stand in brackets too. */
const SOUND_WORD =
  /\b(?:applause|laughs?|laughter|laughing|music|crosstalk|inaudible|unintelligible|indiscernible|pause|silence|break|clip|cheers|cheering|video|audio|jingle|sighs?|smiles?|photo|translation|smeh|aplauz|gelächter|lacht|applaus|rires|risas)\b/

/** Labels in square or round brackets. */
export const bracket: LabelForm = {
  name: 'bracket',
  read(line) {
    const match = BRACKET.exec(line)
    const name = match?.groups?.square ?? match?.groups?.round
    if (!match || !name || !/^\p{Lu}/u.test(name) || !looksLikeSpeaker(name) || SOUND_WORD.test(labelKey(name)))
      return null
    return { name, at: 1, speech: match[0].length }
  },
}
