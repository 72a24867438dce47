import type { Mention } from '../mentions/find-mentions.ts'
import type { MentionRow } from '../tables/mentions.ts'
import { segmentId, turnId } from './ids.ts'
import type { RowContext } from './row-context.ts'

/** The rows of the table mentions, in the order of `mentions`. */
export function mentionRows({ parsed, inCodePoints, voices }: RowContext, mentions: readonly Mention[]): MentionRow[] {
  const mentionId = (index: number) => `${parsed.id}#m${index + 1}`
  return mentions.map(({ segment, start, end, entity, method, confidence, parent }, index) => {
    const turn = parsed.segments[segment]?.turn ?? null
    const voice = turn === null ? null : (parsed.turns[turn]?.voice ?? null)
    return {
      mention_id: mentionId(index),
      document_id: parsed.id,
      segment_id: segmentId(parsed.id, segment),
      turn_id: turn === null ? null : turnId(parsed.id, turn),
      speaker_id: voice === null ? null : (voices[voice]?.speaker.id ?? null),
      entity_id: entity.id,
      text: parsed.text.slice(start, end),
      type: entity.type,
      start: inCodePoints(start),
      end: inCodePoints(end),
      method,
      confidence,
      parent_mention_id: parent === null ? null : mentionId(parent),
    }
  })
}
