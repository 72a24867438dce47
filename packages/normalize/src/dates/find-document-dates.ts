import { type Finding, fold, type ParsedDocument } from '@colloquy/parse'
import { isSearched } from '../text/read-segments.ts'
import { findContradiction } from './find-contradiction.ts'
import { type FoundDate, findDates } from './find-dates.ts'
import { anchorOf } from './period.ts'
import { newStory } from './reference-time.ts'

/** A time expression of a document; offsets are UTF-16 units of its text. */
export interface DocumentDate extends FoundDate {
  /** Index of the segment that it stands in. */
  segment: number
}

/**
 * Finds all time expressions of a document and what they contradict. They count from the day of the conversation, else
 * from the day of publication. A question and its answer share one story. A caption, a heading or a lead has a story of
 * its own, but a document without turns is one story as a whole.
 */
export function findDocumentDates(parsed: ParsedDocument): { dates: DocumentDate[]; findings: Finding[] } {
  const known = parsed.conducted ?? parsed.published
  const anchor = known ? anchorOf(known.value, known.source) : null
  const narrative = parsed.turns.length === 0
  const dayFirst = isDayFirst(parsed)
  const findings: Finding[] = []
  const dates: DocumentDate[] = []
  let spoken = { story: newStory(), pair: 0 }
  const whole = newStory()
  for (const [index, segment] of parsed.segments.entries()) {
    if (!isSearched(segment.kind)) continue
    const turn = segment.turn === null ? undefined : parsed.turns[segment.turn]
    const pair = turn && (turn.pair ?? -(segment.turn ?? 0) - 1)
    if (pair !== undefined && pair !== spoken.pair) spoken = { story: newStory(), pair }
    const story = pair !== undefined ? spoken.story : narrative ? whole : newStory()
    const text = fold(parsed.text.slice(segment.start, segment.end))
    for (const found of findDates(text, { anchor, story, dayFirst, narrative })) {
      const date = { ...found, start: segment.start + found.start, end: segment.start + found.end, segment: index }
      dates.push(date)
      const message = findContradiction(text, found, anchor)
      if (message !== null) {
        findings.push({
          severity: 'note',
          rule: 'date-contradiction',
          span: { start: date.start, end: date.end },
          message,
        })
      }
    }
  }
  return { dates, findings }
}

/** `26/01/2016` */
const SLASHES = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/\d{4}(?![\d/])/g

/**
 * Whether the day comes first in dates with slashes: `26/01/2016` shows that it does, `01/26/2016` that it does not.
 * Without such a date, it does in languages other than English; null where that is open.
 */
function isDayFirst({ text, language }: ParsedDocument): boolean | null {
  const numbers = [...text.matchAll(SLASHES)].map(([, left, right]) => [Number(left), Number(right)] as const)
  const dayFirst = numbers.some(([left]) => left > 12)
  const monthFirst = numbers.some(([, right]) => right > 12)
  if (dayFirst !== monthFirst) return dayFirst
  return dayFirst || /^(?:en|und)(?:-|$)/.test(language) ? null : true
}
