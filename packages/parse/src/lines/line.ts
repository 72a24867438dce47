import type { Span } from '../document/document.ts'
import type { Page } from '../page/page.ts'
import type { Reading } from '../page/reading.ts'
import { trimSpan } from '../text/white-space.ts'
import { findLostBreaks } from './lost-breaks.ts'

/** What the model gives one kind: a block, or a part of one, where a grammar lets a turn begin inside it. */
export interface Line extends Span {
  /** Index of the block. */
  block: number
  /** Folded text. */
  text: string
  /** Does it begin in the middle of its block? */
  inside: boolean
}

/** Cuts the blocks of a page where one of the readings lets a turn begin inside a block, and at lost line breaks. */
export function cutLines(page: Page, readings: readonly Reading[]): Line[] {
  const offered = readings.flatMap(({ starts }) => starts.map(({ at }) => at))
  const places = [...new Set([...offered, ...findLostBreaks(page)])].sort((a, b) => a - b)
  const placeOf = (index: number) => places[index] ?? Number.POSITIVE_INFINITY
  const lines: Line[] = []
  let next = 0
  for (const [index, block] of page.blocks.entries()) {
    while (placeOf(next) <= block.start) next += 1
    if (placeOf(next) >= block.end) {
      lines.push({ start: block.start, end: block.end, block: index, text: block.text, inside: false })
      continue
    }
    let from = block.start
    for (; from < block.end; next += 1) {
      const to = Math.min(placeOf(next), block.end)
      const { start, end } = trimSpan(page.text, from, to)
      const text = block.text.slice(start - block.start, end - block.start)
      if (start < end) lines.push({ start, end, block: index, text, inside: from > block.start })
      from = to
      if (to === block.end) break
    }
  }
  return lines
}
