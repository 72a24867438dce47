import { furnitureOf } from '../boilerplate/index.ts'
import type { Furniture } from '../boilerplate/row.ts'
import type { Segment, SegmentKind, Span } from '../document/document.ts'
import { at } from '../text/at.ts'
import { fold } from '../text/fold.ts'
import type { Emphasis, Opening, Region } from '../text/markup.ts'
import { type Block, readBlocks } from '../text/paragraphs.ts'
import { withoutReturningLabels } from './returning-labels.ts'

/** A text as the rules read it: its paragraphs, and what its format and the rows of boilerplate/ tell about them. */
export interface Page {
  text: string
  /** The text folded one for one (see fold.ts): offsets are the same. */
  folded: string
  blocks: readonly Block[]
  /** For each block the row of boilerplate/ that takes it, or null. */
  furniture: readonly (Furniture | null)[]
  /** The words set apart at the start of a block, by index of the block. */
  emphasis: ReadonlyMap<number, Emphasis>
  /** The elements inside a line that begin where the line does, by that offset. */
  openings: ReadonlyMap<number, readonly Opening[]>
  /** The region that a block stands in, by index of the block. */
  regions: ReadonlyMap<number, Region>
  /** The elements that hold paragraphs, the inner ones first. */
  containers: readonly Span[]
  /** Index of the block that is the only headline of the first rank; null where there is none or several. */
  headline: number | null
  /** The name of the outlet, for labels that print it. */
  outlet: string | null
}

/** What is known about a text beside its characters; see `Manuscript`. */
export interface PageHints {
  outlet?: string | null
  emphasis?: readonly Emphasis[] | undefined
  openings?: readonly Opening[] | undefined
  regions?: readonly Region[] | undefined
  containers?: readonly Span[] | undefined
  headline?: Span | null | undefined
}

/**
 * Reads a text as a page.
 * @param text raw text, print artifacts blanked out
 */
export function readPage(text: string, hints: PageHints = {}): Page {
  const { outlet = null, emphasis = [], openings = [], regions = [], containers = [], headline = null } = hints
  const folded = fold(text)
  const blocks = readBlocks(text, folded)
  const blockRegions = findAtBlockStarts(blocks, regions)
  const furniture = withoutReturningLabels(
    blocks,
    blocks.map((block, index) => furnitureOf(block, blockRegions.get(index)?.kind)),
  )
  return {
    text,
    folded,
    blocks,
    furniture,
    emphasis: findAtBlockStarts(blocks, emphasis),
    openings: groupByStart(openings),
    regions: blockRegions,
    containers,
    headline: headline ? blocks.findIndex(({ end }) => end > headline.start) : onlyHeading(blocks),
    outlet,
  }
}

/** Index of the only `# Who asks?` of Markdown; null where there is none or several. */
function onlyHeading(blocks: readonly Block[]): number | null {
  const first = blocks.findIndex(isHeading)
  return first < 0 || blocks.findLastIndex(isHeading) > first ? null : first
}

function isHeading({ text }: Block): boolean {
  return text.startsWith('# ') && /[\p{L}\p{N}]/u.test(text)
}

/** For each block the span that holds its first character; spans are in text order, without overlap. */
function findAtBlockStarts<T extends Span>(blocks: readonly Block[], spans: readonly T[]): Map<number, T> {
  const found = new Map<number, T>()
  if (spans.length === 0) return found
  let next = 0
  for (const [index, { start }] of blocks.entries()) {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1
    const span = spans[next]
    if (span && span.start <= start) found.set(index, span)
  }
  return found
}

function groupByStart(openings: readonly Opening[]): Map<number, Opening[]> {
  const found = new Map<number, Opening[]>()
  for (const opening of openings) {
    const same = found.get(opening.start)
    if (same) same.push(opening)
    else found.set(opening.start, [opening])
  }
  return found
}

/** Finds the first block between two others that can be speech: no boilerplate, and none of the blocks in `not`. */
export function findBetween(page: Page, after: number, before: number, not?: ReadonlySet<number>): Block | null {
  for (let index = after + 1; index < before; index += 1) {
    const block = page.blocks[index]
    if (block && !page.furniture[index] && !not?.has(index)) return block
  }
  return null
}

/** Is a block of six words or more the same as the one before or behind it? Pages repeat captions, speakers do not. */
export function isPrintedTwice({ blocks }: Page, index: number): boolean {
  const { text } = at(blocks, index)
  return (text === blocks[index - 1]?.text || text === blocks[index + 1]?.text) && SIX_WORDS.test(text)
}

const SIX_WORDS = /^(?:[^ ]+ ){5}/

/** The folded text of a span. */
export function readSpan(page: Page, { start, end }: Span): string {
  return page.folded.slice(start, end)
}

/** The kinds of the blocks from an index on, for a page without turns: those of boilerplate/, else prose. */
export function kindsWithoutTurns(page: Page, from: number): SegmentKind[] {
  return page.blocks.slice(from).map((_, index) => page.furniture[from + index]?.kind ?? 'prose')
}

/**
 * Makes a segment of each block from an index on, outside of any turn.
 * @param kinds for each of these blocks its kind
 */
export function segmentBlocks(page: Page, from: number, kinds: readonly SegmentKind[]): Segment[] {
  return page.blocks
    .slice(from, from + kinds.length)
    .map(({ start, end }, index) => ({ start, end, kind: at(kinds, index), turn: null }))
}
