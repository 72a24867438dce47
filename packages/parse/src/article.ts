import type { Reading } from './layouts/layout.ts'
import type { Page } from './page.ts'

/**
 * The article of a saved page is the smallest box that holds all its turn starts. What stands below that box (comments,
 * a biography, other articles) belongs to the foot of the page, however much it looks like the end of the last answer.
 */
export function endInArticle({ blocks, containers }: Page, reading: Reading): Reading {
  const first = reading.starts[0]
  const last = reading.starts.at(-1)
  if (!first || !last) return reading
  const article = containers.find(({ start, end }) => start <= first.at && last.at < end)
  const below = article ? blocks.findIndex(({ start }) => start >= article.end) : -1
  return below < 0 ? reading : { ...reading, end: Math.min(reading.end, below) }
}
