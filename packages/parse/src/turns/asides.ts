import type { SegmentKind } from '../document/document.ts'
import { isPrintedTwice, type Page } from '../page/page.ts'
import type { Reading } from '../page/reading.ts'
import { readDateLine } from '../printed-dates/date-line.ts'
import type { Block } from '../text/paragraphs.ts'
import { endsAsSentence, MAX_CAPTION_LENGTH } from '../text/sentence-ends.ts'
import { MAX_TIME_MARK_LENGTH, TIME_MARK } from '../text/time-marks.ts'
import { countWords } from '../text/white-space.ts'

/** A pull quote has at least so many words; shorter sentences come back by themselves ("Thank you very much."). */
const SHORTEST_PULL_QUOTE = 8

const LONGEST_PULL_QUOTE = 400

/**
 * The blocks between the first turn and the foot of the page that no speaker says, though they stand inside a turn:
 * furniture, captions, headings, pull quotes.
 * @returns block index -> kind
 */
export function findAsides(page: Page, reading: Reading): Map<number, SegmentKind> {
  const asides = new Map<number, SegmentKind>()
  const first = page.blocks.findIndex((block) => block.end > (reading.starts[0]?.at ?? 0))
  const paragraphs = continuing(page, reading, first)
  for (let index = first; index < reading.end; index += 1) {
    const row = page.furniture[index]
    if (row) asides.set(index, row.kind)
  }
  for (const index of reading.apart ?? []) asides.set(index, 'heading')
  for (const { index } of standingQuestions(page, reading, paragraphs)) asides.set(index, 'heading')
  // An item of a list needs no full stop.
  const unfinished = paragraphs.filter(
    ({ block, index }) => isUnfinished(block) && !page.regions.has(index) && !goesOn(page, index),
  )
  // Where every other paragraph lacks its full stop, a missing one says nothing.
  const telling = unfinished.length * 4 <= page.blocks.length - first
  const headings = unfinished.length >= 3 && unfinished.every(({ block }) => countWords(block.text) <= 6)
  if (telling)
    for (const { index } of unfinished) if (index < reading.end - 1) asides.set(index, headings ? 'heading' : 'caption')
  for (const { block, index } of paragraphs) {
    if (readDateLine(block.text)) asides.set(index, 'dateline')
    else if (page.emphasis.get(index)?.style === 'heading') asides.set(index, 'heading')
    else if (isPrintedTwice(page, index)) asides.set(index, 'caption')
  }
  const spoken = paragraphs.filter(({ index }) => !asides.has(index))
  for (const index of findPullQuotes(spoken, reading)) asides.set(index, 'pull_quote')
  for (const index of findQuoted(page, spoken, first, reading.end)) asides.set(index, 'pull_quote')
  return asides
}

interface Paragraph {
  block: Block
  index: number
}

/** The blocks that go on with a turn; one in which a turn or its speech starts is speech in any case. */
function continuing(page: Page, reading: Reading, first: number): Paragraph[] {
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

/** A heading that asks: one sentence of at least three words, not set in capitals. */
const ASKING_HEADING = /^(?=.*\p{Ll})["']?\p{Lu}(?:[^.?!:…]|\.(?=\p{L})){6,120}\?$/u

/** Where fewer turns than these have a second paragraph, one that asks heads the next turn. */
const FEW_PARAGRAPHS = 0.06

const ENOUGH_TURNS = 20

/** `Why does the tide turn?` between two labelled turns, where turns are single paragraphs: the heading of what follows. */
function standingQuestions(page: Page, reading: Reading, paragraphs: readonly Paragraph[]): Paragraph[] {
  const { starts } = reading
  if (starts.length < ENOUGH_TURNS || starts.some(({ method }) => method !== 'label')) return []
  const places = new Set(starts.map(({ at }) => at))
  const standing = paragraphs.filter(
    ({ block, index }) =>
      block.text.endsWith('?') &&
      ASKING_HEADING.test(block.text) &&
      countWords(block.text) >= 3 &&
      places.has(page.blocks[index + 1]?.start ?? Number.NaN),
  )
  const more = paragraphs.filter(({ block }) => endsAsSentence(block.text)).length - standing.length
  return more <= FEW_PARAGRAPHS * starts.length ? standing : []
}

function isUnfinished(block: Block): boolean {
  return (
    !endsAsSentence(block.text) &&
    block.text.length <= MAX_CAPTION_LENGTH &&
    /^(?:#{1,6} )?[\p{Lu}\p{Lo}\d"'([]/u.test(block.text)
  )
}

/** The end of a line or of a page in the middle of a sentence: it began here, and what follows begins small. */
function goesOn({ blocks, furniture }: Page, index: number): boolean {
  let [before, next] = [index - 1, index + 1]
  while (furniture[next]) next += 1
  if (!/^\p{Ll}/u.test(blocks[next]?.text ?? '')) return false
  while (furniture[before]) before -= 1
  return endsAsSentence(blocks[before]?.text ?? '')
}

/** `"..."`, `« ... »`, `> ...`: a paragraph that is a quotation and nothing else. */
const QUOTED = /^(?:> ?)?["«»“„'](?<words>[^"«»“”„]{12,400})["»«”“'][.,]?$|^> ?(?<marked>[^"«»“”„]{12,400})$/u

/** Looked for in the whole page; so many cost no time that counts. */
const MOST_QUOTED = 50

/** Quotations whose words somebody says elsewhere on the page. */
function findQuoted(page: Page, paragraphs: readonly Paragraph[], first: number, end: number): number[] {
  const from = page.blocks[first]?.start ?? 0
  const said = page.folded.slice(from, page.blocks[end - 1]?.end ?? from)
  const quoted = paragraphs.flatMap(({ block, index }) => {
    const { words, marked } = QUOTED.exec(block.text)?.groups ?? {}
    const text = (words ?? marked)?.replace(/[.,!]$/, '').trim()
    return text === undefined ? [] : { text, index, at: block.start - from }
  })
  return quoted.slice(0, MOST_QUOTED).flatMap(({ text, index, at }) => {
    const place = said.indexOf(text)
    const again = place >= at && place < at + text.length + 3 ? said.indexOf(text, at + text.length) : place
    return again < 0 ? [] : index
  })
}

/** The paragraphs, turn by turn, that repeat another one of their turn. */
function findPullQuotes(paragraphs: readonly Paragraph[], reading: Reading): number[] {
  const quotes: number[] = []
  let turn: Paragraph[] = []
  let next = 0
  const settle = () => {
    quotes.push(...repeated(turn))
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

const LONG_ENOUGH = new RegExp(`^(?:[^ ]* ){${SHORTEST_PULL_QUOTE - 1}}`)

/** A turn has few pull quotes; the cap keeps the search linear in monologues of a thousand paragraphs. */
const MOST_CANDIDATES = 20

/** The paragraphs whose words, quotation marks aside, another and longer paragraph of the turn holds too. */
function repeated(turn: readonly Paragraph[]): number[] {
  if (turn.length < 2) return []
  const candidates = turn.filter(({ block }) => block.text.length <= LONGEST_PULL_QUOTE && LONG_ENOUGH.test(block.text))
  return candidates.slice(0, MOST_CANDIDATES).flatMap(({ block, index }) => {
    const words = block.text.replace(/^["']+|(?<!["'.])["'.]+$/g, '')
    const said = turn.some(
      (other) =>
        other.index !== index && other.block.text.length > block.text.length && other.block.text.includes(words),
    )
    return said ? index : []
  })
}
