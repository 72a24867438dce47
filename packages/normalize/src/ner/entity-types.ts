import { FACT } from '../gazetteer/word-facts.ts'
import type { EntityType } from '../tables/entities.ts'
import type { Token } from '../text/tokens.ts'
import { SHAPE } from '../text/word-shape.ts'
import type { NameKind } from './tagger/labels.ts'
import { factsOfPhrase, hasFact } from './token-facts.ts'

const wordSet = (list: string) => new Set(list.split(' '))

/** What is built: FAC in OntoNotes. */
const BUILT = wordSet(
  'airport arena avenue boulevard bridge canal castle cathedral cemetery fort garden gardens highway hotel junction palace park plaza port prison reservoir road square stadium street tower tunnel house',
)

/** What nature made, and regions without a government: LOC in OntoNotes. */
const NATURAL = wordSet(
  'archipelago basin bay beach canyon cape cave coast creek desert falls fjord forest glacier gulf heights hill hills island islands isle isles lake lakes mountain mountains mt mount nebula ocean passage path peak peninsula plain plateau reef region ridge river sea shore strait straits trail valley volcano woods',
)

/** The last word of names of other kinds. */
const TYPE_BY_LAST_WORD: readonly (readonly [EntityType, ReadonlySet<string>])[] = [
  [
    'EVENT',
    wordSet(
      'bowl ceremony championship championships conference cup derby exhibition expo fair festival games genocide hurricane marathon massacre olympics pandemic revolution summit tournament uprising war wars',
    ),
  ],
  ['PROGRAM', wordSet('plan process program programme programmes programs')],
  [
    'LAW',
    wordSet(
      'accord accords act agreement amendment charter code constitution convention declaration directive protocol resolution statute treaty',
    ),
  ],
]

const STATIONS = wordSet('station airport')

/** Buildings and the bodies in them have one name: a building where somebody goes or stays there. */
const VISITED = wordSet('center centre museum gallery library theatre theater hospital hall')

const TEACHING = wordSet('university college school academy polytechnic')

/**
 * What the kind of house says, the last word or the one before "of": a station is a building, a school a body, a museum
 * either. Null for all other names.
 */
export function typeOfHouse(tokens: readonly Token[], from: number, to: number): EntityType | null {
  let last = from
  while (last + 1 < to && tokens[last + 1]?.key !== 'of') last += 1
  const head = tokens[last]?.key.toLowerCase() ?? ''
  if (STATIONS.has(head) || (VISITED.has(head) && isVisited(tokens, from))) return 'FAC'
  return TEACHING.has(head) ? 'ORG' : null
}

/** `at the Lune Museum`, `from Lune Hospital`. */
function isVisited(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.key === 'the' ? tokens[from - 2] : tokens[from - 1]
  return VISIT_PREPOSITIONS.has(before?.key ?? '')
}

const VISIT_PREPOSITIONS = wordSet('at in inside outside near from to')

/** The type of a name by its last word, where that word says it is an event or a law. */
export function typeOfHead(head: Token | undefined): EntityType | null {
  const word = head?.key.toLowerCase() ?? ''
  return TYPE_BY_LAST_WORD.find(([, heads]) => heads.has(word))?.[0] ?? null
}

/**
 * The kinds of the tagger in OntoNotes types. A place is a GPE unless a word of it, or the lists, say otherwise.
 * @returns null where the lists know better than the tagger, but not what it is: "Android Script" is no person
 */
export function typeOf(kind: NameKind, tokens: readonly Token[], from: number, to: number): EntityType | null {
  const made = countProducts(tokens, from, to)
  if (made === to - from) return 'PRODUCT'
  if (made > 0 && !hasFact(tokens[to - 1], FACT.organizationHead)) return null
  if (kind === 'PER') {
    if (tokens.slice(from, to).some(({ key }) => /\d/.test(key))) return null
    return isShortCapitals(tokens, from, to) ? 'ORG' : 'PERSON'
  }
  const ends = [tokens[from], tokens[to - 1]]
  const housed = to - from > 1 ? typeOfHouse(tokens, from, to) : null
  if (housed) return housed
  if (kind === 'ORG') return to - from > 1 ? (typeOfHead(tokens[to - 1]) ?? 'ORG') : 'ORG'
  if (to - from > 1) {
    if (BUILT.has(ends[1]?.key.toLowerCase() ?? '')) return 'FAC'
    if (ends.some((token) => NATURAL.has(token?.key.toLowerCase() ?? ''))) return 'LOC'
    if (hasFact(ends[1], FACT.organizationHead) && !hasFact(ends[1], FACT.placeHead)) return 'ORG'
  }
  const known = ends[1]
  return hasFact(known, FACT.region) && !hasFact(known, FACT.country | FACT.city) ? 'LOC' : 'GPE'
}

function countProducts(tokens: readonly Token[], from: number, to: number): number {
  if ((factsOfPhrase(tokens, from, to) & FACT.product) !== 0) return to - from
  let count = 0
  // Ruby is a person's name as well.
  for (let index = from; index < to; index += 1) {
    if (hasFact(tokens[index], FACT.product) && !hasFact(tokens[index], FACT.given)) count += 1
  }
  return count
}

/** `DAB` is no person. */
function isShortCapitals(tokens: readonly Token[], from: number, to: number): boolean {
  const token = tokens[from]
  return to - from === 1 && token?.shape === SHAPE.upper && token.key.length <= 4 && !hasFact(token, FACT.given)
}
