import { countWords } from '@colloquy/parse'
import type { TurnRow } from '../tables/turns.ts'
import { turnId } from './ids.ts'
import type { Context } from './row-context.ts'

export function turnRows({ parsed, at, voices }: Context): TurnRow[] {
  return parsed.turns.map((turn, index) => {
    const text = turn.speech.map(({ start, end }) => parsed.text.slice(start, end)).join('\n\n')
    return {
      turn_id: turnId(parsed.id, index),
      document_id: parsed.id,
      turn_order: index + 1,
      speaker_id: voices[turn.voice]?.speaker.id ?? `anon-${parsed.id}-${turn.role}`,
      role: turn.role,
      label: turn.label,
      is_question: turn.role === 'interviewer' || turn.role === 'moderator',
      reply_to: turn.replyTo === null ? null : turnId(parsed.id, turn.replyTo),
      pair_index: turn.pair,
      text,
      start: at(turn.speech[0]?.start ?? 0),
      end: at(turn.speech.at(-1)?.end ?? 0),
      words: countWords(text),
      method: turn.method,
      confidence: turn.confidence,
    }
  })
}
