import type { Span } from '../document/document.ts'
import type { Page } from '../page/page.ts'
import type { Reading } from '../page/reading.ts'
import { at } from '../text/at.ts'

/**
 * Ends a reading where the article of a saved page ends: the smallest box that holds all turn starts. Blocks below it
 * (comments, a biography, other articles) belong to the foot, even if they look like the end of the last answer. An
 * unlabelled last answer that starts below the box of all other turns is dropped: it is another article, not the reply
 * to "Thank you for the interview."
 */
export function endInArticle(page: Page, reading: Reading): Reading {
  const last = reading.starts.at(-1)
  if (!last) return reading
  const others = reading.starts.slice(0, -1)
  const otherBox = last.label === null && last.side === 'answer' ? boxOf(page, others) : null
  const starts = otherBox && last.at >= otherBox.end ? others : reading.starts
  const article = boxOf(page, starts)
  const below = article ? page.blocks.findIndex(({ start }) => start >= article.end) : -1
  return below < 0 ? reading : { ...reading, starts, end: Math.min(reading.end, below) }
}

/** Two starts may share a box by chance; chosen by eye. */
const MIN_STARTS = 3

/** The smallest box that holds all the starts; null where there is none, or there are fewer than three starts. */
function boxOf({ containers }: Page, starts: Reading['starts']): Span | null {
  if (starts.length < MIN_STARTS) return null
  const first = at(starts, 0).at
  const last = at(starts, starts.length - 1).at
  return containers.find(({ start, end }) => start <= first && last < end) ?? null
}
