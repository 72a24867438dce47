import { at } from '@colloquy/parse'
import { FACT } from '../gazetteer/word-facts.ts'
import type { EntityType } from '../tables/entities.ts'
import type { ReadSegment } from '../text/read-segments.ts'
import { startsUpperCase, type Token } from '../text/tokens.ts'
import { hashLetters } from '../text/word-hash.ts'
import { keyOfTokens, type NameCandidate } from './name-candidate.ts'
import { hasFact } from './token-facts.ts'

/** One name over all its places in a document. */
export interface Surface {
  type: EntityType
  /** Chance that the name has this type, 0..1, before calibration. */
  confidence: number
  /** Number of tokens. */
  words: number
}

/** Least score of a name that is searched for in the rest of the document; chosen by eye. */
const MIN_REPEAT_CONFIDENCE = 0.8

/** Places beyond this number no longer raise the score of a name; chosen by eye. */
const MAX_PLACES = 3

/** A repeated place scores this share of its name; chosen by eye. */
const REPEAT_SHARE = 0.95

/**
 * Gathers the names of a document by their keys. The type is the one with the highest sum of scores, and the score
 * rises with the number of places.
 */
export function gatherSurfaces(
  read: readonly ReadSegment[],
  candidates: readonly NameCandidate[],
): Map<string, Surface> {
  const votes = new Map<string, { words: number; seen: number; best: number; types: Map<EntityType, number> }>()
  for (const { segment, from, to, type, confidence } of candidates) {
    const key = keyOfTokens(at(read, segment).tokens, from, to)
    const vote = votes.get(key) ?? { words: to - from, seen: 0, best: 0, types: new Map<EntityType, number>() }
    vote.types.set(type, (vote.types.get(type) ?? 0) + confidence)
    vote.seen += 1
    vote.best = Math.max(vote.best, confidence)
    votes.set(key, vote)
  }
  return new Map(
    [...votes].map(([key, { words, seen, best, types }]) => {
      const all = [...types.values()].reduce((sum, value) => sum + value, 0)
      // A house that the text goes to (`at the Lune Museum`) is a building, though it also acts as a body.
      const house = types.has('FAC') ? (types.get('ORG') ?? 0) : 0
      if (house > 0) {
        types.set('FAC', (types.get('FAC') ?? 0) + house)
        types.delete('ORG')
      }
      const [[type, most] = ['ORG' as const, 0]] = [...types].sort((a, b) => b[1] - a[1])
      // Repetition makes a name likelier, though not its type.
      const nameChance = 1 - (1 - best) / Math.min(MAX_PLACES, seen)
      return [key, { type, words, confidence: (nameChance * most) / all }]
    }),
  )
}

/** Finds further places of the names with a sufficient score: capitalised there, or in a headline of capitals. */
export function findRepeats(read: readonly ReadSegment[], surfaces: ReadonlyMap<string, Surface>): NameCandidate[] {
  const byFirst = new Map<number, { key: string; surface: Surface }[]>()
  for (const [key, surface] of surfaces) {
    if (surface.confidence < MIN_REPEAT_CONFIDENCE) continue
    const first = hashLetters(at(key.split(' ', 1), 0))
    const others = byFirst.get(first)
    if (others) others.push({ key, surface })
    else byFirst.set(first, [{ key, surface }])
  }
  if (byFirst.size === 0) return []
  const found: NameCandidate[] = []
  for (const [segment, { tokens, capitals }] of read.entries()) {
    for (const [from, token] of tokens.entries()) {
      const known = startsUpperCase(token) ? byFirst.get(token.hash) : undefined
      if (!known) continue
      for (const { key, surface } of known) {
        const to = from + surface.words
        if (to > tokens.length || keyOfTokens(tokens, from, to) !== key || !isWhole(tokens, from, to, capitals))
          continue
        const confidence = surface.confidence * REPEAT_SHARE
        found.push({ segment, from, to, type: surface.type, method: 'rule:repeat', confidence })
      }
    }
  }
  return found
}

/**
 * Are the tokens joined as a name is, and no part of a longer name? In a headline, where every word has a capital, the
 * second is not asked.
 */
function isWhole(tokens: readonly Token[], from: number, to: number, capitals: ReadSegment['capitals']): boolean {
  for (let index = from + 1; index < to; index += 1) {
    const { gap } = at(tokens, index)
    if (gap !== ' ' && gap !== '-' && gap !== '.' && gap !== '. ' && gap !== "'" && gap !== '\u2019' && gap !== ' & ')
      return false
  }
  if (capitals !== 'some') return true
  const [before, after] = [tokens[from - 1], tokens[to]]
  // "Milan Holm Foundation" is a body, though Milan Holm is a person.
  if (to - from > 1) return !(after?.gap === ' ' && startsUpperCase(after) && hasFact(after, FACT.organizationHead))
  const goesOn =
    after !== undefined && after.gap === ' ' && startsUpperCase(after) && !hasFact(after, FACT.plain | FACT.title)
  const continues =
    before !== undefined &&
    at(tokens, from).gap === ' ' &&
    startsUpperCase(before) &&
    !hasFact(before, FACT.plain | FACT.title | FACT.people)
  return !goesOn && !continues
}
