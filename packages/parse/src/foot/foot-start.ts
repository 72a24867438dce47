import type { Furniture } from '../boilerplate/row.ts'
import type { Page } from '../page/page.ts'

/** Questions behind a box of other articles, or behind share buttons, that show that the talk goes on; by eye. */
const MIN_QUESTIONS_BEHIND = 2

/**
 * The index of the block where the foot begins, for a talk without labels. Boxes of other articles and share buttons
 * also stand between questions; other rows that open a foot, such as comments, never do.
 * @param asks for each block, does it end with a question mark?
 * @param first index of the block where the talk begins
 */
export function endOfTalk(page: Page, asks: readonly boolean[], first: number): number {
  const opens = (row: Furniture | null, index: number) => index > first && row?.scope === 'rest'
  const ends = page.furniture.flatMap((row, index) => (opens(row, index) ? index : []))
  for (const [place, end] of ends.entries()) {
    const row = page.furniture[end]
    const questionsBehind = asks.slice(end, ends[place + 1] ?? asks.length).filter((isAsked) => isAsked).length
    const maySitBetween = row?.kind === 'related' || row?.name === 'share'
    if (!maySitBetween || questionsBehind < MIN_QUESTIONS_BEHIND) return end
  }
  return page.blocks.length
}

/**
 * The index of the block where the foot begins: the first row of boilerplate/ that opens a foot, or the first byline,
 * after the last turn start.
 * @param last index of the block in which the last turn starts
 */
export function footOf(page: Page, last: number): number {
  const foot = page.furniture.findIndex(
    (row, index) => index > last && (row?.scope === 'rest' || row?.kind === 'byline'),
  )
  return foot < 0 ? page.blocks.length : foot
}
