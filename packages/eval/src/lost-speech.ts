import type { Gold } from '@colloquy/parse/train'
import { charactersIn, countShared, visibleCharacters, without } from './characters.ts'
import type { Claim } from './claim.ts'

/** Visible characters of speech, and how many of them a dataset holds as something else. */
export interface LostSpeech {
  lost: number
  of: number
}

/**
 * Counts the speech of the gold that is claimed to be a caption, a heading or page furniture: a reader of the turns
 * never sees it.
 * @throws RangeError where a span goes beyond the text
 */
export function countLostSpeech(gold: Gold, claim: Claim, text: string): LostSpeech {
  const visible = visibleCharacters(text)
  const spans = gold.turns.flatMap((turn) => turn.spans)
  const speech = without(charactersIn(spans, visible), charactersIn(gold.ignore, visible))
  const other = charactersIn([...claim.furniture, ...claim.headings], visible)
  return { lost: countShared(speech, other), of: speech.size }
}

/** The sum over documents. */
export function sumLostSpeech(counts: readonly LostSpeech[]): LostSpeech {
  return {
    lost: counts.reduce((sum, { lost }) => sum + lost, 0),
    of: counts.reduce((sum, { of }) => sum + of, 0),
  }
}
