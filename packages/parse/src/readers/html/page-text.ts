import type { Span } from '../../document/document.ts'
import type { Emphasis, Opening, Region } from '../../text/markup.ts'
import { type Box, layOut, type StyledWords } from './lay-out.ts'
import type { Node } from './tree.ts'

/** Elements that break the line and hold no paragraphs, so that they are no containers. */
const WITHOUT_PARAGRAPHS = new Set(
  'button caption dt h1 h2 h3 h4 h5 h6 hr label legend option p pre summary'.split(' '),
)

/** A page as lines, and what its elements tell about them. Spans count UTF-16 units of the text. */
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
 * Reads the text that a page shows: white space collapsed, one line end at `br` and between cells and list items, a
 * blank line between paragraphs. `<p>Who?<br>Me.</p><p>So.</p>` -> `Who?\nMe.\n\nSo.\n`
 */
export function readPageText(tree: Node): PageText {
  const { text, words, boxes, openings } = layOut(tree)
  return {
    text,
    emphasis: joinEmphasis(words),
    openings,
    regions: joinRegions(words),
    containers: findContainers(boxes),
    headline: findHeadline(boxes),
  }
}

/** Joins words in a row that stand on one line in one style. */
function joinEmphasis(words: readonly StyledWords[]): Emphasis[] {
  const emphasis: Emphasis[] = []
  for (const [index, { start, end, line, style }] of words.entries()) {
    const before = words[index - 1]
    const last = emphasis.at(-1)
    if (style && last && before?.line === line && before.style === style) last.end = end
    else if (style) emphasis.push({ start, end, style })
  }
  return emphasis
}

/** Joins words in a row that stand in one kind of region. */
function joinRegions(words: readonly StyledWords[]): Region[] {
  const regions: Region[] = []
  for (const [index, { start, end, region: kind }] of words.entries()) {
    const last = regions.at(-1)
    if (kind && last && words[index - 1]?.region === kind) last.end = end
    else if (kind) regions.push({ start, end, kind })
  }
  return regions
}

/** The boxes that can hold paragraphs and are not empty; of boxes with the same words the innermost. */
function findContainers(boxes: readonly Box[]): Span[] {
  const containers: Span[] = []
  for (const { tagName, start, end } of boxes) {
    const last = containers.at(-1)
    if (WITHOUT_PARAGRAPHS.has(tagName) || start === end || (last?.start === start && last.end === end)) continue
    containers.push({ start, end })
  }
  return containers
}

/** The only `h1` of the article; null where there is none or several. */
function findHeadline(boxes: readonly Box[]): Span | null {
  const [first, ...more] = boxes.filter(
    ({ tagName, start, end, region }) => tagName === 'h1' && start < end && (region === null || region === 'item'),
  )
  return first && more.length === 0 ? { start: first.start, end: first.end } : null
}
