import type { Span } from '../document/document.ts'
import { memoize } from '../text/memoize.ts'
import { QUESTION_OF } from './question-of.ts'

/** A speaker label as printed, without its colon, dash, brackets and time mark; the span counts UTF-16 units. */
export interface Label extends Span {
  text: string
}

/** `G u s m a n` -> `Gusman`; other labels stay. Some papers space the letters of a name instead of setting it bold. */
export function joinSpacedLetters(label: string): string {
  return /^(?:\p{L} ){3,}\p{L}$/u.test(label) ? label.replaceAll(' ', '') : label
}

/**
 * `q1`, `answer 12`: the number counts questions. That of `speaker 1` and `p1` (a participant) tells speakers apart, so
 * they stay.
 */
const NUMBERED_QUESTION =
  /^(q|a|question|answer|frage|antwort|pregunta|respuesta|pitanje|odgovor|вопрос|ответ) ?\d{1,3}$/

/**
 * The key under which labels that differ in case, dots and spaces alone are one: `P. C.` -> `p c`, `Q1` -> `q`. Empty
 * where a label holds no letter and no digit.
 */
export const labelKey = memoize((label) =>
  joinSpacedLetters(label)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(NUMBERED_QUESTION, '$1')
    .replace(QUESTION_OF, ''),
)

/** `European Western Balkans` -> `EWB`; words that begin in lower case give no letter. */
export function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => /^[«"'(]?(\p{Lu})/u.exec(word)?.[1] ?? '')
    .join('')
}
