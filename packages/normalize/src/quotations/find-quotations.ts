import type { SegmentKind } from '@colloquy/parse'
import { readWords, type Word } from '../text/words.ts'
import { type ClosestRun, closestRun } from './closest-run.ts'
import { findQuoted } from './quotation-marks.ts'

/** Where interviews quote themselves. */
const QUOTING: ReadonlySet<SegmentKind> = new Set(['title', 'lead'])

/** One or two words in marks are a name or irony; beyond the most a closing mark was lost. */
const LEAST_WORDS = 3

const MOST_WORDS = 300

/** Below this a quotation and what was said have too little in common to be called the same. */
const LEAST_SIMILAR = 0.4

/** At least so many words must be equal, or all of a shorter quotation: three words may meet by chance. */
const LEAST_EQUAL = 4

/** A word that is said more often tells little about where. */
const MOST_SAID = 20

/** Places that are looked at word by word. */
const LOOKED_AT = 3

/** A stretch of the document, in UTF-16 units. */
export interface QuotableSegment {
  kind: SegmentKind
  start: number
  text: string
}

/** Words in quotation marks, and the closest words that are said. */
export interface Quotation {
  /** Index of the segment. */
  segment: number
  start: number
  end: number
  words: number
  match: Match | null
}

export interface Match {
  segment: number
  start: number
  end: number
  similarity: number
}

/**
 * The quotations in titles and leads, each with the words of the same document that it quotes. A word that is rare in
 * the speech votes for the places where the quotation would lie; the best places are compared word by word, within one
 * segment, so the time grows with the text alone.
 */
export function findQuotations(segments: readonly QuotableSegment[]): Quotation[] {
  const quotations = segments.flatMap((segment, index) =>
    QUOTING.has(segment.kind) ? quotationsIn(segment, index) : [],
  )
  if (quotations.length === 0) return []
  const said = indexSpeech(segments)
  return quotations.map(({ quoted, ...place }) => ({ ...place, words: quoted.length, match: findMatch(quoted, said) }))
}

type Unmatched = Omit<Quotation, 'words' | 'match'> & { quoted: string[] }

function quotationsIn({ start, text }: QuotableSegment, segment: number): Unmatched[] {
  return findQuoted(text).flatMap((span) => {
    const words = readWords(text.slice(span.start, span.end))
    const first = words[0]
    const last = words.at(-1)
    if (!first || !last || words.length < LEAST_WORDS || words.length > MOST_WORDS) return []
    const from = start + span.start
    return { segment, start: from + first.start, end: from + last.end, quoted: words.map(({ key }) => key) }
  })
}

interface Said extends Word {
  segment: number
}

interface Speech {
  words: Said[]
  /** Word -> indices of it. */
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

function findMatch(quoted: readonly string[], speech: Speech): Match | null {
  let best: Match | null = null
  for (const window of windowsFor(quoted, speech)) {
    for (const piece of bySegment(window)) {
      const run = closestRun(
        quoted,
        piece.map(({ key }) => key),
      )
      const match = matchOf(quoted, piece, run)
      if (match && match.similarity > (best?.similarity ?? 0)) best = match
    }
  }
  return best
}

/** The stretches of speech that most rare words of the quotation point to, each about three times as long as it. */
function windowsFor(quoted: readonly string[], { words, index }: Speech): Said[][] {
  const length = quoted.length
  const votes = new Map<number, number>()
  for (const [at, key] of quoted.entries()) {
    const places = index.get(key) ?? []
    if (places.length > MOST_SAID) continue
    for (const place of places) {
      const bucket = Math.floor((place - at) / length)
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1)
    }
  }
  return [...votes]
    .sort(([bucket, count], [other, others]) => others - count || bucket - other)
    .slice(0, LOOKED_AT)
    .map(([bucket]) => words.slice(Math.max(0, (bucket - 1) * length), Math.max(0, (bucket + 3) * length)))
}

function bySegment(words: readonly Said[]): Said[][] {
  const pieces: Said[][] = []
  for (const word of words) {
    const piece = pieces.at(-1)
    if (piece?.[0]?.segment === word.segment) piece.push(word)
    else pieces.push([word])
  }
  return pieces
}

function matchOf(quoted: readonly string[], piece: readonly Said[], { from, to, edits }: ClosestRun): Match | null {
  const first = piece[from]
  const last = piece[to - 1]
  const longer = Math.max(quoted.length, to - from)
  const similarity = 1 - edits / longer
  if (!first || !last || similarity < LEAST_SIMILAR || longer - edits < Math.min(LEAST_EQUAL, quoted.length))
    return null
  return { segment: first.segment, start: first.start, end: last.end, similarity }
}
