import type { Span } from '../document/document.ts'

/** Pattern of `00:12:31`, `12:31`, `[00:12:31.250]`, for use inside other patterns. */
export const TIME_PATTERN = '[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,3})?)?[\\])]?'

/** A line, or what a label leaves of it, that is nothing but a time mark. */
export const TIME_MARK = new RegExp(`^${TIME_PATTERN}$`)

/** UTF-16 units, with white space around; `[01:02:03.456]` has 14. */
export const MAX_TIME_MARK_LENGTH = 20

const BRACKETED_TIME = /\[\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,3})?)?\]/g

/** Finds the time marks in a paragraph of speech: those in brackets, or the whole paragraph if it is one. */
export function findTimeMarks(text: string): Span[] {
  if (text.length < MAX_TIME_MARK_LENGTH && TIME_MARK.test(text)) return [{ start: 0, end: text.length }]
  if (!text.includes('[')) return []
  return [...text.matchAll(BRACKETED_TIME)].map(({ index, 0: mark }) => ({ start: index, end: index + mark.length }))
}
