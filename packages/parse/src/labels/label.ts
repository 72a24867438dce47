import type { Span } from '../document/document.ts'
import { remember } from '../text/memoize.ts'
import { QUESTION_OF } from './question-of.ts'

/** A speaker label as printed, without its colon, dash, brackets and time mark. */
export interface Label extends Span {
  text: string
}

/** `G u s m a n` -> `Gusman`: some papers space the letters of a name instead of setting it bold. */
export function closeUp(label: string): string {
  return /^(?:\p{L} ){3,}\p{L}$/u.test(label) ? label.replaceAll(' ', '') : label
}

/** `Q1`, `Answer 12`: the number counts questions, not people; that of `Speaker 1` and `P1` (a participant) tells them apart. */
const COUNTED = /^(q|a|question|answer|frage|antwort|pregunta|respuesta|pitanje|odgovor|вопрос|ответ) ?\d{1,3}$/

/** Labels that differ in case, dots and spaces alone are one: `P. C.` = `p c`, and `Q1` = `q`. */
export const labelKey = remember((label) =>
  closeUp(label)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(COUNTED, '$1')
    .replace(QUESTION_OF, ''),
)

/** `European Western Balkans` -> `EWB`; small words and lower-cased ones give no letter. */
export function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => /^[«"'(]?(\p{Lu})/u.exec(word)?.[1] ?? '')
    .join('')
}
