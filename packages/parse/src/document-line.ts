import { z } from 'zod'
import { type ParsedDocument, parsedDocument, segment, span, turn } from './document.ts'
import { withoutStrays } from './stray-places.ts'

/**
 * How a document lies in `documents.jsonl`: as it is, but its segments and turns, of which it has hundreds, are lists
 * without the names of their fields. With them half of the file would be names.
 */
const spanRow = z.tuple([span.shape.start, span.shape.end])
const segmentRow = z.tuple([segment.shape.start, segment.shape.end, segment.shape.kind, segment.shape.turn])
const turnRow = z.tuple([
  turn.shape.voice,
  turn.shape.role,
  turn.shape.label,
  turn.shape.method,
  turn.shape.confidence,
  turn.shape.replyTo,
  turn.shape.pair,
  z.array(spanRow).min(1),
])
const documentLine = parsedDocument.extend({ segments: z.array(segmentRow), turns: z.array(turnRow) })
export type DocumentLine = z.infer<typeof documentLine>

/** A document -> its line, before it is JSON. */
export function toLine({ segments, turns, ...facts }: ParsedDocument): DocumentLine {
  return {
    ...facts,
    segments: segments.map(({ start, end, kind, turn }) => [start, end, kind, turn]),
    turns: turns.map(({ voice, role, label, method, confidence, replyTo, pair, speech }) => [
      voice,
      role,
      label,
      method,
      confidence,
      replyTo,
      pair,
      speech.map(({ start, end }) => [start, end]),
    ]),
  }
}

/**
 * The way back.
 * @param line a value of `documents.jsonl`
 * @throws where it is no such line, or points outside of its text
 */
export function fromLine(line: unknown): ParsedDocument {
  const { segments, turns, ...facts } = documentLine.parse(line)
  return withoutStrays({
    ...facts,
    segments: segments.map(([start, end, kind, turn]) => ({ start, end, kind, turn })),
    turns: turns.map(([voice, role, label, method, confidence, replyTo, pair, speech]) => ({
      voice,
      role,
      label,
      method,
      confidence,
      replyTo,
      pair,
      speech: speech.map(([start, end]) => ({ start, end })),
    })),
  })
}
