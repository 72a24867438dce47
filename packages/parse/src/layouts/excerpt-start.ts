import { speaksOfSelf } from '../dialogue/address.ts'
import type { Page } from '../page/page.ts'
import type { TurnStart } from '../page/reading.ts'
import { endsAsSentence } from '../text/sentence-ends.ts'

/** Words that go on: `…so we recorded it`, `the second act was still in a box`. */
const GOES_ON = /^(?:…|\.\.\.|\p{Ll})/u

/**
 * The turn that an excerpt begins with, where its first paragraph is the end of an answer; none where the page begins
 * as pages do.
 * @param before index of the block of the first turn start
 */
export function findTail({ blocks, furniture }: Page, before: number, side: 'answer' | null): TurnStart[] {
  const first = furniture.indexOf(null)
  const { start = 0, text = '' } = blocks[first] ?? {}
  const isTail =
    first < before && GOES_ON.test(text) && endsAsSentence(text) && speaksOfSelf(text) && text.length > LONG_TAIL
  return isTail ? [{ at: start, speech: start, label: null, side, method: 'alternation', confidence: 0.8 }] : []
}

/** Shorter lines are mottos of sites. */
const LONG_TAIL = 80
