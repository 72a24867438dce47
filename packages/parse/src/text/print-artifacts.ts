import type { Segment, SegmentKind, Span, Turn } from '../document/document.ts'
import { trimSpan } from './white-space.ts'

/** Segments and speech of a text in which debris was blank: each stretch ends before it and goes on behind it. */
export function cutDebris(
  text: string,
  debris: readonly Debris[],
  segments: readonly Segment[],
  turns: readonly Turn[],
): { segments: Segment[]; turns: Turn[] } {
  if (debris.length === 0) return { segments: [...segments], turns: [...turns] }
  const own = debris.map(({ start, end, kind }): Segment => ({ ...trimSpan(text, start, end), kind, turn: null }))
  const pieces = segments.flatMap(({ kind, turn, ...span }) =>
    piecesOf(text, debris, span).map((piece): Segment => ({ ...piece, kind, turn })),
  )
  return {
    segments: [...pieces, ...own].sort((left, right) => left.start - right.start),
    turns: turns.map((turn) => ({ ...turn, speech: turn.speech.flatMap((span) => piecesOf(text, debris, span)) })),
  }
}

function piecesOf(text: string, debris: readonly Debris[], { start, end }: Span): Span[] {
  const pieces: Span[] = []
  let from = start
  for (let index = firstBehind(debris, start); index < debris.length; index += 1) {
    const cut = debris[index]
    if (!cut || cut.start >= end) break
    pieces.push(trimSpan(text, from, Math.max(from, cut.start)))
    from = Math.max(from, cut.end)
  }
  pieces.push(trimSpan(text, Math.min(from, end), end))
  return pieces.filter((piece) => piece.start < piece.end)
}

/** Index of the first debris that ends behind a place. */
function firstBehind(debris: readonly Debris[], place: number): number {
  let [low, high] = [0, debris.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((debris[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}

/** What printing or exporting left between the words: never part of a paragraph, whatever stands around it. */
export interface Debris extends Span {
  kind: Extract<SegmentKind, 'boilerplate' | 'timestamp'>
}

/** Debris of a text, in its order, apart from each other. Pages that hold none cost a look or two. */
export function findDebris(text: string): Debris[] {
  const found = [...findCueLines(text), ...findLineNumbers(text), ...findRunningHeads(text)]
  return found.sort((left, right) => left.start - right.start).filter(isApart)
}

const isApart = ({ start }: Span, index: number, all: readonly Span[]) => start >= (all[index - 1]?.end ?? 0)

/** Fewer may be chance. */
const FEWEST = { cues: 3, lines: 10, heads: 2 }

/** `12⏎00:00:39.220 --> 00:00:39.900`: captions that were saved as plain text. */
const CUE =
  /^(?:(?:\d{1,5}|WEBVTT.{0,60})[ \t]*(?:\r\n|\r|\n){1,2})?[ \t]*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{3} {1,3}--> {1,3}(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{3}.{0,80}$/gm

function findCueLines(text: string): Debris[] {
  if (!text.includes('-->')) return []
  const cues = [...text.matchAll(CUE)]
  return cues.length < FEWEST.cues ? [] : cues.map((cue) => spanOf(cue.index, cue[0], 'timestamp'))
}

/** Characters that hold some lines, and some pages, of anything that was printed. */
const TOP = 4000

const SOME_PAGES = 6000

const SOME_NUMBERED = /[\r\n][ \t]{0,8}\d{1,3}(?=[ \t\r\n])/g

const NUMBERED = /^[ \t]{0,8}(?<number>\d{1,3})(?=[ \t]|$)/gm

/** So many of the printed lines have a number; a title page and the heads of pages have none. */
const MOST_LINES = 0.65

/** So many numbers follow the one before, or begin again. */
const MOST = 0.8

/** `14  to the bridge, and then`: courts number the lines of a page. */
function findLineNumbers(text: string): Debris[] {
  // Where nearly all lines have a number, those at the top have.
  if ((text.slice(0, TOP).match(SOME_NUMBERED)?.length ?? 0) < FEWEST.lines - 1) return []
  const numbers = [...text.matchAll(NUMBERED)]
  const lines = text.match(/^[ \t]*\S/gm)?.length ?? 0
  const follows = numbers.filter(({ groups }, index) => {
    const [number, before] = [Number(groups?.number), Number(numbers[index - 1]?.groups?.number ?? 0)]
    return number === before + 1 || number === 1
  })
  if (numbers.length < MOST_LINES * lines || follows.length < MOST * numbers.length) return []
  return numbers.map(({ index, 0: line, groups: { number = '' } = {} }) =>
    spanOf(index + line.length - number.length, number, 'boilerplate'),
  )
}

const PAGE =
  /(?:Page|PAGE|Seite|Strana|Stranica|Página|Pagina|Стр\.|Страница) \d{1,4}(?: ?(?:of|von|od|de|di|sur|из|\/) ?\d{1,4})?(?![\d,])|[–—|-] page \d{1,4}\/\d{1,4}(?!\d)/g

/** How far before the number of a page its title may begin. */
const REACH = 80

/** `Harbour Voices HV-0417 Page 2 of 19`, in the middle of a sentence: what stands before each number alike belongs to it. */
function findRunningHeads(text: string): Debris[] {
  if (text.slice(0, SOME_PAGES).search(PAGE) < 0) return []
  const pages = [...text.matchAll(PAGE)]
  if (pages.length < FEWEST.heads) return []
  const heads = pages.map(({ index, 0: page }) => ({
    page,
    index,
    before:
      text
        .slice(Math.max(0, index - REACH), index)
        .split(/[\r\n]/)
        .at(-1) ?? '',
  }))
  return heads.flatMap(({ page, index, before }, place) => {
    const other = heads[place === 0 ? 1 : place - 1]
    const title = commonEnd(before, other?.before ?? '')
    // `< Previous page | Page 3 of 5` is a row of links, and a line of its own.
    if (/\b(?:previous|prev|next)\b/i.test(before)) return []
    // "See Page 12" is said; a page of so many, or one that comes with its title, is not.
    return title.length >= SHORTEST_TITLE || /\D\d+\D+\d+$/.test(page)
      ? spanOf(index - title.length, title + page, 'boilerplate')
      : []
  })
}

const SHORTEST_TITLE = 8

/** What two lines end with alike, in whole words. */
function commonEnd(one: string, other: string): string {
  let length = 0
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length += 1
  const ending = one.slice(one.length - length)
  const isWhole =
    /^$|\s$/.test(one.slice(0, one.length - length)) && /^$|\s$/.test(other.slice(0, other.length - length))
  return isWhole ? ending : ending.replace(/^[^\s]*\s+/, '')
}

function spanOf(start: number, text: string, kind: Debris['kind']): Debris {
  return { start, end: start + text.length, kind }
}

/** The text with blanks where the stretches are, so that every offset stays true. Line ends stay. */
export function blank(text: string, spans: readonly Span[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\r\n]/g, ' '))
    from = end
  }
  return from === 0 ? text : parts.join('') + text.slice(from)
}
