import type { Span } from '../document/document.ts'

/** `00:12:31`, `12:31`, with or without brackets, with or without fractions. */
export const TIME = '[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,3})?)?[\\])]?'

/** A line, or what a label leaves of it, that is nothing but a time mark. */
export const TIME_MARK = new RegExp(`^${TIME}$`)

/** `[01:02:03.456]` is shorter. */
export const LONGEST_TIME_MARK = 20

const BRACKETED = /\[\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,3})?)?\]/g

/** The time marks that stand in speech: in brackets anywhere, or as all there is. */
export function findTimeMarks(text: string): Span[] {
  if (text.length < LONGEST_TIME_MARK && TIME_MARK.test(text)) return [{ start: 0, end: text.length }]
  if (!text.includes('[')) return []
  return [...text.matchAll(BRACKETED)].map(({ index, 0: mark }) => ({ start: index, end: index + mark.length }))
}
