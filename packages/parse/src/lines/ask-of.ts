import { beginsAsRequest } from '../dialogue/requests.ts'
import { endsAsQuestion } from '../text/sentence-ends.ts'

/**
 * How a line asks: `mark` at its end (`Why?`), `prompt` by its first words (`Tell us about ...`), `inside` where only
 * an earlier sentence asks, else `no`.
 */
export type Ask = 'mark' | 'prompt' | 'inside' | 'no'

/** Reads how a folded line asks. */
export function askOf(text: string): Ask {
  if (endsAsQuestion(text)) return 'mark'
  if (beginsAsRequest(text)) return 'prompt'
  // Latin and Cyrillic, Greek, Arabic.
  return text.includes('?') || text.includes('\u037e') || text.includes('\u061f') ? 'inside' : 'no'
}
