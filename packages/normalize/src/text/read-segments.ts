import type { ParsedDocument, SegmentKind } from '@colloquy/parse'
import { isAllCaps, startsUpperCase, type Token, tokenize } from './tokens.ts'

/** Kinds that no speaker says; names in them are not mentions. */
const UNSEARCHED_KINDS: ReadonlySet<SegmentKind> = new Set(['boilerplate', 'related', 'timestamp', 'label'])

/** Is a segment of this kind searched for names and dates? */
export function isSearched(kind: SegmentKind): boolean {
  return !UNSEARCHED_KINDS.has(kind)
}

/** The segments that are searched for names, with their words. */
export function readSegments({ segments, text }: ParsedDocument): ReadSegment[] {
  return segments.flatMap(({ kind, start, end }, index) => {
    if (!isSearched(kind)) return []
    const own = text.slice(start, end)
    const tokens = tokenize(own)
    return { index, start, text: own, tokens, capitals: decideCapitals(kind, tokens) }
  })
}

/** A segment that is searched for names, with its words. */
export interface ReadSegment {
  /** Index of the segment in the document. */
  index: number
  /** UTF-16 offset of the segment; the offsets of its tokens count from here. */
  start: number
  text: string
  tokens: Token[]
  /**
   * Which words have capitals: `some`, nearly all `words` of a headline, or `all` letters. Only in `some` they tell
   * names.
   */
  capitals: 'some' | 'words' | 'all'
}

/** Shorter headlines may be one name. In words; chosen by eye. */
const MIN_HEADLINE_WORDS = 4

/** A segment is set in capitals where more than this share of its longer words is; chosen by eye. */
const MIN_CAPITALS_SHARE = 0.8

/** Words of fewer letters are small in headlines too. */
const MIN_LONG_WORD = 4

/**
 * Decides whether capitals tell names in a segment. In "Harbour Plan Divides Lune" and "HARBOUR PLAN DIVIDES LUNE"
 * they do not: names are found there only if they also stand in the text.
 */
export function decideCapitals(kind: SegmentKind, tokens: readonly Token[]): ReadSegment['capitals'] {
  if (tokens.length < MIN_HEADLINE_WORDS) return 'some'
  let [long, capital, upper] = [0, 0, 0]
  for (const token of tokens) {
    if (token.key.length < MIN_LONG_WORD) continue
    long += 1
    if (startsUpperCase(token)) capital += 1
    if (isAllCaps(token)) upper += 1
  }
  if (long < MIN_HEADLINE_WORDS - 1) return 'some'
  if (upper / long > MIN_CAPITALS_SHARE) return 'all'
  return (kind === 'title' || kind === 'heading' || kind === 'related') && capital / long > MIN_CAPITALS_SHARE
    ? 'words'
    : 'some'
}
