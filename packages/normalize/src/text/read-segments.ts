import type { ParsedDocument, SegmentKind } from '@colloquy/parse'
import { isAllCaps, startsUpperCase, type Token, tokenize } from './tokens.ts'

/** Furniture names things too, but nobody says them; labels are speakers. */
const UNSEARCHED_KINDS: ReadonlySet<SegmentKind> = new Set(['boilerplate', 'related', 'timestamp', 'label'])

/** Is a segment of this kind searched for names and dates? */
export function isSearched(kind: SegmentKind): boolean {
  return !UNSEARCHED_KINDS.has(kind)
}

/** The segments in which names are looked for, with their words. */
export function readSegments({ segments, text }: ParsedDocument): ReadSegment[] {
  return segments.flatMap(({ kind, start, end }, index) => {
    if (!isSearched(kind)) return []
    const own = text.slice(start, end)
    const tokens = tokenize(own)
    return { index, start, text: own, tokens, capitals: decideCapitals(kind, tokens) }
  })
}

/** A segment that is searched, with its words. */
export interface ReadSegment {
  /** Index of the segment in the document. */
  index: number
  /** UTF-16 offset of the segment; the offsets of its tokens count from here. */
  start: number
  text: string
  tokens: Token[]
  /** Printed in capitals or with a capital on every word: capitals say nothing about names there. */
  capitals: 'some' | 'words' | 'all'
}

/** Headlines of fewer words may well be one name. */
const MIN_HEADLINE_WORDS = 4

/**
 * Do the capitals of a segment say anything? In "Harbour Plan Divides Lune" and "HARBOUR PLAN DIVIDES LUNE" they do not:
 * names are found there only if they also stand in the text.
 */
export function decideCapitals(kind: SegmentKind, tokens: readonly Token[]): ReadSegment['capitals'] {
  if (tokens.length < MIN_HEADLINE_WORDS) return 'some'
  let [long, capital, upper] = [0, 0, 0]
  for (const token of tokens) {
    if (token.key.length < 4) continue
    long += 1
    if (startsUpperCase(token)) capital += 1
    if (isAllCaps(token)) upper += 1
  }
  if (long < MIN_HEADLINE_WORDS - 1) return 'some'
  if (upper / long > 0.8) return 'all'
  return (kind === 'title' || kind === 'heading' || kind === 'related') && capital / long > 0.8 ? 'words' : 'some'
}
