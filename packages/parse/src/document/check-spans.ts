import type { ParsedDocument, Segment, Span, Turn } from './document.ts'

/** What points nowhere, by where it stands in the document. */
export interface Stray {
  path: (string | number)[]
  message: string
}

/**
 * Offsets beyond the text and indices beyond their lists, the first of each list. Asked once for the whole document:
 * only here is known how far they may reach, and there are too many of them for a schema each.
 */
export function findStrays(document: ParsedDocument): Stray[] {
  const { text, segments, turns, voices } = document
  const isInText = ({ start, end }: Span) => isCount(start) && isCount(end) && start <= end && end <= text.length
  const isSegment = (segment: Segment) => isInText(segment) && (segment.turn === null || isIndexOf(turns, segment.turn))
  const isTurn = ({ voice, replyTo, pair, speech }: Turn) =>
    isIndexOf(voices, voice) &&
    (replyTo === null || isIndexOf(turns, replyTo)) &&
    (pair === null || (isCount(pair) && pair > 0)) &&
    speech.every(isInText)
  const isNullOrInText = (span: Span | null) => span === null || isInText(span)
  return [
    strayIn('segments', segments, isSegment),
    strayIn('turns', turns, isTurn),
    strayIn('voices', voices, ({ labels }) => labels.every(isInText)),
    strayIn('findings', document.findings, ({ span }) => isNullOrInText(span)),
    strayIn('introductions', document.introductions, isInText),
    isNullOrInText(document.title) ? null : { path: ['title'], message: NOWHERE },
    isNullOrInText(document.published?.span ?? null) ? null : { path: ['published', 'span'], message: NOWHERE },
  ].filter((stray) => stray !== null)
}

/**
 * A document that was just made, as it is. What its type promises needs no second look; where it points does.
 * @throws with document and place
 */
export function withoutStrays(document: ParsedDocument): ParsedDocument {
  const [stray] = findStrays(document)
  if (!stray) return document
  throw new Error(`${document.path}: ${stray.path.join('.')} ${stray.message}; please report it with the file`)
}

const NOWHERE = 'points outside of the text, or at a row that is not there'

function strayIn<T>(list: string, values: readonly T[], points: (value: T) => boolean): Stray | null {
  const at = values.findIndex((value) => !points(value))
  return at < 0 ? null : { path: [list, at], message: NOWHERE }
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0
}

function isIndexOf(list: readonly unknown[], value: number): boolean {
  return isCount(value) && value < list.length
}
