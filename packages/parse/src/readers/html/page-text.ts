import type { Span } from '../../document/document.ts'
import type { Emphasis, Opening, Region } from '../../text/markup.ts'
import { type Box, layOut, type Piece } from './lay-out.ts'
import type { Node } from './tree.ts'

/** Elements that hold words and no paragraphs: of all others, what stands behind them is another part of the page. */
const WORDS = new Set('button caption dt h1 h2 h3 h4 h5 h6 hr label legend option p pre summary'.split(' '))

/** A page as lines, and what its elements tell of them. */
export interface PageText {
  text: string
  /** Of nested styles the outermost. */
  emphasis: Emphasis[]
  openings: Opening[]
  /** Of nested regions the outermost, but items count last. */
  regions: Region[]
  /** Elements that hold paragraphs, the inner ones first; of those with the same words one. */
  containers: Span[]
  /** The only `h1` of the article. */
  headline: Span | null
}

/**
 * What a page shows, as lines: white space collapsed, one line end at `br` and between cells and list items, a blank
 * line between paragraphs. `<p>Who?<br>Me.</p><p>So.</p>` -> `Who?\nMe.\n\nSo.\n`
 */
export function textOfPage(tree: Node): PageText {
  const { text, pieces, boxes, openings } = layOut(tree)
  return {
    text,
    emphasis: findEmphasis(pieces),
    openings,
    regions: findRegions(pieces),
    containers: findContainers(boxes),
    headline: findHeadline(boxes),
  }
}

/** Pieces in a row, on one line and in one style. */
function findEmphasis(pieces: readonly Piece[]): Emphasis[] {
  const emphasis: Emphasis[] = []
  for (const [index, { start, end, line, style }] of pieces.entries()) {
    const before = pieces[index - 1]
    const last = emphasis.at(-1)
    if (style && last && before?.line === line && before.style === style) last.end = end
    else if (style) emphasis.push({ start, end, style })
  }
  return emphasis
}

/** Pieces in a row, in one kind of region. */
function findRegions(pieces: readonly Piece[]): Region[] {
  const regions: Region[] = []
  for (const [index, { start, end, region: kind }] of pieces.entries()) {
    const last = regions.at(-1)
    if (kind && last && pieces[index - 1]?.region === kind) last.end = end
    else if (kind) regions.push({ start, end, kind })
  }
  return regions
}

function findContainers(boxes: readonly Box[]): Span[] {
  const containers: Span[] = []
  for (const { tagName, start, end } of boxes) {
    const last = containers.at(-1)
    if (WORDS.has(tagName) || start === end || (last?.start === start && last.end === end)) continue
    containers.push({ start, end })
  }
  return containers
}

function findHeadline(boxes: readonly Box[]): Span | null {
  const [first, ...more] = boxes.filter(
    ({ tagName, start, end, region }) => tagName === 'h1' && start < end && (region === null || region === 'item'),
  )
  return first && more.length === 0 ? { start: first.start, end: first.end } : null
}
