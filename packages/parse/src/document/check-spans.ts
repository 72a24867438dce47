import type { ParsedDocument, Segment, Span, Turn } from './document.ts'

/** A span or an index of a document that points at nothing. */
export interface BrokenReference {
  /** Where it stands in the document: `['turns', 2]`. */
  path: (string | number)[]
  message: string
}

/**
 * Finds spans beyond the text and indices beyond their lists, the first of each list. The schemas of document.ts do not
 * check them: how far they may reach only the whole document tells.
 */
export function findBrokenReferences(document: ParsedDocument): BrokenReference[] {
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
    firstBroken('segments', segments, isSegment),
    firstBroken('turns', turns, isTurn),
    firstBroken('voices', voices, ({ labels }) => labels.every(isInText)),
    firstBroken('findings', document.findings, ({ span }) => isNullOrInText(span)),
    firstBroken('introductions', document.introductions, isInText),
    isNullOrInText(document.title) ? null : { path: ['title'], message: NOWHERE },
    isNullOrInText(document.published?.span ?? null) ? null : { path: ['published', 'span'], message: NOWHERE },
  ].filter((broken) => broken !== null)
}

/**
 * Returns the document if all its spans and indices point at something.
 * @throws with the path of the document and the place of the first that does not
 */
export function checkSpans(document: ParsedDocument): ParsedDocument {
  const [broken] = findBrokenReferences(document)
  if (!broken) return document
  throw new Error(`${document.path}: ${broken.path.join('.')} ${broken.message}; please report it with the file`)
}

const NOWHERE = 'points outside of the text, or at a row that is not there'

function firstBroken<T>(list: string, values: readonly T[], isSound: (value: T) => boolean): BrokenReference | null {
  const index = values.findIndex((value) => !isSound(value))
  return index < 0 ? null : { path: [list, index], message: NOWHERE }
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0
}

function isIndexOf(list: readonly unknown[], value: number): boolean {
  return isCount(value) && value < list.length
}
