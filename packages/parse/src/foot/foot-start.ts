import type { Furniture } from '../boilerplate/row.ts'
import type { Page } from '../page/page.ts'

/** So many questions behind a box of other stories show that it stands in the middle. */
const GOES_ON = 2

/** Where the foot begins; other stories and share buttons also stand between questions, comments never do. */
export function endOfTalk(page: Page, asks: readonly (string | null)[], first: number): number {
  const opens = (row: Furniture | null | undefined, index: number) => index > first && row?.scope === 'rest'
  const ends = page.furniture.flatMap((row, index) => (opens(row, index) ? index : []))
  for (const [place, end] of ends.entries()) {
    const row = page.furniture[end]
    const behind = asks.slice(end, ends[place + 1] ?? asks.length).filter((asking) => asking === 'mark').length
    if ((row?.kind !== 'related' && row?.name !== 'share') || behind < GOES_ON) return end
  }
  return page.blocks.length
}

/**
 * Where the foot of the page begins: at the first furniture that opens one after `last`, the block of the last turn
 * start. Behind it nothing is speech.
 */
export function footOf(page: Page, last: number): number {
  const foot = page.furniture.findIndex(
    (row, index) => index > last && (row?.scope === 'rest' || row?.kind === 'byline'),
  )
  return foot < 0 ? page.blocks.length : foot
}
