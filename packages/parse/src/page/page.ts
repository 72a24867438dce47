import { furnitureOf } from '../boilerplate/index.ts'
import type { Furniture } from '../boilerplate/row.ts'
import type { Segment, SegmentKind, Span } from '../document/document.ts'
import { fold } from '../text/fold.ts'
import type { Emphasis, Opening, Region } from '../text/markup.ts'
import { type Block, readBlocks } from '../text/paragraphs.ts'
import { withoutReturningLabels } from './returning-labels.ts'

/** The first block between two others that can be speech; `not` are blocks that cannot, furniture aside. */
export function findBetween(page: Page, after: number, before: number, not?: ReadonlySet<number>): Block | null {
  for (let index = after + 1; index < before; index += 1) {
    const block = page.blocks[index]
    if (block && !page.furniture[index] && !not?.has(index)) return block
  }
  return null
}

/** A text as the rules read it. */
export interface Page {
  text: string
  /** The text folded one for one (see fold.ts): offsets are the same. */
  folded: string
  blocks: readonly Block[]
  /** For each block what takes it for no speech, or null. */
  furniture: readonly (Furniture | null)[]
  /** For blocks that begin with words set apart, by index: these words. */
  emphasis: ReadonlyMap<number, Emphasis>
  /** Elements inside a line that begin with it, by where that is. */
  openings: ReadonlyMap<number, readonly Opening[]>
  /** Blocks of which the format tells what they are, by index. */
  regions: ReadonlyMap<number, Region>
  /** The boxes of the format that hold paragraphs, the inner ones first. */
  containers: readonly Span[]
  /** The block that is the only headline of the first rank, by index. */
  headline: number | null
  /** What sources.csv says, for labels that are the outlet. */
  outlet: string | null
}

/** What is known of a text beside its characters. */
export interface PageHints {
  outlet?: string | null
  emphasis?: readonly Emphasis[] | undefined
  openings?: readonly Opening[] | undefined
  regions?: readonly Region[] | undefined
  containers?: readonly Span[] | undefined
  headline?: Span | null | undefined
}

export function readPage(text: string, hints: PageHints = {}): Page {
  const { outlet = null, emphasis = [], openings = [], regions = [], containers = [], headline = null } = hints
  const folded = fold(text)
  const blocks = readBlocks(text, folded)
  const places = atStarts(blocks, regions)
  const furniture = withoutReturningLabels(
    blocks,
    blocks.map((block, index) => furnitureOf(block, places.get(index)?.kind)),
  )
  return {
    text,
    folded,
    blocks,
    furniture,
    emphasis: atStarts(blocks, emphasis),
    openings: byStart(openings),
    regions: places,
    containers,
    headline: headline ? blocks.findIndex(({ end }) => end > headline.start) : onlyHeading(blocks),
    outlet,
  }
}

/** `# Who asks?`, if no other line is set like it. */
function onlyHeading(blocks: readonly Block[]): number | null {
  const first = blocks.findIndex(isHeading)
  return first < 0 || blocks.findLastIndex(isHeading) > first ? null : first
}

function isHeading({ text }: Block): boolean {
  return text.startsWith('# ') && /[\p{L}\p{N}]/u.test(text)
}

/** For each block the span that holds its first character; spans are in the order of the text, apart from each other. */
function atStarts<T extends Span>(blocks: readonly Block[], spans: readonly T[]): Map<number, T> {
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

function byStart(openings: readonly Opening[]): Map<number, Opening[]> {
  const found = new Map<number, Opening[]>()
  for (const opening of openings) {
    const same = found.get(opening.start)
    if (same) same.push(opening)
    else found.set(opening.start, [opening])
  }
  return found
}

/** Pages print what describes a picture below it too; nobody says the same sentence twice in a row. */
export function isPrintedTwice({ blocks }: Page, index: number): boolean {
  const text = blocks[index]?.text ?? ''
  return (text === blocks[index - 1]?.text || text === blocks[index + 1]?.text) && SENTENCE.test(text)
}

const SENTENCE = /^(?:[^ ]+ ){5}/

/** The folded text of a stretch. */
export function readSpan(page: Page, { start, end }: Span): string {
  return page.folded.slice(start, end)
}

export function proseKinds(page: Page, from: number): SegmentKind[] {
  return page.blocks.slice(from).map((_, index) => page.furniture[from + index]?.kind ?? 'prose')
}

export function segmentsOf(page: Page, from: number, kinds: readonly SegmentKind[]): Segment[] {
  return page.blocks
    .slice(from, from + kinds.length)
    .map(({ start, end }, index) => ({ start, end, kind: kinds[index] ?? 'prose', turn: null }))
}
