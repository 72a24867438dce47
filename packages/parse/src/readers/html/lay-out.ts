import type { Span } from '../../document/document.ts'
import { at } from '../../text/at.ts'
import type { Emphasis, Opening, Region } from '../../text/markup.ts'
import { addWord, breakLine, emptyLines, type Lines, lastWord, writtenText } from './line-writer.ts'
import { decideRegionKind, measureElements } from './regions.ts'
import { findTableHeads } from './table-heads.ts'
import { type Element, type Node, walk } from './tree.ts'
import { isNoteMark, isWordBorder } from './word-joins.ts'

/** Elements that show no text. */
const HIDDEN_ELEMENTS = new Set(
  'head script style template noscript noembed noframes iframe svg audio video canvas object textarea select'.split(
    ' ',
  ),
)

/** Elements that begin and end a line. */
const LINE_ELEMENTS = new Set('li dt dd tr td th caption legend button label option summary'.split(' '))

/** Elements with a blank line around them. */
const PARAGRAPH_ELEMENTS = new Set(
  [
    'address article aside blockquote body center details dialog div dl fieldset figcaption figure footer form h1',
    'h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section table tbody tfoot thead ul',
  ].flatMap((words) => words.split(' ')),
)

/** The white space of HTML; a no-break space is a character. */
const SPACE = /[ \t\n\f\r]+/g

/** Elements that set their words apart -> their style. */
const STYLES: Readonly<Record<string, Emphasis['style']>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  dt: 'term',
  summary: 'term',
}

/** Words in a row with the same style and region, as a span of UTF-16 units of the text. */
export interface StyledWords extends Span {
  /** Number of the line; two with the same number stand on the same line. */
  line: number
  /** Of nested styles the outermost. */
  style: Emphasis['style'] | null
  /** Of nested regions the outermost, but items count last. */
  region: Region['kind'] | null
}

/** The words of an element that breaks the line; the span begins with the line ends before its first word. */
export interface Box extends Span {
  /** `h1` */
  tagName: string
  /** The region around the element. */
  region: Region['kind'] | null
}

/** A page as a browser sets it, in the order of the text; `boxes` and `openings` in the order in which they end. */
export interface LaidOut {
  text: string
  words: StyledWords[]
  boxes: Box[]
  openings: Opening[]
}

/** Sets a page as a browser does: where each word stands, and which elements hold it. */
export function layOut(tree: Node): LaidOut {
  const regionOf = findRegionKinds(tree)
  const state = emptyState()
  /** The footnote mark that is being left out. */
  let skipped: Element | null = null
  for (const step of walk(tree, HIDDEN_ELEMENTS)) {
    if (skipped) {
      if (step.at === 'end' && step.element === skipped) skipped = null
    } else if (step.at === 'text') writeElementText(state, step.text)
    else if (step.at === 'end') closeElement(state, step.element)
    else if (opensNoteMark(state, step.element)) skipped = step.element
    else openElement(state, step.element, regionOf)
  }
  const { lines, words, boxes, openings } = state
  return { text: writtenText(lines), words, boxes, openings }
}

/** The page as far as it is laid out, and the elements that are open. */
interface LayoutState extends Omit<LaidOut, 'text'> {
  lines: Lines
  /** Styles of the open elements, the outermost first. */
  styles: Emphasis['style'][]
  /** Open elements that break the line, the outermost first, with the region of their words. */
  openBoxes: { start: number; region: Region['kind'] | null }[]
  /** Open elements inside a line, the outermost first: the number of the line that they begin, or null. */
  openInline: (number | null)[]
  /** The borders of elements inside the line since the last word: an end, or an end and then a start. */
  border: 'none' | 'end' | 'end and start'
  /** How many `pre` are open. */
  preDepth: number
}

function emptyState(): LayoutState {
  return {
    lines: emptyLines(),
    words: [],
    boxes: [],
    openings: [],
    styles: [],
    openBoxes: [],
    openInline: [],
    border: 'none',
    preDepth: 0,
  }
}

function opensNoteMark({ lines }: LayoutState, element: Element): boolean {
  return !lines.fresh && isNoteMark(element, lines.space ? '' : lastWord(lines))
}

function openElement(state: LayoutState, element: Element, regionOf: ReturnType<typeof findRegionKinds>): void {
  const { lines } = state
  const { tagName } = element
  if (tagName === 'pre') state.preDepth += 1
  const style = STYLES[tagName]
  if (style) state.styles.push(style)
  if (breaksLine(tagName)) {
    const around = state.openBoxes.at(-1)?.region ?? null
    state.openBoxes.push({ start: lines.length, region: outermost(around, regionOf(element)) })
  } else {
    state.openInline.push(lines.fresh ? lines.line : null)
    if (state.border === 'end') state.border = 'end and start'
  }
  // Old pages end a paragraph with two `br` in a row.
  if (tagName === 'br') breakLine(lines, Math.min(lines.due + 1, 2))
  else breakAround(lines, tagName)
}

function closeElement(state: LayoutState, { tagName }: Element): void {
  const { lines } = state
  if (tagName === 'pre') state.preDepth -= 1
  if (STYLES[tagName]) state.styles.pop()
  if (breaksLine(tagName)) {
    const { start } = at(state.openBoxes, state.openBoxes.length - 1)
    state.openBoxes.pop()
    state.boxes.push({ tagName, start, end: lines.length, region: state.openBoxes.at(-1)?.region ?? null })
  } else {
    const line = state.openInline.pop()
    if (line === lines.line && !lines.fresh)
      state.openings.push({ start: lines.start, end: lines.length, element: tagName })
    if (state.border === 'none') state.border = 'end'
  }
  breakAround(lines, tagName)
}

function breaksLine(tagName: string): boolean {
  return LINE_ELEMENTS.has(tagName) || PARAGRAPH_ELEMENTS.has(tagName)
}

/** Breaks the line before and behind an element, with a blank line around paragraphs. */
function breakAround(lines: Lines, tagName: string): void {
  if (LINE_ELEMENTS.has(tagName)) breakLine(lines, 1)
  else if (PARAGRAPH_ELEMENTS.has(tagName)) breakLine(lines, 2)
}

/** Writes the text of an element; line ends count inside `pre` alone. */
function writeElementText(state: LayoutState, text: string): void {
  if (state.preDepth === 0) {
    writeWords(state, text)
    return
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) breakLine(state.lines, state.lines.due + 1)
    writeWords(state, line)
  }
}

function writeWords(state: LayoutState, text: string): void {
  const { lines, words } = state
  for (const [index, word] of text.split(SPACE).entries()) {
    const isBehindBorder = state.border === 'end and start' && word !== '' && isWordBorder(lastWord(lines), word)
    if (index > 0 || isBehindBorder) lines.space = true
    if (word === '') continue
    const start = addWord(lines, word)
    const [style = null] = state.styles
    const region = state.openBoxes.at(-1)?.region ?? null
    const last = words.at(-1)
    if (last?.line === lines.line && last.style === style && last.region === region) last.end = lines.length
    else words.push({ start, end: lines.length, line: lines.line, style, region })
    state.border = 'none'
  }
}

/** The region of the words in an element: the outermost one, but an item gives way to any other inside it. */
function outermost(around: Region['kind'] | null, own: Region['kind'] | null): Region['kind'] | null {
  if (around !== null && around !== 'item') return around
  return own !== null && own !== 'item' ? own : (around ?? own)
}

/** Characters of a row in a card, white space aside. A table that sets the whole page has longer rows. By eye. */
const MAX_CARD_ROW_LENGTH = 300

/**
 * Finds what each element of a page is for. An element with more than half of the page in it holds the article,
 * whatever its class says.
 */
function findRegionKinds(tree: Node): (element: Element) => Region['kind'] | null {
  const { total, sizes } = measureElements(tree, HIDDEN_ELEMENTS)
  const heads = findTableHeads(tree, HIDDEN_ELEMENTS)
  return (element) => {
    const size = sizes.get(element) ?? 0
    const kind = heads.has(element) && size <= MAX_CARD_ROW_LENGTH ? 'apart' : decideRegionKind(element)
    return (kind === 'apart' || kind === 'pull_quote') && size * 2 > total ? null : kind
  }
}
