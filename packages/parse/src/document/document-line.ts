import { z } from 'zod'
import { withoutStrays } from './check-spans.ts'
import { type ParsedDocument, parsedDocument, type Segment, type Span, segment, turn } from './document.ts'

/**
 * How a document lies in `documents.jsonl`: as it is, but its segments and turns, of which it has hundreds, are lists
 * without the names of their fields. With them half of the file would be names. Where the speech of a turn stands its
 * segments say.
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

export type DocumentLine = z.infer<typeof documentLine>

/** A document -> its line, before it is JSON. */
export function toLine({ segments, turns, ...facts }: ParsedDocument): DocumentLine {
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
 * The way back.
 * @param line a value of `documents.jsonl`
 * @throws where it is no such line, or points outside of its text
 */
export function fromLine(line: unknown): ParsedDocument {
  const { segments: rows, turns, ...facts } = documentLine.parse(line)
  const segments = rows.map(([start, end, kind, turn]) => ({ start, end, kind, turn }))
  const speech = speechOf(segments, turns.length)
  return withoutStrays({
    ...facts,
    segments,
    turns: turns.map(([voice, role, label, method, confidence, replyTo, pair], index) => ({
      voice,
      role,
      label,
      method,
      confidence,
      replyTo,
      pair,
      speech: speech[index] ?? [],
    })),
  })
}

/** For each turn the places of its speech. */
function speechOf(segments: readonly Segment[], turns: number): Span[][] {
  const speech: Span[][] = Array.from({ length: turns }, () => [])
  for (const { start, end, kind, turn } of segments) {
    if (kind === 'speech' && turn !== null) speech[turn]?.push({ start, end })
  }
  const silent = speech.findIndex((places) => places.length === 0)
  if (silent >= 0) throw new Error(`turn ${silent} has no segment of speech`)
  return speech
}
