import { at } from '@colloquy/parse'
import { FACT } from '../gazetteer/word-facts.ts'
import type { ReadSegment } from '../text/read-segments.ts'
import { startsUpperCase, type Token } from '../text/tokens.ts'
import { keyOfTokens, type NameCandidate } from './name-candidate.ts'
import { hasFact } from './token-facts.ts'

/** Folded family or given name -> key of the full name that it stands for; null where it is part of several. */
export type Families = ReadonlyMap<string, string | null>

/** Least score of a full name whose words stand for it elsewhere; chosen by eye. */
const MIN_FULL_NAME_CONFIDENCE = 0.6

/** Scores before calibration: `Moor` and `Ana` where the document names `Ana Moor`; chosen by eye. */
const BARE_NAME_CONFIDENCE = { family: 0.9, given: 0.7 }

/**
 * Indexes the first and last words of full names by the name that each stands for in this document.
 * @param fullNames keys
 */
export function indexNameParts(fullNames: Iterable<string>): { families: Families; given: Families } {
  const families = new Map<string, string | null>()
  const given = new Map<string, string | null>()
  const put = (names: Map<string, string | null>, name: string, full: string) => {
    const rival = names.get(name)
    names.set(name, rival === undefined || rival === full ? full : null)
  }
  for (const full of fullNames) {
    const words = full.split(' ')
    if (words.length < 2) continue
    put(families, at(words, words.length - 1), full)
    put(given, at(words, 0), full)
  }
  return { families, given }
}

/** One word that stands for a full name of the same document. */
export interface BareName extends NameCandidate {
  /** Key of the full name. */
  full: string
}

/** Finds the family and given names that stand alone for a person whom the document names in full. */
export function findBareNames(
  read: readonly ReadSegment[],
  { families, given }: { families: Families; given: Families },
): BareName[] {
  const found: BareName[] = []
  if (families.size === 0) return found
  for (const [segment, { tokens, capitals }] of read.entries()) {
    for (const [from, token] of tokens.entries()) {
      if (!startsUpperCase(token) || token.key.length < 2) continue
      const word = token.key.toLowerCase()
      const family = families.get(word)
      const first = family === undefined && hasFact(token, FACT.given) ? given.get(word) : undefined
      const full = family ?? first
      if (!full || (capitals === 'some' && !isOutsideLongerName(tokens, from))) continue
      const [method, confidence] = family
        ? (['rule:family-name', BARE_NAME_CONFIDENCE.family] as const)
        : (['rule:first-name', BARE_NAME_CONFIDENCE.given] as const)
      found.push({ segment, from, to: from + 1, type: 'PERSON', method, confidence, full })
    }
  }
  return found
}

/** Is no capitalised word beside the token that would make it part of a longer name? */
function isOutsideLongerName(tokens: readonly Token[], index: number): boolean {
  const [before, word, after] = [tokens[index - 1], at(tokens, index), tokens[index + 1]]
  const continues = before !== undefined && (word.gap === ' ' || word.gap === '-') && startsUpperCase(before)
  const goesOn = after !== undefined && (after.gap === ' ' || after.gap === '-') && startsUpperCase(after)
  return (
    !(continues && !hasFact(before, FACT.plain | FACT.title | FACT.people)) &&
    !(goesOn && !hasFact(after, FACT.plain | FACT.title))
  )
}

/** The keys of the persons' names of two words or more whose score suffices. */
export function fullNamesOf(read: readonly ReadSegment[], candidates: readonly NameCandidate[]): Set<string> {
  return new Set(
    candidates.flatMap(({ segment, from, to, type, confidence }) =>
      type === 'PERSON' && to - from > 1 && confidence >= MIN_FULL_NAME_CONFIDENCE
        ? keyOfTokens(at(read, segment).tokens, from, to)
        : [],
    ),
  )
}

/** Prepositions before a place. */
const PLACE_PREPOSITIONS = new Set('in at from near to into of outside across around'.split(' '))

/**
 * Is a place's name the family name of a person here? With Ana London in the document "London said" is, "in London" is
 * not.
 */
export function isPersonNotPlace(
  read: readonly ReadSegment[],
  { segment, from, to, type }: NameCandidate,
  families: Families,
): boolean {
  if (to - from > 1 || (type !== 'GPE' && type !== 'LOC')) return false
  const tokens = at(read, segment).tokens
  const { key, gap } = at(tokens, from)
  const before = gap === ' ' ? tokens[from - 1] : undefined
  if (before && PLACE_PREPOSITIONS.has(before.key)) return false
  return typeof families.get(key.toLowerCase()) === 'string'
}
