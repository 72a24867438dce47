import type { SegmentKind } from '../document/document.ts'
import { isPrintedTwice, type Page } from '../page/page.ts'
import { firstTurnBlock, type Reading } from '../page/reading.ts'
import { readDateLine } from '../printed-dates/date-line.ts'
import { at } from '../text/at.ts'
import type { Block } from '../text/paragraphs.ts'
import { endsAsSentence, MAX_CAPTION_LENGTH } from '../text/sentence-ends.ts'
import { MAX_TIME_MARK_LENGTH, TIME_MARK } from '../text/time-marks.ts'
import { countWords } from '../text/white-space.ts'

/** Words of a pull quote; shorter sentences come back by chance ("Thank you very much."). Chosen by eye. */
const MIN_PULL_QUOTE_WORDS = 8

/** UTF-16 units; chosen by eye. */
const MAX_PULL_QUOTE_LENGTH = 400

/**
 * Finds the blocks inside of turns that are no speech: boilerplate, captions, headings, date lines, pull quotes.
 * @returns index of the block -> kind
 */
export function findAsides(page: Page, reading: Reading): Map<number, SegmentKind> {
  const asides = new Map<number, SegmentKind>()
  const first = firstTurnBlock(page, reading)
  const paragraphs = findContinuations(page, reading, first)
  for (let index = first; index < reading.end; index += 1) {
    const row = page.furniture[index]
    if (row) asides.set(index, row.kind)
  }
  for (const index of reading.apart ?? []) asides.set(index, 'heading')
  for (const { index } of findAskingHeadings(page, reading, paragraphs)) asides.set(index, 'heading')
  // An item of a list needs no full stop.
  const unfinished = paragraphs.filter(
    ({ block, index }) => isUnfinished(block) && !page.regions.has(index) && !isBrokenSentence(page, index),
  )
  // Where more than a quarter of the blocks lack a full stop, a missing one tells nothing. Chosen by eye.
  if (unfinished.length * 4 <= page.blocks.length - first) {
    // Three lines or more of at most six words each are headings. Chosen by eye.
    const areHeadings = unfinished.length >= 3 && unfinished.every(({ block }) => countWords(block.text) <= 6)
    for (const { index } of unfinished)
      if (index < reading.end - 1) asides.set(index, areHeadings ? 'heading' : 'caption')
  }
  for (const { block, index } of paragraphs) {
    if (readDateLine(block.text)) asides.set(index, 'dateline')
    else if (page.emphasis.get(index)?.style === 'heading') asides.set(index, 'heading')
    else if (isPrintedTwice(page, index)) asides.set(index, 'caption')
  }
  const spoken = paragraphs.filter(({ index }) => !asides.has(index))
  for (const index of findPullQuotes(spoken, reading)) asides.set(index, 'pull_quote')
  for (const index of findRepeatedQuotations(page, spoken, first, reading.end)) asides.set(index, 'pull_quote')
  return asides
}

interface Paragraph {
  block: Block
  index: number
}

/** Finds the blocks that go on with a turn. A block in which a turn or its speech starts is always speech. */
function findContinuations(page: Page, reading: Reading, first: number): Paragraph[] {
  const starting = new Set<number>()
  let index = first
  for (const start of reading.starts) {
    for (const place of [start.at, start.speech]) {
      while ((page.blocks[index]?.end ?? Number.POSITIVE_INFINITY) <= place) index += 1
      starting.add(index)
    }
    const block = page.blocks[index]
    if (!block || block.end - start.speech > MAX_TIME_MARK_LENGTH) continue
    if (TIME_MARK.test(block.text.slice(Math.max(0, start.speech - block.start)))) starting.add(index + 1)
  }
  const paragraphs: Paragraph[] = []
  for (let at = first; at < reading.end; at += 1) {
    const block = page.blocks[at]
    if (block && !starting.has(at) && !page.furniture[at]) paragraphs.push({ block, index: at })
  }
  return paragraphs
}

/** A heading that asks: one sentence, not all in capitals. */
const ASKING_HEADING = /^(?=.*\p{Ll})["']?\p{Lu}(?:[^.?!:…]|\.(?=\p{L})){6,120}\?$/u

/** Share of the turns with a second paragraph, up to which turns count as single paragraphs; chosen by eye. */
const MAX_SHARE_OF_LONG_TURNS = 0.06

/** Turns, from which on that share can be trusted; chosen by eye. */
const MIN_TURNS = 20

/**
 * Finds headings that ask, `Why does the tide turn?` between two labelled turns, on pages whose turns are single
 * paragraphs.
 */
function findAskingHeadings(page: Page, reading: Reading, paragraphs: readonly Paragraph[]): Paragraph[] {
  const { starts } = reading
  if (starts.length < MIN_TURNS || starts.some(({ method }) => method !== 'label')) return []
  const places = new Set(starts.map(({ at }) => at))
  const standing = paragraphs.filter(
    ({ block, index }) =>
      block.text.endsWith('?') &&
      ASKING_HEADING.test(block.text) &&
      countWords(block.text) >= 3 &&
      places.has(page.blocks[index + 1]?.start ?? Number.NaN),
  )
  const more = paragraphs.filter(({ block }) => endsAsSentence(block.text)).length - standing.length
  return more <= MAX_SHARE_OF_LONG_TURNS * starts.length ? standing : []
}

/** Does a block begin like a caption or a heading and end without the sign of a sentence? */
function isUnfinished(block: Block): boolean {
  return (
    !endsAsSentence(block.text) &&
    block.text.length <= MAX_CAPTION_LENGTH &&
    /^(?:#{1,6} )?[\p{Lu}\p{Lo}\d"'([]/u.test(block.text)
  )
}

/** Does a block end in the middle of a sentence, at a page break? It begins one, and the next block in lower case. */
function isBrokenSentence({ blocks, furniture }: Page, index: number): boolean {
  let [before, next] = [index - 1, index + 1]
  while (furniture[next]) next += 1
  if (!/^\p{Ll}/u.test(blocks[next]?.text ?? '')) return false
  while (furniture[before]) before -= 1
  return endsAsSentence(blocks[before]?.text ?? '')
}

/** `"..."`, `« ... »`, `> ...`: a paragraph that is one quotation. */
const QUOTATION = /^(?:> ?)?["«»“„'](?<words>[^"«»“”„]{12,400})["»«”“'][.,]?$|^> ?(?<marked>[^"«»“”„]{12,400})$/u

/** Quotations of a page that are searched for; each takes a search of the whole page. Chosen by eye. */
const MAX_SEARCHED_QUOTATIONS = 50

/** Finds quotations whose words stand elsewhere in the talk. */
function findRepeatedQuotations(page: Page, paragraphs: readonly Paragraph[], first: number, end: number): number[] {
  const from = at(page.blocks, first).start
  const said = page.folded.slice(from, at(page.blocks, end - 1).end)
  const quoted = paragraphs.flatMap(({ block, index }) => {
    const { words, marked } = QUOTATION.exec(block.text)?.groups ?? {}
    const text = (words ?? marked)?.replace(/[.,!]$/, '').trim()
    return text === undefined ? [] : { text, index, at: block.start - from }
  })
  return quoted.slice(0, MAX_SEARCHED_QUOTATIONS).flatMap(({ text, index, at }) => {
    const place = said.indexOf(text)
    const again = place >= at && place < at + text.length + 3 ? said.indexOf(text, at + text.length) : place
    return again < 0 ? [] : index
  })
}

/** Finds the paragraphs that repeat words of another paragraph of their turn. */
function findPullQuotes(paragraphs: readonly Paragraph[], reading: Reading): number[] {
  const quotes: number[] = []
  let turn: Paragraph[] = []
  let next = 0
  const settle = () => {
    quotes.push(...findRepeats(turn))
    turn = []
  }
  for (const paragraph of paragraphs) {
    while ((reading.starts[next]?.at ?? Number.POSITIVE_INFINITY) <= paragraph.block.start) {
      settle()
      next += 1
    }
    turn.push(paragraph)
  }
  settle()
  return quotes
}

const ENOUGH_WORDS = new RegExp(`^(?:[^ ]* ){${MIN_PULL_QUOTE_WORDS - 1}}`)

/** Candidates of a turn; the limit keeps the search linear in monologues of a thousand paragraphs. Chosen by eye. */
const MAX_CANDIDATES = 20

/** Finds the paragraphs of a turn whose words, quotation marks aside, stand in a longer paragraph of it. */
function findRepeats(turn: readonly Paragraph[]): number[] {
  if (turn.length < 2) return []
  const candidates = turn.filter(
    ({ block }) => block.text.length <= MAX_PULL_QUOTE_LENGTH && ENOUGH_WORDS.test(block.text),
  )
  return candidates.slice(0, MAX_CANDIDATES).flatMap(({ block, index }) => {
    const words = block.text.replace(/^["']+|(?<!["'.])["'.]+$/g, '')
    const isRepeated = turn.some(
      (other) =>
        other.index !== index && other.block.text.length > block.text.length && other.block.text.includes(words),
    )
    return isRepeated ? index : []
  })
}
