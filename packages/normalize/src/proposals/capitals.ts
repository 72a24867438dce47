import type { SegmentKind } from '@colloquy/parse'
import type { Token } from '../tokens.ts'
import type { ReadSegment } from './candidate.ts'
import { isCapital, isUpperCase } from './words.ts'

/** Headlines of fewer words may well be one name. */
const FEWEST = 4

/**
 * Do the capitals of a segment say anything? In "Harbour Plan Divides Lune" and "HARBOUR PLAN DIVIDES LUNE" they do not:
 * names are found there only if they also stand in the text.
 */
export function readCapitals(kind: SegmentKind, tokens: readonly Token[]): ReadSegment['capitals'] {
  if (tokens.length < FEWEST) return 'some'
  let [long, capital, upper] = [0, 0, 0]
  for (const token of tokens) {
    if (token.key.length < 4) continue
    long += 1
    if (isCapital(token)) capital += 1
    if (isUpperCase(token)) upper += 1
  }
  if (long < FEWEST - 1) return 'some'
  if (upper / long > 0.8) return 'all'
  return (kind === 'title' || kind === 'heading' || kind === 'related') && capital / long > 0.8 ? 'words' : 'some'
}
