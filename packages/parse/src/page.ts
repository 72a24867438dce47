import { type Block, readBlocks } from './blocks.ts'
import type { Span } from './document.ts'
import { fold } from './fold.ts'
import { type FurnitureRow, furnitureOf } from './furniture.ts'
import type { Emphasis } from './readers/reader.ts'

/** A text as the rules read it. */
export interface Page {
  text: string
  /** The text folded one for one (see fold.ts): offsets are the same. */
  folded: string
  blocks: readonly Block[]
  /** For each block the furniture row that takes it, or null. */
  furniture: readonly (FurnitureRow | null)[]
  /** Blocks that the page sets apart as a whole without a sign in the text, by index. */
  styles: ReadonlyMap<number, Emphasis['style']>
  /** What sources.csv says, for labels that are the outlet. */
  outlet: string | null
}

export function readPage(text: string, outlet: string | null, emphasis: readonly Emphasis[] = []): Page {
  const folded = fold(text)
  const blocks = readBlocks(text, folded)
  return { text, folded, blocks, furniture: blocks.map(furnitureOf), styles: stylesOf(blocks, emphasis), outlet }
}

function stylesOf(blocks: readonly Block[], emphasis: readonly Emphasis[]): Map<number, Emphasis['style']> {
  const styles = new Map<number, Emphasis['style']>()
  let next = 0
  for (const [index, { start, end }] of blocks.entries()) {
    while ((emphasis[next]?.end ?? end) < end) next += 1
    const around = emphasis[next]
    if (around && around.start <= start && around.end >= end) styles.set(index, around.style)
  }
  return styles
}

/** The folded text of a stretch. */
export function readSpan(page: Page, { start, end }: Span): string {
  return page.folded.slice(start, end)
}
