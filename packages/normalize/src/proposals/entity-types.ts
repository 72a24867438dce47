import type { EntityType } from '../tables/entities.ts'
import type { NameKind } from '../tagger/labels.ts'
import { FACT } from '../tagger/word-facts.ts'
import type { Token } from '../tokens.ts'
import { is } from './words.ts'

const words = (list: string) => new Set(list.split(' '))

/** What is built: FAC in OntoNotes. */
const BUILT = words(
  'airport arena avenue boulevard bridge canal castle cathedral cemetery fort garden gardens highway hotel junction palace park plaza port prison reservoir road square stadium street tower tunnel house',
)

/** What nature made, and regions without a government: LOC in OntoNotes. */
const NATURAL = words(
  'archipelago basin bay beach canyon cape cave coast creek desert falls fjord forest glacier gulf heights hill hills island islands isle isles lake lakes mountain mountains mt mount nebula ocean passage path peak peninsula plain plateau reef region ridge river sea shore strait straits trail valley volcano woods',
)

/** The last word of names of other kinds. */
const KINDS: readonly (readonly [EntityType, ReadonlySet<string>])[] = [
  [
    'EVENT',
    words(
      'bowl ceremony championship championships conference cup derby exhibition expo fair festival games genocide hurricane marathon massacre olympics pandemic revolution summit tournament uprising war wars',
    ),
  ],
  ['PROGRAM', words('plan process program programme programmes programs')],
  [
    'LAW',
    words(
      'accord accords act agreement amendment charter code constitution convention declaration directive protocol resolution statute treaty',
    ),
  ],
]

/** The type of a name by its last word, where that word says it is an event or a law. */
export function typeOfHead(head: Token | undefined): EntityType | null {
  const word = head?.key.toLowerCase() ?? ''
  return KINDS.find(([, heads]) => heads.has(word))?.[0] ?? null
}

/** The kinds of the tagger in OntoNotes types. A place is a GPE unless a word of it, or the lists, say otherwise. */
export function typeOf(kind: NameKind, tokens: readonly Token[], from: number, to: number): EntityType {
  if (kind === 'PER') return 'PERSON'
  const ends = [tokens[from], tokens[to - 1]]
  if (kind === 'ORG') return to - from > 1 ? (typeOfHead(tokens[to - 1]) ?? 'ORG') : 'ORG'
  if (to - from > 1) {
    if (BUILT.has(ends[1]?.key.toLowerCase() ?? '')) return 'FAC'
    if (ends.some((token) => NATURAL.has(token?.key.toLowerCase() ?? ''))) return 'LOC'
  }
  const known = ends[1]
  return is(known, FACT.region) && !is(known, FACT.country | FACT.city) ? 'LOC' : 'GPE'
}
