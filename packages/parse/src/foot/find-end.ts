import type { Page } from '../page/page.ts'
import type { Reading } from '../page/reading.ts'
import { endInArticle } from './article-box.ts'
import { cutClosingNotes } from './closing-notes.ts'
import { cutFoot } from './cut-foot.ts'

/** A reading that ends where the interview does. */
export interface EndedReading {
  reading: Reading
  /** Blocks below its end that are closing notes, by index. */
  notes: ReadonlySet<number>
}

/**
 * Finds where the interview ends: inside the box of the article, above the foot of the page, above closing notes, in
 * this order. A last answer outside of the article is dropped.
 */
export function findEnd(page: Page, reading: Reading): EndedReading {
  return cutClosingNotes(page, cutFoot(page, endInArticle(page, reading)))
}
