import { z } from 'zod'
import { checkSpans } from './check-spans.ts'
import { type ParsedDocument, parsedDocument, segment, type Turn, turn } from './document.ts'

/**
 * A segment and a turn in `documents.jsonl`: lists of their values in this order. A document has hundreds of them, and
 * the names of their fields would fill half of the file. The speech of a turn is left out: its segments tell it.
 */
const segmentRow = z.tuple([segment.shape.start, segment.shape.end, segment.shape.kind, segment.shape.turn])

const turnRow = z.tuple([
  turn.shape.voice,
  turn.shape.role,
  turn.shape.label,
  turn.shape.method,
  turn.shape.confidence,
  turn.shape.replyTo,
  turn.shape.pair,
])

const documentLine = parsedDocument.extend({ segments: z.array(segmentRow), turns: z.array(turnRow) })

/** A document as a line of `documents.jsonl` holds it, before it is JSON. */
export type DocumentLine = z.infer<typeof documentLine>

/** Turns a document into its line; `readDocumentLine` turns it back. */
export function toDocumentLine({ segments, turns, ...facts }: ParsedDocument): DocumentLine {
  return {
    ...facts,
    segments: segments.map(({ start, end, kind, turn }) => [start, end, kind, turn]),
    turns: turns.map(({ voice, role, label, method, confidence, replyTo, pair }) => [
      voice,
      role,
      label,
      method,
      confidence,
      replyTo,
      pair,
    ]),
  }
}

/**
 * Reads a document from its line.
 * @param line a value of `documents.jsonl`
 * @throws where it is no such line, a turn has no speech, or a span or an index points at nothing
 */
export function readDocumentLine(line: unknown): ParsedDocument {
  const { segments: segmentRows, turns: turnRows, ...facts } = documentLine.parse(line)
  const segments = segmentRows.map(([start, end, kind, turn]) => ({ start, end, kind, turn }))
  const turns = turnRows.map(
    ([voice, role, label, method, confidence, replyTo, pair]): Turn => ({
      voice,
      role,
      label,
      method,
      confidence,
      replyTo,
      pair,
      speech: [],
    }),
  )
  for (const { start, end, kind, turn } of segments) {
    // An index beyond the list is for `checkSpans` to report.
    if (kind === 'speech' && turn !== null) turns[turn]?.speech.push({ start, end })
  }
  const silent = turns.findIndex(({ speech }) => speech.length === 0)
  if (silent >= 0) throw new Error(`turn ${silent} has no segment of speech`)
  return checkSpans({ ...facts, segments, turns })
}
