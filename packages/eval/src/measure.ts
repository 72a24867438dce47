import type { Gold } from '@colloquy/parse/train'
import type { Confident } from './calibration.ts'
import type { Claim } from './claim.ts'
import type { Score } from './figures.ts'
import { countLostSpeech, type LostSpeech } from './lost-speech.ts'
import { matchTurns } from './match-turns.ts'
import { scoreDocument } from './score-document.ts'

/** What one document shows. */
export interface Measured {
  score: Score
  /** The claimed turns. */
  turns: Confident[]
  layout: Confident
  lost: LostSpeech
}

/** @throws RangeError where a span goes beyond the text */
export function measure(gold: Gold, claim: Claim, text: string): Measured {
  const matches = matchTurns(gold.turns, claim.turns)
  const right = new Set(matches.map(({ claimed }) => claimed))
  return {
    score: scoreDocument(gold, claim, matches, text),
    turns: claim.turns.map((turn) => ({
      confidence: turn.confidence,
      starts: { right: right.has(turn) ? 1 : 0, of: 1 },
    })),
    layout: { confidence: claim.layoutConfidence, starts: { right: right.size, of: claim.turns.length } },
    lost: countLostSpeech(gold, claim, text),
  }
}
