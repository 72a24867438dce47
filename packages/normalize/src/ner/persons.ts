import { FACT } from '../gazetteer/word-facts.ts'
import type { ReadSegment } from '../text/read-segments.ts'
import { startsUpperCase, type Token } from '../text/tokens.ts'
import { keyOfTokens, type NameCandidate } from './candidate.ts'
import { hasFact } from './token-tests.ts'

/** A person whom the document names in full: the key of the full name; null stands for two or more such persons. */
export type Families = ReadonlyMap<string, string | null>

/** A doubtful full name lends its words to nobody. */
const MIN_FULL_NAME_CONFIDENCE = 0.6

const BARE_NAME_CONFIDENCE = { family: 0.9, given: 0.7 }

/** Family and given names of the persons with full names: which full name each of them stands for in this document. */
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
    put(families, words.at(-1) ?? full, full)
    put(given, words[0] ?? full, full)
  }
  return { families, given }
}

/** The bare family names, and the bare given names, of the persons whom the document names in full. */
export function findBareNames(
  read: readonly ReadSegment[],
  { families, given }: { families: Families; given: Families },
): (NameCandidate & { full: string })[] {
  const found: (NameCandidate & { full: string })[] = []
  if (families.size === 0) return found
  for (const [segment, { tokens, capitals }] of read.entries()) {
    for (let from = 0; from < tokens.length; from += 1) {
      const token = tokens[from]
      if (!token || !startsUpperCase(token) || token.key.length < 2) continue
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

/** No further capitalised word beside it that would make it part of another name. */
function isOutsideLongerName(tokens: readonly Token[], at: number): boolean {
  const [before, word, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const opens = before !== undefined && (word?.gap === ' ' || word?.gap === '-') && startsUpperCase(before)
  const goesOn = after !== undefined && (after.gap === ' ' || after.gap === '-') && startsUpperCase(after)
  return (
    !(opens && !hasFact(before, FACT.plain | FACT.title | FACT.people)) &&
    !(goesOn && !hasFact(after, FACT.plain | FACT.title))
  )
}

/** The keys of all persons named with two words or more. */
export function fullNamesOf(read: readonly ReadSegment[], candidates: readonly NameCandidate[]): Set<string> {
  return new Set(
    candidates.flatMap(({ segment, from, to, type, confidence }) =>
      type === 'PERSON' && to - from > 1 && confidence >= MIN_FULL_NAME_CONFIDENCE
        ? keyOfTokens(read[segment]?.tokens ?? [], from, to)
        : [],
    ),
  )
}

/** Small words before a place. */
const PLACE_PREPOSITIONS = new Set('in at from near to into of outside across around'.split(' '))

/** Where somebody is called Ana London, "London said" is about her, and "in London" about the city. */
export function isPersonNotPlace(
  read: readonly ReadSegment[],
  { segment, from, to, type }: NameCandidate,
  families: Families,
): boolean {
  if (to - from > 1 || (type !== 'GPE' && type !== 'LOC')) return false
  const tokens = read[segment]?.tokens ?? []
  const place = tokens[from]?.gap === ' ' && PLACE_PREPOSITIONS.has(tokens[from - 1]?.key ?? '')
  return !place && typeof families.get(tokens[from]?.key.toLowerCase() ?? '') === 'string'
}
