import type { SegmentKind } from '../document/document.ts'
import type { Page } from '../page/page.ts'
import type { Reading } from '../page/reading.ts'
import type { Block } from '../text/paragraphs.ts'
import { endsAsSentence } from '../text/sentence-ends.ts'
import { CREDIT } from '../vocabulary/credits.ts'

/** Lines of a foot are short: names of other pages, of sections, of who made the page. */
const SHORT = 70

/** A page that was cut off ends in the middle of a line; two lines without an end are no accident. */
const FEWEST_LINES = 2

/** "Mara Ellingsworth is a poet and translator." */
const ABOUT =
  /^(?:\p{Lu}[\p{L}.'-]{0,30} ){1,4}(?:is|was) (?:an?|the)\b.{0,80}\b(?:writer|journalist|reporter|editor|correspondent|columnist|author|photographer|freelancer?|producer|novelist|critic|contributor|student|historian|translator|poet|host|fellow|professor|scholar|scientist|lecturer)\b/u

/** `1. See ...`, `[2] ...`, `¹ ...`, `* ...` below the text. */
const FOOTNOTE = /^(?:\[\^?\d{1,2}\]:?|[¹²³⁴⁵⁶⁷⁸⁹†]|\*(?![^*]*\*)) ?\S/u

/**
 * The reading without the foot of the page behind its last turn: going up from the end, furniture, lines without the end
 * of a sentence, notes and credits. Where the last turn begins nothing is taken away.
 */
export function cutFoot(page: Page, reading: Reading): Reading {
  const speech = reading.starts.at(-1)?.speech ?? 0
  let end = reading.end
  let lines = 0
  let signs = 0
  for (let index = reading.end - 1; (page.blocks[index]?.start ?? 0) > speech; index -= 1) {
    const block = page.blocks[index]
    if (!block) break
    if (page.furniture[index] || isNote(page, block, index)) signs += 1
    else if (isLine(page, block, index)) lines += 1
    else break
    end = index
  }
  // A single line may be the beginning of a sentence that the copy cut off.
  return signs > 0 || lines >= FEWEST_LINES ? { ...reading, end } : reading
}

/** What a line of the foot is that no row of the furniture takes. */
export function kindOfFootLine({ text }: Block): SegmentKind | null {
  if (CREDIT.test(text)) return 'byline'
  return ABOUT.test(text) || FOOTNOTE.test(text) ? 'note' : null
}

function isNote(page: Page, block: Block, index: number): boolean {
  return !page.regions.has(index) && kindOfFootLine(block) !== null
}

function isLine(page: Page, { text }: Block, index: number): boolean {
  return (
    text.length <= SHORT && !page.regions.has(index) && /^[\p{Lu}\p{Lo}\d«"'£$€]/u.test(text) && !endsAsSentence(text)
  )
}

/** The foot goes on with the kind of the line that opened it, until another one opens; single lines keep theirs. */
export function footKinds(page: Page, from: number, notes: ReadonlySet<number>): SegmentKind[] {
  let current: SegmentKind = 'boilerplate'
  return page.blocks.slice(from).map((block, index) => {
    const row = page.furniture[from + index]
    if (row?.scope === 'rest') current = row.kind
    return notes.has(from + index) ? 'note' : (row?.kind ?? kindOfFootLine(block) ?? current)
  })
}
