import { alternativesOf, vocabulariesOf } from '../../vocabulary/index.ts'
import type { LabelForm } from '../label-form.ts'
import { looksLikeSpeaker } from '../speaker-name.ts'

/** Words for a part may end with a full stop alone; names need capitals, or a dash behind the full stop. */
const LETTERS = '(?:Q|A|P(?!\\. ?ej\\b)|R|Question|Answer|Pregunta|Respuesta|Pitanje|Odgovor|Frage|Antwort|D)'

/** Too common in speech to call anybody by them elsewhere. */
const OFFICES_OF_HEARINGS = `Admiral Chief Congressman Congresswoman Delegate Director Governor Justice Lieutenant Major
  Representative Reverend Sergeant Sheriff`
  .split(/\s+/)
  .join('|')

/** Hearings print `Mr. Moor. ...`, `The CHAIRMAN. ...`, `Senator MOOR. ...`: an address and one or two names. */
const ADDRESSED = `(?:(?:${alternativesOf('abbreviations', 'capital')}|Miss)\\. |(?:The|${alternativesOf(
  ['offices', 'roles.chairs'],
  'capital',
  vocabulariesOf('en'),
)}|${OFFICES_OF_HEARINGS}) )\\p{Lu}[\\p{L}'-]{1,30}(?: \\p{Lu}[\\p{L}'-]{1,30})?(?=\\. )`

/**
 * `Q. ...`, `R.- ...`, `INTERVIEWER. ...`, `Jaime Larrazábal.- ...`, `Moderador (G. Lind).- ...`, and what hearings
 * print.
 */
const DOT = new RegExp(
  [
    `^(?<name>${LETTERS}(?=\\.)(?!\\. \\p{Lu}\\. ?\\p{Lu})|${ADDRESSED}|`,
    "\\p{Lu}[\\p{Lu} '-]{2,40}(?=\\. )|",
    "\\p{Lu}[\\p{L} .'-]{1,40}?(?=(?: \\([^()\\n]{2,40}\\))?\\.[-–—]))",
    '(?: \\([^()\\n]{2,40}\\))?\\.[-–—]? ?(?=\\S)',
  ].join(''),
  'u',
)

/** Labels with a full stop behind them. */
export const dot: LabelForm = {
  name: 'dot',
  read(line) {
    const match = DOT.exec(line)
    const name = match?.groups?.name?.trimEnd()
    if (!match || !name || !looksLikeSpeaker(name)) return null
    return { name, at: 0, speech: match[0].length }
  },
}
