import { at } from '@colloquy/parse'
import { FACT } from '../gazetteer/word-facts.ts'
import type { Mention } from '../mentions/find-mentions.ts'
import type { ReadSegment } from '../text/read-segments.ts'
import { typeOfHead } from './entity-types.ts'
import type { NameCandidate } from './name-candidate.ts'
import { hasFact } from './token-facts.ts'

/** Types whose names may hold the name of another entity. */
const HOLDERS = new Set(['ORG', 'EVENT', 'LAW', 'FAC'])

/** Types whose names stand inside other names: "Environment Canada", "South Australia", "British Red Cross". */
const LENDERS = new Set(['GPE', 'LOC', 'NORP'])

/** Least score of a name around a country without a head word. Set with both news sets in view (model/MODEL.md). */
const MIN_HOLDER_CONFIDENCE = 0.6

/** Least score of a person's name around a place, `Ana London`; chosen by eye. */
const MIN_PERSON_AROUND_PLACE = 0.8

/**
 * Tells which candidates may stand beside the mentions of the authority. A known mention stays: a candidate must not
 * touch it, or be a longer name around it.
 * @param known mentions in the order of the text
 */
export function candidatesBeside(
  read: readonly ReadSegment[],
  known: readonly Mention[],
): (candidate: NameCandidate) => boolean {
  const bySegment = new Map<number, Mention[]>()
  for (const mention of known) {
    if (mention.parent !== null) continue
    const own = bySegment.get(mention.segment)
    if (own) own.push(mention)
    else bySegment.set(mention.segment, [mention])
  }
  return (candidate) => {
    const segment = at(read, candidate.segment)
    const mentions = bySegment.get(segment.index)
    return mentions === undefined || mayCover(candidate, segment, mentions)
  }
}

function mayCover(
  { from, to, type, method, confidence }: NameCandidate,
  segment: ReadSegment,
  mentions: readonly Mention[],
): boolean {
  const { tokens } = segment
  const start = segment.start + at(tokens, from).start
  const end = segment.start + at(tokens, to - 1).end
  const touched = touchedMentions(mentions, start, end)
  if (touched.length === 0) return true
  const isAround = touched.every(
    (mention) => mention.start >= start && mention.end <= end && mention.end - mention.start < end - start,
  )
  if (!isAround || isHyphenated(tokens, from, to)) return false
  if (type === 'PERSON')
    return (
      confidence >= MIN_PERSON_AROUND_PLACE &&
      touched.every(({ entity }) => entity.type === 'GPE' || entity.type === 'LOC')
    )
  const last = at(tokens, to - 1)
  const isHeaded = hasFact(last, FACT.organizationHead) || method === 'rule:head' || typeOfHead(last) !== null
  if (HOLDERS.has(type) && isHeaded) return true
  return confidence >= MIN_HOLDER_CONFIDENCE && touched.every(({ entity }) => LENDERS.has(entity.type))
}

/**
 * The mentions that overlap a stretch, found by bisection.
 * @param mentions in the order of the text, not overlapping
 */
function touchedMentions(mentions: readonly Mention[], start: number, end: number): Mention[] {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(mentions, middle).end <= start) low = middle + 1
    else high = middle
  }
  const touched: Mention[] = []
  for (let mention = mentions[low]; mention && mention.start < end; mention = mentions[low]) {
    touched.push(mention)
    low += 1
  }
  return touched
}

/** Does a hyphen stand between two of the tokens? "NATO-Serbia" holds two names and is none. */
export function isHyphenated(tokens: ReadSegment['tokens'], from: number, to: number): boolean {
  return tokens.slice(from + 1, to).some(({ gap }) => gap === '-')
}
