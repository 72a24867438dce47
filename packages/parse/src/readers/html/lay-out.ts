import type { Span } from '../../document/document.ts'
import type { Emphasis, Opening, Region } from '../../text/markup.ts'
import { addWord, breakLine, emptyLines, lastWord, writtenText } from './line-writer.ts'
import { measure, regionKind } from './regions.ts'
import { findTableHeads } from './table-heads.ts'
import { type Element, type Node, walk } from './tree.ts'
import { isNoteMark, partsWords } from './word-joins.ts'

/** Elements without text that a reader of the page sees. */
const UNSEEN = new Set(
  'head script style template noscript noembed noframes iframe svg audio video canvas object textarea select'.split(
    ' ',
  ),
)

/** Elements that begin and end a line. */
const LINES = new Set('li dt dd tr td th caption legend button label option summary'.split(' '))

/** Elements with a blank line around them. */
const PARAGRAPHS = new Set(
  'address article aside blockquote body center details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section table tbody tfoot thead ul'.split(
    ' ',
  ),
)

/** The white space of HTML; a no-break space is a character. */
const SPACE = /[ \t\n\f\r]+/g

/** Elements that set their words apart, and how. */
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

/** Words in a row, with the same open around them. */
export interface Piece extends Span {
  /** What has the same number stands on the same line. */
  line: number
  /** Of nested styles the outermost. */
  style: Emphasis['style'] | null
  /** Of nested regions the outermost, but items count last. */
  region: Region['kind'] | null
}

/** An element that breaks the line, with the line ends before its first word. */
export interface Box extends Span {
  /** `h1` */
  tagName: string
  /** The region that it stands in. */
  region: Region['kind'] | null
}

/** What a page shows, in the order of the text; `boxes` and `openings` in the order in which they end. */
export interface LaidOut {
  text: string
  pieces: Piece[]
  boxes: Box[]
  openings: Opening[]
}

/** Sets a page as a browser does: which word stands where, and which elements hold it. */
export function layOut(tree: Node): LaidOut {
  const regionOf = findRegions(tree)
  const lines = emptyLines()
  const pieces: Piece[] = []
  const boxes: Box[] = []
  const openings: Opening[] = []
  /** What is open, the outermost first: styles, boxes with the region of their words, ... */
  const styles: Emphasis['style'][] = []
  const open: { start: number; region: Region['kind'] | null }[] = []
  /** ... and elements inside a line: the line that they begin, or null. */
  const inline: (number | null)[] = []
  /** What stands between the word before and the next one: the end of an element in the line, and the beginning of another. */
  let joint: 'none' | 'end' | 'start' = 'none'
  /** What is left out, until it ends. */
  let left: Element | null = null
  let pre = 0
  const write = (text: string) => {
    for (const [index, word] of text.split(SPACE).entries()) {
      if (index > 0 || (joint === 'start' && word !== '' && partsWords(lastWord(lines), word))) lines.space = true
      if (word === '') continue
      const start = addWord(lines, word)
      const [style = null] = styles
      const region = open.at(-1)?.region ?? null
      const last = pieces.at(-1)
      if (last?.line === lines.line && last.style === style && last.region === region) last.end = lines.length
      else pieces.push({ start, end: lines.length, line: lines.line, style, region })
      joint = 'none'
    }
  }
  const writeLines = (text: string) => {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) breakLine(lines, lines.due + 1)
      write(line)
    }
  }
  for (const step of walk(tree, UNSEEN)) {
    if (left) {
      if (step.at === 'end' && step.element === left) left = null
      continue
    }
    if (step.at === 'text') {
      if (pre === 0) write(step.text)
      else writeLines(step.text)
      continue
    }
    const starts = step.at === 'start'
    if (starts && !lines.fresh && isNoteMark(step.element, lines.space ? '' : lastWord(lines))) {
      left = step.element
      continue
    }
    const { tagName } = step.element
    if (tagName === 'pre') pre += starts ? 1 : -1
    const style = STYLES[tagName]
    if (style && starts) styles.push(style)
    else if (style) styles.pop()
    if (LINES.has(tagName) || PARAGRAPHS.has(tagName)) {
      if (starts) open.push({ start: lines.length, region: outer(open.at(-1)?.region ?? null, regionOf(step.element)) })
      else {
        const start = open.pop()?.start ?? 0
        boxes.push({ tagName, start, end: lines.length, region: open.at(-1)?.region ?? null })
      }
    } else if (starts) {
      inline.push(lines.fresh ? lines.line : null)
      if (joint === 'end') joint = 'start'
    } else {
      if (inline.pop() === lines.line && !lines.fresh)
        openings.push({ start: lines.start, end: lines.length, element: tagName })
      if (joint === 'none') joint = 'end'
    }
    // Two of them in a row are how old pages end a paragraph.
    if (tagName === 'br' && starts) breakLine(lines, Math.min(lines.due + 1, 2))
    else if (LINES.has(tagName)) breakLine(lines, 1)
    else if (PARAGRAPHS.has(tagName)) breakLine(lines, 2)
  }
  return { text: writtenText(lines), pieces, boxes, openings }
}

/** The region of the words in an element inside of another one. */
function outer(around: Region['kind'] | null, own: Region['kind'] | null): Region['kind'] | null {
  if (around !== null && around !== 'item') return around
  return own !== null && own !== 'item' ? own : (around ?? own)
}

/** The rows of a card are short: a table for a whole page has words before the article too. */
const LONGEST_ENTRY = 300

/** An element that holds most of the page is the article, or holds it, whatever else the page calls it. */
function findRegions(tree: Node): (element: Element) => Region['kind'] | null {
  const { total, sizes } = measure(tree, UNSEEN)
  const heads = findTableHeads(tree, UNSEEN)
  return (element) => {
    const size = sizes.get(element) ?? 0
    const kind = heads.has(element) && size <= LONGEST_ENTRY ? 'apart' : regionKind(element)
    return (kind === 'apart' || kind === 'pull_quote') && size * 2 > total ? null : kind
  }
}
