import type { SegmentRow } from '../tables/segments.ts'
import { segmentId, turnId } from './ids.ts'
import type { Context } from './row-context.ts'

export function segmentRows({ parsed, at }: Context): SegmentRow[] {
  return parsed.segments.map(({ kind, start, end, turn }, index) => ({
    segment_id: segmentId(parsed.id, index),
    document_id: parsed.id,
    segment_order: index + 1,
    kind,
    start: at(start),
    end: at(end),
    text: parsed.text.slice(start, end),
    turn_id: turn === null ? null : turnId(parsed.id, turn),
  }))
}
