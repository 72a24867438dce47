import { FACT } from '../gazetteer/word-facts.ts'
import type { ReadSegment } from '../text/read-segments.ts'
import { isCapital, type Token } from '../text/tokens.ts'
import { type Candidate, keyOf } from './candidate.ts'
import { is } from './token-tests.ts'

/** A person whom the document names in full: the key of the full name; null stands for two or more such persons. */
export type Families = ReadonlyMap<string, string | null>

/** A doubtful full name lends its words to nobody. */
const SURE = 0.6

const CONFIDENCE = { family: 0.9, given: 0.7 }

/** Family and given names of the persons with full names: which full name each of them stands for in this document. */
export function familiesOf(fullNames: Iterable<string>): { families: Families; given: Families } {
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
export function findFamilyNames(
  read: readonly ReadSegment[],
  { families, given }: { families: Families; given: Families },
): (Candidate & { full: string })[] {
  const found: (Candidate & { full: string })[] = []
  if (families.size === 0) return found
  for (const [segment, { tokens, capitals }] of read.entries()) {
    for (let from = 0; from < tokens.length; from += 1) {
      const token = tokens[from]
      if (!token || !isCapital(token) || token.key.length < 2) continue
      const word = token.key.toLowerCase()
      const family = families.get(word)
      const first = family === undefined && is(token, FACT.given) ? given.get(word) : undefined
      const full = family ?? first
      if (!full || (capitals === 'some' && !standsAlone(tokens, from))) continue
      const [method, confidence] = family
        ? (['rule:family-name', CONFIDENCE.family] as const)
        : (['rule:first-name', CONFIDENCE.given] as const)
      found.push({ segment, from, to: from + 1, type: 'PERSON', method, confidence, full })
    }
  }
  return found
}

/** No further capitalised word beside it that would make it part of another name. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const [before, word, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const opens = before !== undefined && (word?.gap === ' ' || word?.gap === '-') && isCapital(before)
  const goesOn = after !== undefined && (after.gap === ' ' || after.gap === '-') && isCapital(after)
  return (
    !(opens && !is(before, FACT.plain | FACT.title | FACT.people)) && !(goesOn && !is(after, FACT.plain | FACT.title))
  )
}

/** The keys of all persons named with two words or more. */
export function fullNamesOf(read: readonly ReadSegment[], candidates: readonly Candidate[]): Set<string> {
  return new Set(
    candidates.flatMap(({ segment, from, to, type, confidence }) =>
      type === 'PERSON' && to - from > 1 && confidence >= SURE ? keyOf(read[segment]?.tokens ?? [], from, to) : [],
    ),
  )
}

/** Small words before a place. */
const WHERE = new Set('in at from near to into of outside across around'.split(' '))

/** Where somebody is called Ana London, "London said" is about her, and "in London" about the city. */
export function isPersonNotPlace(
  read: readonly ReadSegment[],
  { segment, from, to, type }: Candidate,
  families: Families,
): boolean {
  if (to - from > 1 || (type !== 'GPE' && type !== 'LOC')) return false
  const tokens = read[segment]?.tokens ?? []
  const place = tokens[from]?.gap === ' ' && WHERE.has(tokens[from - 1]?.key ?? '')
  return !place && typeof families.get(tokens[from]?.key.toLowerCase() ?? '') === 'string'
}
