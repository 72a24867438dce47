import { at, countWords } from '@colloquy/parse'
import type { TurnRow } from '../tables/turns.ts'
import { turnId } from './ids.ts'
import type { RowContext } from './row-context.ts'

/**
 * The rows of the table turns.
 * @throws RangeError where a turn has no voice or no speech
 */
export function turnRows({ parsed, inCodePoints, voices }: RowContext): TurnRow[] {
  return parsed.turns.map((turn, index) => {
    const text = turn.speech.map(({ start, end }) => parsed.text.slice(start, end)).join('\n\n')
    return {
      turn_id: turnId(parsed.id, index),
      document_id: parsed.id,
      turn_order: index + 1,
      speaker_id: at(voices, turn.voice).speaker.id,
      role: turn.role,
      label: turn.label,
      is_question: turn.role === 'interviewer' || turn.role === 'moderator',
      reply_to: turn.replyTo === null ? null : turnId(parsed.id, turn.replyTo),
      pair_index: turn.pair,
      text,
      start: inCodePoints(at(turn.speech, 0).start),
      end: inCodePoints(at(turn.speech, turn.speech.length - 1).end),
      words: countWords(text),
      method: turn.method,
      confidence: turn.confidence,
    }
  })
}
