import type { SegmentKind } from '@colloquy/parse'
import { readWords, type Word } from '../text/words.ts'
import { type ClosestRun, findClosestRun } from './find-closest-run.ts'
import { findQuoted } from './find-quoted.ts'

/** Kinds of segments in which an interview quotes itself. */
const QUOTING_KINDS: ReadonlySet<SegmentKind> = new Set(['title', 'lead'])

/** Least words of a quotation: one or two words in marks are a name or irony. */
const MIN_QUOTED_WORDS = 3

/** Most words of a quotation; a longer one has lost its closing mark. Chosen by eye. */
const MAX_QUOTED_WORDS = 300

/** Least similarity of a quotation and its match, 0..1. Chosen by eye. */
const MIN_SIMILARITY = 0.4

/** Least equal words of a match, or all words of a shorter quotation: three may coincide by chance. Chosen by eye. */
const MIN_EQUAL_WORDS = 4

/** Times in the speech up to which a word helps to find a place. Chosen by eye. */
const MAX_SPOKEN_TIMES = 20

/** Windows of the speech that are compared word by word. Chosen by eye. */
const MAX_WINDOWS = 3

/** A segment of the document with its text; `start` in UTF-16 units. */
export interface QuotableSegment {
  kind: SegmentKind
  start: number
  text: string
}

/** Words in quotation marks, and the closest words of the speech. Offsets are UTF-16 units of the document. */
export interface Quotation {
  /** Index of the segment that quotes. */
  segment: number
  start: number
  end: number
  words: number
  match: Match | null
}

/** The quoted words in the speech: index of the segment, UTF-16 offsets, similarity 0..1. */
export interface Match {
  segment: number
  start: number
  end: number
  similarity: number
}

/**
 * Finds the quotations in titles and leads, each with the words of the speech that it quotes. Words that are rare in
 * the speech vote for the windows where the quotation may lie. The best windows are compared word by word, so time
 * grows with the text only.
 */
export function findQuotations(segments: readonly QuotableSegment[]): Quotation[] {
  const quotations = segments.flatMap((segment, index) =>
    QUOTING_KINDS.has(segment.kind) ? findQuotationsIn(segment, index) : [],
  )
  if (quotations.length === 0) return []
  const speech = indexSpeech(segments)
  return quotations.map(({ quoted, ...place }) => ({
    ...place,
    words: quoted.length,
    match: findMatch(quoted, speech),
  }))
}

type Unmatched = Omit<Quotation, 'words' | 'match'> & { quoted: string[] }

function findQuotationsIn({ start, text }: QuotableSegment, segment: number): Unmatched[] {
  return findQuoted(text).flatMap((span) => {
    const words = readWords(text.slice(span.start, span.end))
    const first = words[0]
    const last = words.at(-1)
    if (!first || !last || words.length < MIN_QUOTED_WORDS || words.length > MAX_QUOTED_WORDS) return []
    const from = start + span.start
    return { segment, start: from + first.start, end: from + last.end, quoted: words.map(({ key }) => key) }
  })
}

/** A word of the speech. Offsets are UTF-16 units of the document. */
interface SpokenWord extends Word {
  segment: number
}

interface Speech {
  words: SpokenWord[]
  /** Word -> its indices in `words`. */
  index: Map<string, number[]>
}

function indexSpeech(segments: readonly QuotableSegment[]): Speech {
  const words = segments.flatMap(({ kind, start, text }, segment) =>
    kind === 'speech'
      ? readWords(text).map((word) => ({ segment, start: start + word.start, end: start + word.end, key: word.key }))
      : [],
  )
  const index = new Map<string, number[]>()
  for (const [at, { key }] of words.entries()) {
    const places = index.get(key)
    if (places) places.push(at)
    else index.set(key, [at])
  }
  return { words, index }
}

/** Finds the most similar words of the speech. */
function findMatch(quoted: readonly string[], speech: Speech): Match | null {
  let best: Match | null = null
  for (const window of findWindows(quoted, speech)) {
    for (const piece of splitBySegment(window)) {
      const run = findClosestRun(
        quoted,
        piece.map(({ key }) => key),
      )
      const match = readMatch(quoted, piece, run)
      if (match && match.similarity > (best?.similarity ?? 0)) best = match
    }
  }
  return best
}

/** Finds the windows that most rare words of the quotation vote for, each four times as long as the quotation. */
function findWindows(quoted: readonly string[], { words, index }: Speech): SpokenWord[][] {
  const length = quoted.length
  const votes = new Map<number, number>()
  for (const [at, key] of quoted.entries()) {
    const places = index.get(key) ?? []
    if (places.length > MAX_SPOKEN_TIMES) continue
    for (const place of places) {
      const bucket = Math.floor((place - at) / length)
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1)
    }
  }
  return [...votes]
    .sort(([bucket, count], [other, others]) => others - count || bucket - other)
    .slice(0, MAX_WINDOWS)
    .map(([bucket]) => words.slice(Math.max(0, (bucket - 1) * length), Math.max(0, (bucket + 3) * length)))
}

/** Splits a window where a new segment begins: a match lies in one segment. */
function splitBySegment(words: readonly SpokenWord[]): SpokenWord[][] {
  const pieces: SpokenWord[][] = []
  for (const word of words) {
    const piece = pieces.at(-1)
    if (piece?.[0]?.segment === word.segment) piece.push(word)
    else pieces.push([word])
  }
  return pieces
}

/** The match of a run; null where it has too little in common with the quotation. */
function readMatch(
  quoted: readonly string[],
  piece: readonly SpokenWord[],
  { from, to, edits }: ClosestRun,
): Match | null {
  const first = piece[from]
  const last = piece[to - 1]
  const longer = Math.max(quoted.length, to - from)
  const similarity = 1 - edits / longer
  if (!first || !last || similarity < MIN_SIMILARITY || longer - edits < Math.min(MIN_EQUAL_WORDS, quoted.length))
    return null
  return { segment: first.segment, start: first.start, end: last.end, similarity }
}
