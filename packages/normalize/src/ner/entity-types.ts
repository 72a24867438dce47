import { at } from '@colloquy/parse'
import { FACT } from '../gazetteer/word-facts.ts'
import type { EntityType } from '../tables/entities.ts'
import type { Token } from '../text/tokens.ts'
import { SHAPE } from '../text/word-shape.ts'
import type { NameKind } from './tagger/labels.ts'
import { factsOfPhrase, hasFact } from './token-facts.ts'

const wordSet = (list: string) => new Set(list.split(/\s+/))

/** What is built: FAC in OntoNotes. */
const BUILT = wordSet(
  `airport arena avenue boulevard bridge canal castle cathedral cemetery fort garden gardens highway hotel junction
    palace park plaza port prison reservoir road square stadium street tower tunnel house`,
)

/** What nature made, and regions without a government: LOC in OntoNotes. */
const NATURAL = wordSet(
  `archipelago basin bay beach canyon cape cave coast creek desert falls fjord forest glacier gulf heights hill hills
    island islands isle isles lake lakes mountain mountains mt mount nebula ocean passage path peak peninsula plain
    plateau reef region ridge river sea shore strait straits trail valley volcano woods`,
)

/** Last words of the names of other types. */
const TYPE_BY_LAST_WORD: readonly (readonly [EntityType, ReadonlySet<string>])[] = [
  [
    'EVENT',
    wordSet(
      `bowl ceremony championship championships conference cup derby exhibition expo fair festival games genocide
    hurricane marathon massacre olympics pandemic revolution summit tournament uprising war wars`,
    ),
  ],
  ['PROGRAM', wordSet('plan process program programme programmes programs')],
  [
    'LAW',
    wordSet(
      `accord accords act agreement amendment charter code constitution convention declaration directive protocol
    resolution statute treaty`,
    ),
  ],
]

/** Last words of buildings only. */
const STATIONS = wordSet('station airport')

/** Last words that name a building and the body in it alike; behind a preposition of place the building is meant. */
const VISITED = wordSet('center centre museum gallery library theatre theater hospital hall')

/** Last words of bodies that teach. */
const TEACHING = wordSet('university college school academy polytechnic')

/**
 * The type that the kind of house decides: a station is FAC, a school ORG, a museum FAC where the text goes there. The
 * kind is the last word or the word before "of". Null for all other names.
 */
export function typeOfHouse(tokens: readonly Token[], from: number, to: number): EntityType | null {
  let last = from
  while (last + 1 < to && at(tokens, last + 1).key !== 'of') last += 1
  const head = at(tokens, last).key.toLowerCase()
  if (STATIONS.has(head) || (VISITED.has(head) && isVisited(tokens, from))) return 'FAC'
  return TEACHING.has(head) ? 'ORG' : null
}

/** `at the Lune Museum`, `from Lune Hospital`. */
function isVisited(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.key === 'the' ? tokens[from - 2] : tokens[from - 1]
  return before !== undefined && VISIT_PREPOSITIONS.has(before.key)
}

const VISIT_PREPOSITIONS = wordSet('at in inside outside near from to')

/** The type that the last word of a name decides: EVENT, PROGRAM or LAW. Null for all other words. */
export function typeOfHead({ key }: Token): EntityType | null {
  const word = key.toLowerCase()
  return TYPE_BY_LAST_WORD.find(([, heads]) => heads.has(word))?.[0] ?? null
}

/**
 * The OntoNotes type of a tagged name. A place is a GPE unless one of its words or the lists decide otherwise.
 * @returns null where the lists contradict the tagger but have no type themselves: "Android Script" is no person
 */
export function typeOf(kind: NameKind, tokens: readonly Token[], from: number, to: number): EntityType | null {
  const [first, last] = [at(tokens, from), at(tokens, to - 1)]
  const products = countProducts(tokens, from, to)
  if (products === to - from) return 'PRODUCT'
  if (products > 0 && !hasFact(last, FACT.organizationHead)) return null
  if (kind === 'PER') {
    if (tokens.slice(from, to).some(({ key }) => /\d/.test(key))) return null
    return isShortCapitals(tokens, from, to) ? 'ORG' : 'PERSON'
  }
  const ofHouse = to - from > 1 ? typeOfHouse(tokens, from, to) : null
  if (ofHouse) return ofHouse
  if (kind === 'ORG') return to - from > 1 ? (typeOfHead(last) ?? 'ORG') : 'ORG'
  if (to - from > 1) {
    if (BUILT.has(last.key.toLowerCase())) return 'FAC'
    if ([first, last].some(({ key }) => NATURAL.has(key.toLowerCase()))) return 'LOC'
    if (hasFact(last, FACT.organizationHead) && !hasFact(last, FACT.placeHead)) return 'ORG'
  }
  return hasFact(last, FACT.region) && !hasFact(last, FACT.country | FACT.city) ? 'LOC' : 'GPE'
}

/** Number of tokens that name a product. */
function countProducts(tokens: readonly Token[], from: number, to: number): number {
  if ((factsOfPhrase(tokens, from, to) & FACT.product) !== 0) return to - from
  let count = 0
  // Ruby is also the name of a person.
  for (let index = from; index < to; index += 1) {
    if (hasFact(tokens[index], FACT.product) && !hasFact(tokens[index], FACT.given)) count += 1
  }
  return count
}

/** Is the name one word of at most four capitals: `DAB`? It is no person. */
function isShortCapitals(tokens: readonly Token[], from: number, to: number): boolean {
  const token = at(tokens, from)
  return to - from === 1 && token.shape === SHAPE.upper && token.key.length <= 4 && !hasFact(token, FACT.given)
}
