import type { SegmentRow } from '../tables/segments.ts'
import { segmentId, turnId } from './ids.ts'
import type { RowContext } from './row-context.ts'

/** The rows of the table segments. */
export function segmentRows({ parsed, inCodePoints }: RowContext): SegmentRow[] {
  return parsed.segments.map(({ kind, start, end, turn }, index) => ({
    segment_id: segmentId(parsed.id, index),
    document_id: parsed.id,
    segment_order: index + 1,
    kind,
    start: inCodePoints(start),
    end: inCodePoints(end),
    text: parsed.text.slice(start, end),
    turn_id: turn === null ? null : turnId(parsed.id, turn),
  }))
}
