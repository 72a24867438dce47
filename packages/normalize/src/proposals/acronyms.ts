import type { EntityType } from '../tables/entities.ts'
import type { Run } from '../tagger/runs.ts'
import { FACT } from '../tagger/word-facts.ts'
import type { Token } from '../tokens.ts'
import { type Candidate, keyOf, type ReadSegment } from './candidate.ts'
import type { Surface } from './repeats.ts'
import { is, isCapital } from './words.ts'

/** An abbreviation that the text explains: tokens of the long form, and the token of the short one. */
export interface Definition {
  long: Run
  short: number
}

/** No long form has more words. */
const LONGEST = 12

/** `Belgrade Security Forum (BSF)`, `the Ministry of the Interior (MoI)`: the capitals of the words before the bracket. */
export function findDefinitions(tokens: readonly Token[]): Definition[] {
  const found: Definition[] = []
  for (const [short, token] of tokens.entries()) {
    if (token.gap !== ' (' || !/^\p{Lu}[\p{L}\p{N}]{1,7}$/u.test(token.key)) continue
    const letters = token.key.replace(/[^\p{Lu}]/gu, '')
    const from = letters.length < 2 ? null : longForm(tokens, short, letters)
    if (from !== null) found.push({ long: { from, to: short }, short })
  }
  return found
}

/** Goes back word by word while they spell the letters from the last to the first; small links need no letter. */
function longForm(tokens: readonly Token[], short: number, letters: string): number | null {
  let left = letters.length
  for (let at = short - 1; at >= 0 && short - at <= LONGEST; at -= 1) {
    const token = tokens[at]
    if (!token) return null
    if (isCapital(token) && token.key.charAt(0) === letters.charAt(left - 1)) {
      left -= 1
      if (left === 0) return at
    } else if (!isLink(token)) return null
    if (token.gap !== ' ' && token.gap !== '-') return null
  }
  return null
}

const isLink = (token: Token) => is(token, FACT.link) || token.key === 'and' || token.key === 'on' || token.key === 'in'

/** How often a defined abbreviation is right where it stands. */
const CONFIDENCE = 0.9

/**
 * The long and short forms of all definitions, wherever they stand. What the long form is, other evidence says; without
 * any it is a body, as nearly everything is that abbreviates its name in a bracket.
 */
export function readAcronyms(
  read: readonly ReadSegment[],
  definitions: readonly (readonly Definition[])[],
  surfaces: ReadonlyMap<string, Surface>,
): Candidate[] {
  const types = new Map<string, EntityType>()
  const long: Candidate[] = definitions.flatMap((found, segment) =>
    found.flatMap(({ long: { from, to }, short }) => {
      const tokens = read[segment]?.tokens ?? []
      const type = surfaces.get(keyOf(tokens, from, to))?.type ?? 'ORG'
      types.set(tokens[short]?.key ?? '', type)
      return type === 'PERSON' ? [] : { segment, from, to, type, method: 'rule:acronym', confidence: CONFIDENCE }
    }),
  )
  if (types.size === 0) return []
  const short: Candidate[] = read.flatMap(({ tokens }, segment) =>
    tokens.flatMap((token, from) => {
      const type = types.get(token.key)
      return type ? { segment, from, to: from + 1, type, method: 'rule:acronym', confidence: CONFIDENCE } : []
    }),
  )
  return [...long, ...short]
}
