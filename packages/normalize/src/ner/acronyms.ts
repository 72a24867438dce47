import { FACT } from '../gazetteer/word-facts.ts'
import type { EntityType } from '../tables/entities.ts'
import type { ReadSegment } from '../text/read-segments.ts'
import { startsUpperCase, type Token } from '../text/tokens.ts'
import { keyOfTokens, type NameCandidate } from './candidate.ts'
import type { Surface } from './repeats.ts'
import type { Run } from './tagger/runs.ts'
import { hasFact } from './token-tests.ts'

/** An abbreviation that the text explains: tokens of the long form, and the token of the short one. */
export interface Definition {
  long: Run
  short: number
}

/** No long form has more words. */
const MAX_LONG_FORM_WORDS = 12

/** `Belgrade Security Forum (BSF)`, `the Ministry of the Interior (MoI)`: the capitals of the words before the bracket. */
export function findDefinitions(tokens: readonly Token[]): Definition[] {
  const found: Definition[] = []
  for (let short = 1; short < tokens.length; short += 1) {
    const token = tokens[short]
    if (token?.gap !== ' (' || !/^\p{Lu}[\p{L}\p{N}]{1,7}$/u.test(token.key)) continue
    const letters = token.key.replace(/[^\p{Lu}]/gu, '')
    const from = letters.length < 2 ? null : longForm(tokens, short, letters)
    if (from !== null) found.push({ long: { from, to: short }, short })
  }
  return found
}

/** Goes back word by word while they spell the letters from the last to the first; small links need no letter. */
function longForm(tokens: readonly Token[], short: number, letters: string): number | null {
  let left = letters.length
  for (let at = short - 1; at >= 0 && short - at <= MAX_LONG_FORM_WORDS; at -= 1) {
    const token = tokens[at]
    if (!token) return null
    if (startsUpperCase(token) && token.key.charAt(0) === letters.charAt(left - 1)) {
      left -= 1
      if (left === 0) return at
    } else if (!isLink(token)) return null
    if (token.gap !== ' ' && token.gap !== '-') return null
  }
  return null
}

const isLink = (token: Token) =>
  hasFact(token, FACT.link) || token.key === 'and' || token.key === 'on' || token.key === 'in'

/** How often a defined abbreviation is right where it stands. */
const ACRONYM_CONFIDENCE = 0.9

/**
 * The long and short forms of all definitions, wherever they stand. What the long form is, other evidence says; without
 * any it is a body, as nearly everything is that abbreviates its name in a bracket.
 */
export function readAcronyms(
  read: readonly ReadSegment[],
  definitions: readonly (readonly Definition[])[],
  surfaces: ReadonlyMap<string, Surface>,
): NameCandidate[] {
  const types = new Map<string, EntityType>()
  const long: NameCandidate[] = definitions.flatMap((found, segment) =>
    found.flatMap(({ long: { from, to }, short }) => {
      const tokens = read[segment]?.tokens ?? []
      const type = surfaces.get(keyOfTokens(tokens, from, to))?.type ?? 'ORG'
      types.set(tokens[short]?.key ?? '', type)
      return type === 'PERSON'
        ? []
        : { segment, from, to, type, method: 'rule:acronym', confidence: ACRONYM_CONFIDENCE }
    }),
  )
  if (types.size === 0) return []
  const short: NameCandidate[] = read.flatMap(({ tokens }, segment) =>
    tokens.flatMap((token, from) => {
      const type = types.get(token.key)
      return type ? { segment, from, to: from + 1, type, method: 'rule:acronym', confidence: ACRONYM_CONFIDENCE } : []
    }),
  )
  return [...long, ...short]
}

/**
 * Short forms that no bracket explains: capitals that are the first letters of exactly one body of the document, as USL is
 * for "University of South Lune". They are bodies too; whether they are the same one, a person decides.
 */
export function addInitials(
  surfaces: Map<string, Surface>,
  read: readonly ReadSegment[],
  candidates: readonly NameCandidate[],
): void {
  const bodies = new Map<string, Set<string>>()
  for (const { segment, from, to, type } of candidates) {
    if (type !== 'ORG' || to - from < 3) continue
    const tokens = read[segment]?.tokens ?? []
    const initials = initialsOf(tokens, from, to)
    const own = bodies.get(initials) ?? new Set<string>()
    bodies.set(initials, own.add(keyOfTokens(tokens, from, to)))
  }
  for (const [initials, names] of bodies) {
    const surface = surfaces.get(initials)
    if (!surface || names.size > 1 || initials.length < 3) continue
    surfaces.set(initials, { ...surface, type: 'ORG', confidence: Math.max(surface.confidence, INITIALS_CONFIDENCE) })
  }
}

const INITIALS_CONFIDENCE = 0.85

function initialsOf(tokens: readonly Token[], from: number, to: number): string {
  let initials = ''
  for (let index = from; index < to; index += 1) {
    const token = tokens[index]
    if (token && startsUpperCase(token)) initials += token.key.charAt(0).toLowerCase()
  }
  return initials
}
