import { at, type ParsedDocument } from '@colloquy/parse'
import type { Entity } from '../authority/authority.ts'
import { limitOf, nameKey, proposedEntity, proposedId } from '../authority/proposed-entity.ts'
import { endOfName, type Mention } from '../mentions/find-mentions.ts'
import type { ReadSegment } from '../text/read-segments.ts'
import type { Definition } from './acronyms.ts'
import { calibratedConfidence } from './calibrate.ts'
import { keyOfTokens, type NameCandidate } from './name-candidate.ts'
import type { BareName } from './persons.ts'

/** The entities that the candidates of one document name; new ones are added as they are needed. */
export interface Proposals {
  documentId: string
  /** Entities by type and folded name: `PERSON ana moor`. Starts with the persons of the authority. */
  entities: Map<string, Entity>
  /**
   * Folded abbreviation -> the name that the text explains it by, or the entity of the authority that has this name.
   */
  longForms: ReadonlyMap<string, string | Entity>
  /** Is this the id of an entity of the authority? */
  taken: (id: string) => boolean
}

/**
 * The proposals of a document before its first candidate is named.
 * @param persons persons of the authority in this document, by type and folded name
 * @param definitions abbreviations that the text explains, one list for each read segment
 */
export function openProposals(
  document: ParsedDocument,
  read: readonly ReadSegment[],
  known: readonly Mention[],
  persons: ReadonlyMap<string, Entity>,
  definitions: readonly (readonly Definition[])[],
  taken: (id: string) => boolean,
): Proposals {
  return {
    documentId: document.id,
    entities: new Map(persons),
    longForms: readLongForms(read, known, definitions),
    taken,
  }
}

/** Abbreviation -> long form. An abbreviation that the text explains in two ways has no entry. */
function readLongForms(
  read: readonly ReadSegment[],
  known: readonly Mention[],
  definitions: readonly (readonly Definition[])[],
): Map<string, string | Entity> {
  const forms = new Map<string, string | Entity | null>()
  for (const [index, found] of definitions.entries()) {
    const segment = at(read, index)
    for (const { long, short } of found) {
      const from = at(segment.tokens, long.from).start
      const to = at(segment.tokens, long.to - 1).end
      const owner = known.find(({ start, end }) => start === segment.start + from && end === segment.start + to)?.entity
      const meaning = owner ?? segment.text.slice(from, to)
      const key = at(segment.tokens, short).key.toLowerCase()
      const rival = forms.get(key)
      forms.set(key, rival === undefined ? meaning : isSameMeaning(rival, meaning) ? rival : null)
    }
  }
  return new Map([...forms].flatMap(([key, meaning]) => (meaning === null ? [] : [[key, meaning]])))
}

function isSameMeaning(left: string | Entity | null, right: string | Entity): boolean {
  if (left === right) return true
  return typeof left === 'string' && typeof right === 'string' && nameKey(left) === nameKey(right)
}

/**
 * Candidates as mentions of the entities that they name, without those that a person has rejected. Full names are named
 * first, because a bare family name takes the entity of its full name.
 * @param rejected ids of entities
 */
export function mentionsOf(
  candidates: readonly (NameCandidate | BareName)[],
  read: readonly ReadSegment[],
  proposals: Proposals,
  rejected: ReadonlySet<string>,
): Mention[] {
  const whole = candidates.filter((candidate) => !('full' in candidate))
  const bare = candidates.filter((candidate) => 'full' in candidate)
  return [...whole, ...bare].flatMap((candidate) => {
    const segment = at(read, candidate.segment)
    const { from, to, method, confidence } = candidate
    const first = at(segment.tokens, from).start
    const text = segment.text.slice(first, endOfName(segment.text, segment.tokens, to))
    const entity =
      'full' in candidate
        ? proposals.entities.get(`PERSON ${candidate.full}`)
        : entityFor(candidate.type, keyOfTokens(segment.tokens, from, to), text, proposals)
    if (!entity || rejected.has(entity.id)) return []
    return {
      segment: segment.index,
      start: segment.start + first,
      end: segment.start + first + text.length,
      entity,
      method,
      confidence: calibratedConfidence(method, confidence),
      parent: null,
    }
  })
}

/**
 * The entity that a printed name means; a new one is added to the proposals.
 * @param key the folded words of the name
 */
function entityFor(type: Entity['type'], key: string, printed: string, proposals: Proposals): Entity {
  const { documentId, entities, longForms, taken } = proposals
  const long = longForms.get(key)
  if (long !== undefined && typeof long !== 'string') return long
  const name = long ?? printed
  const typedName = `${type} ${long === undefined ? key : nameKey(name)}`
  const found = entities.get(typedName)
  if (found) return found
  const id = proposedId(type, name, documentId, taken)
  const entity = proposedEntity(id, type, name, limitOf(type, name, documentId))
  entities.set(typedName, entity)
  return entity
}
