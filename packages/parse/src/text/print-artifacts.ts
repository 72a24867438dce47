import type { Segment, SegmentKind, Span, Turn } from '../document/document.ts'
import { at } from './at.ts'
import { trimSpan } from './white-space.ts'

/** What printing or exporting left between the words: line numbers, running heads, timings of captions. */
export interface PrintArtifact extends Span {
  kind: Extract<SegmentKind, 'boilerplate' | 'timestamp'>
}

/**
 * Finds the print artifacts of a text, in text order, without overlap. A page without any costs three short searches.
 * @param text raw text; the spans count its UTF-16 units
 */
export function findPrintArtifacts(text: string): PrintArtifact[] {
  const found = [...findCueLines(text), ...findLineNumbers(text), ...findRunningHeads(text)]
  return found.sort((left, right) => left.start - right.start).filter(isBehindPrevious)
}

const isBehindPrevious = ({ start }: Span, index: number, all: readonly Span[]) => start >= (all[index - 1]?.end ?? 0)

/** The text with spaces in place of the spans. Line ends stay, and so does every offset. */
export function blankOut(text: string, spans: readonly Span[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\r\n]/g, ' '))
    from = end
  }
  return from === 0 ? text : parts.join('') + text.slice(from)
}

/**
 * Puts the artifacts back into what was read of a blanked text: segments and speech end before an artifact and go on
 * behind it, and each artifact becomes a segment.
 * @param text raw text that all spans point into
 * @param artifacts of `findPrintArtifacts`
 */
export function cutPrintArtifacts(
  text: string,
  artifacts: readonly PrintArtifact[],
  segments: readonly Segment[],
  turns: readonly Turn[],
): { segments: Segment[]; turns: Turn[] } {
  if (artifacts.length === 0) return { segments: [...segments], turns: [...turns] }
  const own = artifacts.map(({ start, end, kind }): Segment => ({ ...trimSpan(text, start, end), kind, turn: null }))
  const pieces = segments.flatMap(({ kind, turn, ...span }) =>
    piecesOf(text, artifacts, span).map((piece): Segment => ({ ...piece, kind, turn })),
  )
  return {
    segments: [...pieces, ...own].sort((left, right) => left.start - right.start),
    turns: turns.map((turn) => ({ ...turn, speech: turn.speech.flatMap((span) => piecesOf(text, artifacts, span)) })),
  }
}

/** The stretches of a span that lie between the artifacts, trimmed; empty ones are left out. */
function piecesOf(text: string, artifacts: readonly PrintArtifact[], { start, end }: Span): Span[] {
  const pieces: Span[] = []
  let from = start
  for (let index = firstEndingAfter(artifacts, start); index < artifacts.length; index += 1) {
    const artifact = at(artifacts, index)
    if (artifact.start >= end) break
    pieces.push(trimSpan(text, from, Math.max(from, artifact.start)))
    from = Math.max(from, artifact.end)
  }
  pieces.push(trimSpan(text, Math.min(from, end), end))
  return pieces.filter((piece) => piece.start < piece.end)
}

/** Index of the first artifact that ends after an offset; the length of the list if there is none. */
function firstEndingAfter(artifacts: readonly PrintArtifact[], offset: number): number {
  let [low, high] = [0, artifacts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(artifacts, middle).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Fewer artifacts of a kind may be chance; chosen by eye. */
const MIN_COUNT = { cues: 3, lines: 10, heads: 2 }

/** `12⏎00:00:39.220 --> 00:00:39.900`: captions that were saved as plain text. */
const CUE =
  /^(?:(?:\d{1,5}|WEBVTT.{0,60})[ \t]*(?:\r\n|\r|\n){1,2})?[ \t]*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{3} {1,3}--> {1,3}(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{3}.{0,80}$/gm

function findCueLines(text: string): PrintArtifact[] {
  if (!text.includes('-->')) return []
  const cues = [...text.matchAll(CUE)]
  return cues.length < MIN_COUNT.cues ? [] : cues.map((cue) => artifactOf(cue.index, cue[0], 'timestamp'))
}

/** The start of a text, in UTF-16 units, that shows whether its lines are numbered: some sixty printed lines. */
const NUMBERED_SAMPLE_LENGTH = 4000

const NUMBERED_IN_SAMPLE = /[\r\n][ \t]{0,8}\d{1,3}(?=[ \t\r\n])/g

const NUMBERED_LINE = /^[ \t]{0,8}(?<number>\d{1,3})(?=[ \t]|$)/gm

/** Share of the printed lines with a number; a title page and the heads of pages have none. Chosen by eye. */
const MIN_NUMBERED_SHARE = 0.65

/** Share of the numbers that are one more than the number before, or 1. Chosen by eye. */
const MIN_CONSECUTIVE_SHARE = 0.8

/** `14  to the bridge, and then`: court transcripts number the lines of a page. */
function findLineNumbers(text: string): PrintArtifact[] {
  // Where nearly all lines have a number, the lines at the top have one too.
  const sample = text.slice(0, NUMBERED_SAMPLE_LENGTH)
  if ((sample.match(NUMBERED_IN_SAMPLE)?.length ?? 0) < MIN_COUNT.lines - 1) return []
  const numbers = [...text.matchAll(NUMBERED_LINE)]
  const lines = text.match(/^[ \t]*\S/gm)?.length ?? 0
  const consecutive = numbers.filter(({ groups }, index) => {
    const [number, before] = [Number(groups?.number), Number(numbers[index - 1]?.groups?.number ?? 0)]
    return number === before + 1 || number === 1
  })
  const areLineNumbers =
    numbers.length >= MIN_NUMBERED_SHARE * lines && consecutive.length >= MIN_CONSECUTIVE_SHARE * numbers.length
  if (!areLineNumbers) return []
  return numbers.map(({ index, 0: line, groups: { number = '' } = {} }) =>
    artifactOf(index + line.length - number.length, number, 'boilerplate'),
  )
}

const PAGE_NUMBER =
  /(?:Page|PAGE|Seite|Strana|Stranica|Página|Pagina|Стр\.|Страница) \d{1,4}(?: ?(?:of|von|od|de|di|sur|из|\/) ?\d{1,4})?(?![\d,])|[–—|-] page \d{1,4}\/\d{1,4}(?!\d)/g

/** The start of a text, in UTF-16 units, that shows whether it has page numbers: two or three printed pages. */
const PAGED_SAMPLE_LENGTH = 6000

/** UTF-16 units before a page number in which its title may begin; chosen by eye. */
const MAX_RUNNING_TITLE_LENGTH = 80

/** UTF-16 units. A shorter common ending of two lines may be chance; chosen by eye. */
const MIN_RUNNING_TITLE_LENGTH = 8

/**
 * `Harbour Voices HV-0417 Page 2 of 19`, in the middle of a sentence. The words before a page number belong to it where
 * they stand before the neighbouring page number too.
 */
function findRunningHeads(text: string): PrintArtifact[] {
  if (text.slice(0, PAGED_SAMPLE_LENGTH).search(PAGE_NUMBER) < 0) return []
  const pages = [...text.matchAll(PAGE_NUMBER)]
  if (pages.length < MIN_COUNT.heads) return []
  const heads = pages.map(({ index, 0: page }) => {
    const before = text.slice(Math.max(0, index - MAX_RUNNING_TITLE_LENGTH), index)
    const lines = before.split(/[\r\n]/)
    return { page, index, before: at(lines, lines.length - 1) }
  })
  return heads.flatMap(({ page, index, before }, place) => {
    const title = commonEnd(before, at(heads, place === 0 ? 1 : place - 1).before)
    // `< Previous page | Page 3 of 5` is a row of links, and a line of its own.
    if (/\b(?:previous|prev|next)\b/i.test(before)) return []
    // "See Page 12" is speech; `Page 2 of 19`, or a number behind the title of the text, is not.
    return title.length >= MIN_RUNNING_TITLE_LENGTH || /\D\d+\D+\d+$/.test(page)
      ? artifactOf(index - title.length, title + page, 'boilerplate')
      : []
  })
}

/** The longest common ending of two lines, in whole words. */
function commonEnd(one: string, other: string): string {
  let length = 0
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length += 1
  const ending = one.slice(one.length - length)
  const isWhole =
    /^$|\s$/.test(one.slice(0, one.length - length)) && /^$|\s$/.test(other.slice(0, other.length - length))
  return isWhole ? ending : ending.replace(/^[^\s]*\s+/, '')
}

function artifactOf(start: number, text: string, kind: PrintArtifact['kind']): PrintArtifact {
  return { start, end: start + text.length, kind }
}
