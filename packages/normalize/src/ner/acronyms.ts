import { at } from '@colloquy/parse'
import { FACT } from '../gazetteer/word-facts.ts'
import type { EntityType } from '../tables/entities.ts'
import type { ReadSegment } from '../text/read-segments.ts'
import { startsUpperCase, type Token } from '../text/tokens.ts'
import { keyOfTokens, type NameCandidate } from './name-candidate.ts'
import type { Surface } from './repeats.ts'
import type { Run } from './tagger/runs.ts'
import { hasFact } from './token-facts.ts'

/** An abbreviation that the text explains: tokens of the long form, and the token of the short one. */
export interface Definition {
  long: Run
  short: number
}

/** Longest long form, in tokens; chosen by eye. */
const MAX_LONG_FORM_WORDS = 12

/**
 * Finds abbreviations in brackets that are the capitals of the words before them: `Belgrade Security Forum (BSF)`,
 * `the Ministry of the Interior (MoI)`.
 */
export function findDefinitions(tokens: readonly Token[]): Definition[] {
  const found: Definition[] = []
  for (let short = 1; short < tokens.length; short += 1) {
    const token = at(tokens, short)
    if (token.gap !== ' (' || !/^\p{Lu}[\p{L}\p{N}]{1,7}$/u.test(token.key)) continue
    const letters = token.key.replace(/[^\p{Lu}]/gu, '')
    const from = letters.length < 2 ? null : longFormStart(tokens, short, letters)
    if (from !== null) found.push({ long: { from, to: short }, short })
  }
  return found
}

/** The token that a long form begins with: its words spell the letters back from the bracket, links need no letter. */
function longFormStart(tokens: readonly Token[], short: number, letters: string): number | null {
  let left = letters.length
  for (let index = short - 1; index >= 0 && short - index <= MAX_LONG_FORM_WORDS; index -= 1) {
    const token = at(tokens, index)
    if (startsUpperCase(token) && token.key.charAt(0) === letters.charAt(left - 1)) {
      left -= 1
      if (left === 0) return index
    } else if (!isLink(token)) return null
    if (token.gap !== ' ' && token.gap !== '-') return null
  }
  return null
}

const isLink = (token: Token) =>
  hasFact(token, FACT.link) || token.key === 'and' || token.key === 'on' || token.key === 'in'

/** Score of an explained abbreviation and its long form; calibrate.ts has the measured share. */
const ACRONYM_CONFIDENCE = 0.9

/**
 * Candidates for the long forms of all definitions, and for every place of their abbreviations. The type is that of the
 * long form elsewhere in the document, else ORG, because nearly all names with an abbreviation in a bracket are bodies.
 */
export function readAcronyms(
  read: readonly ReadSegment[],
  definitions: readonly (readonly Definition[])[],
  surfaces: ReadonlyMap<string, Surface>,
): NameCandidate[] {
  const types = new Map<string, EntityType>()
  const long: NameCandidate[] = definitions.flatMap((found, segment) =>
    found.flatMap(({ long: { from, to }, short }) => {
      const { tokens } = at(read, segment)
      const type = surfaces.get(keyOfTokens(tokens, from, to))?.type ?? 'ORG'
      types.set(at(tokens, short).key, type)
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
 * Makes abbreviations without a definition bodies: capitals that are the initials of exactly one body of the document,
 * as `USL` of "University of South Lune". Whether both are one body is left to the reviewer.
 * @param surfaces changed in place
 */
export function addInitials(
  surfaces: Map<string, Surface>,
  read: readonly ReadSegment[],
  candidates: readonly NameCandidate[],
): void {
  const bodies = new Map<string, Set<string>>()
  for (const { segment, from, to, type } of candidates) {
    if (type !== 'ORG' || to - from < 3) continue
    const { tokens } = at(read, segment)
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

/** Least score of a body that is known by its initials; chosen by eye. */
const INITIALS_CONFIDENCE = 0.85

function initialsOf(tokens: readonly Token[], from: number, to: number): string {
  let initials = ''
  for (let index = from; index < to; index += 1) {
    const token = at(tokens, index)
    if (startsUpperCase(token)) initials += token.key.charAt(0).toLowerCase()
  }
  return initials
}
