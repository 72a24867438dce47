import type { Span } from '../document/document.ts'
import type { Page } from '../page/page.ts'
import type { Reading } from '../page/reading.ts'

/**
 * The article of a saved page is the smallest box that holds all its turn starts. What stands below that box (comments,
 * a biography, other articles) belongs to the foot of the page, however much it looks like the end of the last answer.
 * Nor is it the whole answer to a last line that asks nothing: "Thank you for the interview."
 */
export function endInArticle(page: Page, reading: Reading): Reading {
  const last = reading.starts.at(-1)
  if (!last) return reading
  const others = reading.starts.slice(0, -1)
  const holding = last.label === null && last.side === 'answer' ? boxOf(page, others) : null
  const starts = holding && last.at >= holding.end ? others : reading.starts
  const article = boxOf(page, starts)
  const below = article ? page.blocks.findIndex(({ start }) => start >= article.end) : -1
  return below < 0 ? reading : { ...reading, starts, end: Math.min(reading.end, below) }
}

/** The smallest box that holds all the starts, if at least an exchange of them. */
function boxOf({ containers }: Page, starts: Reading['starts']): Span | null {
  const first = starts[0]?.at
  const last = starts.at(-1)?.at
  if (first === undefined || last === undefined || starts.length < 3) return null
  return containers.find(({ start, end }) => start <= first && last < end) ?? null
}
