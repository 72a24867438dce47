import { type Block, readBlocks } from './blocks.ts'
import type { Span } from './document.ts'
import { fold } from './fold.ts'
import { type FurnitureRow, furnitureOf } from './furniture.ts'

/** A text as the rules read it. */
export interface Page {
  text: string
  /** The text folded one for one (see fold.ts): offsets are the same. */
  folded: string
  blocks: readonly Block[]
  /** For each block the furniture row that takes it, or null. */
  furniture: readonly (FurnitureRow | null)[]
  /** What sources.csv says, for labels that are the outlet. */
  outlet: string | null
}

export function readPage(text: string, outlet: string | null): Page {
  const folded = fold(text)
  const blocks = readBlocks(text, folded)
  return { text, folded, blocks, furniture: blocks.map(furnitureOf), outlet }
}

/** The folded text of a stretch. */
export function readSpan(page: Page, { start, end }: Span): string {
  return page.folded.slice(start, end)
}
