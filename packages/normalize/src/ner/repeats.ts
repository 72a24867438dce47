import { FACT } from '../gazetteer/word-facts.ts'
import type { EntityType } from '../tables/entities.ts'
import type { ReadSegment } from '../text/read-segments.ts'
import { startsUpperCase, type Token } from '../text/tokens.ts'
import { hashLetters } from '../text/word-hash.ts'
import { keyOfTokens, type NameCandidate } from './candidate.ts'
import { hasFact } from './token-tests.ts'

/** What the whole document says about one name. */
export interface Surface {
  type: EntityType
  confidence: number
  /** How many words it has. */
  words: number
}

/** Below this, a name that was seen once is not looked for elsewhere. */
const MIN_REPEAT_CONFIDENCE = 0.8

/**
 * The names of a document by their keys, with the type that most of their places speak for. A name is the surer the more
 * often it was seen.
 */
export function gatherSurfaces(
  read: readonly ReadSegment[],
  candidates: readonly NameCandidate[],
): Map<string, Surface> {
  const votes = new Map<string, { words: number; seen: number; best: number; types: Map<EntityType, number> }>()
  for (const { segment, from, to, type, confidence } of candidates) {
    const key = keyOfTokens(read[segment]?.tokens ?? [], from, to)
    const vote = votes.get(key) ?? { words: to - from, seen: 0, best: 0, types: new Map<EntityType, number>() }
    vote.types.set(type, (vote.types.get(type) ?? 0) + confidence)
    vote.seen += 1
    vote.best = Math.max(vote.best, confidence)
    votes.set(key, vote)
  }
  return new Map(
    [...votes].map(([key, { words, seen, best, types }]) => {
      const all = [...types.values()].reduce((sum, value) => sum + value, 0)
      // Where somebody goes or stays is a building, even where the text also lets it act.
      const house = types.has('FAC') ? (types.get('ORG') ?? 0) : 0
      if (house > 0) {
        types.set('FAC', (types.get('FAC') ?? 0) + house)
        types.delete('ORG')
      }
      const [[type, most] = ['ORG' as const, 0]] = [...types].sort((a, b) => b[1] - a[1])
      // Whoever is named again and again is a name, even where the kind is in doubt.
      const sure = 1 - (1 - best) / Math.min(3, seen)
      return [key, { type, words, confidence: (sure * most) / all }]
    }),
  )
}

/** Further places of the surer names: capitalised there, or in a headline of capitals. */
export function findRepeats(read: readonly ReadSegment[], surfaces: ReadonlyMap<string, Surface>): NameCandidate[] {
  const byFirst = new Map<number, { key: string; surface: Surface }[]>()
  for (const [key, surface] of surfaces) {
    if (surface.confidence < MIN_REPEAT_CONFIDENCE) continue
    const first = hashLetters(key.split(' ', 1)[0] ?? key)
    const others = byFirst.get(first)
    if (others) others.push({ key, surface })
    else byFirst.set(first, [{ key, surface }])
  }
  if (byFirst.size === 0) return []
  const found: NameCandidate[] = []
  for (const [segment, { tokens, capitals }] of read.entries()) {
    for (let from = 0; from < tokens.length; from += 1) {
      const token = tokens[from]
      const known = token && startsUpperCase(token) ? byFirst.get(token.hash) : undefined
      if (!known) continue
      for (const { key, surface } of known) {
        const to = from + surface.words
        if (to > tokens.length || keyOfTokens(tokens, from, to) !== key || !stands(tokens, from, to, capitals)) continue
        const confidence = surface.confidence * 0.95
        found.push({ segment, from, to, type: surface.type, method: 'rule:repeat', confidence })
      }
    }
  }
  return found
}

/** Joined by spaces and the like only, and no part of a longer run of capitals where these say something. */
function stands(tokens: readonly Token[], from: number, to: number, capitals: ReadSegment['capitals']): boolean {
  for (let index = from + 1; index < to; index += 1) {
    const gap = tokens[index]?.gap ?? ''
    if (gap !== ' ' && gap !== '-' && gap !== '.' && gap !== '. ' && gap !== "'" && gap !== '\u2019' && gap !== ' & ')
      return false
  }
  if (capitals !== 'some') return true
  const [before, after] = [tokens[from - 1], tokens[to]]
  // "Milan Holm Foundation" names a body, whoever Milan Holm is.
  if (to - from > 1) return !(after?.gap === ' ' && startsUpperCase(after) && hasFact(after, FACT.organizationHead))
  const goesOn =
    after !== undefined && after.gap === ' ' && startsUpperCase(after) && !hasFact(after, FACT.plain | FACT.title)
  const comesFrom =
    before !== undefined &&
    tokens[from]?.gap === ' ' &&
    startsUpperCase(before) &&
    !hasFact(before, FACT.plain | FACT.title | FACT.people)
  return !goesOn && !comesFrom
}
