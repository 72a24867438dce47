import type { SegmentKind } from '../document/document.ts'
import type { Page } from '../page/page.ts'
import type { Reading } from '../page/reading.ts'
import { at } from '../text/at.ts'
import type { Block } from '../text/paragraphs.ts'
import { endsAsSentence } from '../text/sentence-ends.ts'
import { CREDIT } from '../vocabulary/credits.ts'

/** UTF-16 units of a line in the foot, such as the name of another page or section; chosen by eye. */
const MAX_FOOT_LINE_LENGTH = 70

/** Lines without the end of a sentence that make a foot. One may be a sentence that the copy cut off. */
const MIN_FOOT_LINES = 2

/** "Mara Ellingsworth is a poet and translator." */
const ABOUT =
  /^(?:\p{Lu}[\p{L}.'-]{0,30} ){1,4}(?:is|was) (?:an?|the)\b.{0,80}\b(?:writer|journalist|reporter|editor|correspondent|columnist|author|photographer|freelancer?|producer|novelist|critic|contributor|student|historian|translator|poet|host|fellow|professor|scholar|scientist|lecturer)\b/u

/** `1. See ...`, `[2] ...`, `¹ ...`, `* ...` below the text. */
const FOOTNOTE = /^(?:\[\^?\d{1,2}\]:?|[¹²³⁴⁵⁶⁷⁸⁹†]|\*(?![^*]*\*)) ?\S/u

/**
 * Ends a reading above the foot of the page. Going up from the end, boilerplate, notes, credits and short lines without
 * the end of a sentence belong to the foot. The block in which the last turn begins never does.
 */
export function cutFoot(page: Page, reading: Reading): Reading {
  const { speech } = at(reading.starts, reading.starts.length - 1)
  let end = reading.end
  let lines = 0
  let signs = 0
  for (let index = reading.end - 1; index >= 0; index -= 1) {
    const block = at(page.blocks, index)
    if (block.start <= speech) break
    if (page.furniture[index] || isNote(page, block, index)) signs += 1
    else if (isFootLine(page, block, index)) lines += 1
    else break
    end = index
  }
  return signs > 0 || lines >= MIN_FOOT_LINES ? { ...reading, end } : reading
}

/** The kind of a line in the foot that no row of boilerplate/ takes: a credit, a note, or null. */
export function kindOfFootLine({ text }: Block): SegmentKind | null {
  if (CREDIT.test(text)) return 'byline'
  return ABOUT.test(text) || FOOTNOTE.test(text) ? 'note' : null
}

function isNote(page: Page, block: Block, index: number): boolean {
  return !page.regions.has(index) && kindOfFootLine(block) !== null
}

function isFootLine(page: Page, { text }: Block, index: number): boolean {
  if (text.length > MAX_FOOT_LINE_LENGTH || page.regions.has(index)) return false
  return /^[\p{Lu}\p{Lo}\d«"'£$€]/u.test(text) && !endsAsSentence(text)
}

/**
 * The kinds of the blocks in the foot. A row with `scope: 'rest'` gives its kind to all blocks behind it until the next
 * such row; blocks with a kind of their own keep it.
 * @param from index of the first block of the foot
 * @param notes blocks that are closing notes, by index
 */
export function footKinds(page: Page, from: number, notes: ReadonlySet<number>): SegmentKind[] {
  let current: SegmentKind = 'boilerplate'
  return page.blocks.slice(from).map((block, index) => {
    const row = page.furniture[from + index]
    if (row?.scope === 'rest') current = row.kind
    return notes.has(from + index) ? 'note' : (row?.kind ?? kindOfFootLine(block) ?? current)
  })
}
