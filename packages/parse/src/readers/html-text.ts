import type { Span } from '../document.ts'
import { measure, regionKind } from './html-regions.ts'
import { findTableHeads } from './html-tables.ts'
import { type Element, type Node, walk } from './html-tree.ts'
import { isNoteMark, partsWords } from './html-words.ts'
import type { Emphasis, Opening, Region } from './reader.ts'

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
  const regionOf = findRegions(tree)
  const parts: string[] = []
  const emphasis: Emphasis[] = []
  const openings: Opening[] = []
  const regions: Region[] = []
  const containers: Span[] = []
  const headlines: Span[] = []
  /** What is open, the outermost first: styles, and where elements begin that break the line. */
  const styles: Emphasis['style'][] = []
  const blocks: { start: number; region: Region['kind'] | null }[] = []
  /** Those of them that are regions. */
  const places: Region['kind'][] = []
  /** How many regions are open up to the outermost that is no item. */
  let outermost = Number.POSITIVE_INFINITY
  /** The elements inside a line that are open: in which line each began, if at its beginning. */
  const inline: (number | null)[] = []
  /** The line ends so far, and where the line begins. */
  let lines = 0
  let lineStart = 0
  /** Did the word before stand in the same region? */
  let staying = false
  /** Did the word before stand on the same line and in the same style? */
  let continued = false
  let length = 0
  /** Line ends that are due before the next word; the page begins on a fresh line. */
  let due = 0
  let fresh = true
  let space = false
  /** What stands between the word before and the next one: the end of an element in the line, and the beginning of another. */
  let joint: 'none' | 'end' | 'start' = 'none'
  /** What is left out, until it ends. */
  let left: Element | null = null
  let pre = 0
  const add = (part: string) => {
    parts.push(part)
    length += part.length
  }
  const breakLine = (ends: number) => {
    due = Math.max(due, ends)
    lines += 1
    space = false
    fresh = true
    continued = false
  }
  const place = (start: number) => {
    const kind = places[outermost - 1] ?? places[0]
    const last = regions.at(-1)
    if (kind && staying && last?.kind === kind) last.end = length
    else if (kind) regions.push({ start, end: length, kind })
    staying = kind !== undefined
  }
  const open = (element: Element) => {
    const region = regionOf(element)
    blocks.push({ start: length, region })
    if (region) places.push(region)
    if (region && region !== 'item') outermost = Math.min(outermost, places.length)
  }
  const close = ({ tagName }: Element) => {
    const { start = 0, region = null } = blocks.pop() ?? {}
    if (region) places.pop()
    if (places.length < outermost) outermost = Number.POSITIVE_INFINITY
    if (tagName === 'h1' && start < length && !places[outermost - 1]) headlines.push({ start, end: length })
    const last = containers.at(-1)
    if (WORDS.has(tagName) || start === length || (last?.start === start && last.end === length)) return
    containers.push({ start, end: length })
  }
  const setApart = (start: number) => {
    const [style] = styles
    const last = emphasis.at(-1)
    if (style && continued && last?.style === style) last.end = length
    else if (style) emphasis.push({ start, end: length, style })
    continued = style !== undefined
  }
  const write = (text: string) => {
    for (const [index, word] of text.split(SPACE).entries()) {
      if (index > 0) space = true
      if (word === '') continue
      if (fresh) add(length > 0 ? '\n'.repeat(due) : '')
      else if (space || (joint === 'start' && partsWords(parts.at(-1) ?? '', word))) add(' ')
      const start = length
      if (fresh) lineStart = start
      add(word)
      setApart(start)
      place(start)
      due = 0
      fresh = false
      space = false
      joint = 'none'
    }
  }
  for (const step of walk(tree, UNSEEN)) {
    if (left) {
      if (step.at === 'end' && step.element === left) left = null
      continue
    }
    if (step.at === 'text') {
      if (pre === 0) write(step.text)
      else {
        for (const [index, line] of step.text.split('\n').entries()) {
          if (index > 0) breakLine(due + 1)
          write(line)
        }
      }
      continue
    }
    if (step.at === 'start' && !fresh && isNoteMark(step.element, space ? '' : (parts.at(-1) ?? ''))) {
      left = step.element
      continue
    }
    const { tagName } = step.element
    if (tagName === 'pre') pre += step.at === 'start' ? 1 : -1
    const style = STYLES[tagName]
    if (style && step.at === 'start') styles.push(style)
    else if (style) styles.pop()
    if (LINES.has(tagName) || PARAGRAPHS.has(tagName)) {
      if (step.at === 'start') open(step.element)
      else close(step.element)
    } else if (step.at === 'start') {
      inline.push(fresh ? lines : null)
      if (joint === 'end') joint = 'start'
    } else {
      if (inline.pop() === lines && !fresh) openings.push({ start: lineStart, end: length, element: tagName })
      if (joint === 'none') joint = 'end'
    }
    // Two of them in a row are how old pages end a paragraph.
    if (tagName === 'br' && step.at === 'start') breakLine(Math.min(due + 1, 2))
    else if (LINES.has(tagName)) breakLine(1)
    else if (PARAGRAPHS.has(tagName)) breakLine(2)
  }
  if (parts.length > 0) parts.push('\n')
  return {
    text: parts.join(''),
    emphasis,
    openings,
    regions,
    containers,
    headline: headlines.length === 1 ? (headlines[0] ?? null) : null,
  }
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
