import type { Entity } from '../authority/authority.ts'
import type { AliasRule } from '../authority/read-authority.ts'
import type { Speaker } from '../speakers/resolve.ts'
import type { EntityRow, EntityType } from '../tables/entities.ts'
import type { SpeakerRow } from '../tables/speakers.ts'
import { foldName } from '../text/transliterate.ts'
import type { DocumentRows } from './document-rows.ts'

/** A speaker with counts over all documents. */
interface SpeakerCount {
  speaker: Speaker
  documents: number
  turns: number
  words: number
}

/** An entity with counts over all documents. */
interface EntityCount {
  entity: Entity
  /**
   * Surfaces of a proposed entity, in the order of the documents; empty for a reviewed one, whose aliases are in the
   * authority.
   */
  surfaces: Set<string>
  mentions: number
  documents: number
}

/** Counts over all documents, by id of the speaker and of the entity. */
export interface CorpusTotals {
  speakers: Map<string, SpeakerCount>
  entities: Map<string, EntityCount>
}

/** Totals before the first document. */
export const startTotals = (): CorpusTotals => ({ speakers: new Map(), entities: new Map() })

/**
 * Adds the counts of one document. Documents come in the order of their ids, so that the first honorific and the first
 * spelling are always the same ones.
 */
export function addDocument(totals: CorpusTotals, rows: DocumentRows, entities: ReadonlyMap<string, Entity>): void {
  rows.appearances.forEach((appearance, index) => {
    const speaker = rows.cast[index]
    if (!speaker) return
    const before = totals.speakers.get(speaker.id)
    totals.speakers.set(speaker.id, {
      speaker: before ? { ...before.speaker, honorific: before.speaker.honorific ?? speaker.honorific } : speaker,
      documents: (before?.documents ?? 0) + 1,
      turns: (before?.turns ?? 0) + appearance.turns,
      words: (before?.words ?? 0) + appearance.words,
    })
    const organization = entities.get(appearance.organization_id ?? '')
    for (const entity of [speaker.entity, organization]) if (entity) findOrStartCount(totals, entity)
  })
  for (const { person_id, organization_id } of rows.positions) {
    for (const id of [person_id, organization_id]) {
      const entity = entities.get(id ?? '')
      if (entity) findOrStartCount(totals, entity)
    }
  }
  for (const entity of rows.named) findOrStartCount(totals, entity).mentions += 1
  // Two spellings of a proposed name are two objects with one id.
  for (const entity of new Map(rows.named.map((named) => [named.id, named])).values())
    findOrStartCount(totals, entity).documents += 1
}

/** Adds the parents of all entities, so that every parent_id has a row. */
function countParents(totals: CorpusTotals, entities: ReadonlyMap<string, Entity>): void {
  // A Map also visits the entries that are added on the way.
  for (const { entity } of totals.entities.values()) {
    const parent = entities.get(entity.parent ?? '')
    if (parent) findOrStartCount(totals, parent)
  }
}

/** The count of an entity, which begins with zeros; adds the surfaces of a proposed one. */
function findOrStartCount(totals: CorpusTotals, entity: Entity): EntityCount {
  const count = totals.entities.get(entity.id) ?? { entity, surfaces: new Set(), mentions: 0, documents: 0 }
  if (entity.status === 'proposed') for (const { surface } of entity.aliases) count.surfaces.add(surface)
  totals.entities.set(entity.id, count)
  return count
}

const byId = <T>([left]: [string, T], [right]: [string, T]) => (left < right ? -1 : 1)

/** The rows of the table speakers, sorted by id. */
export function speakerRows(totals: CorpusTotals): SpeakerRow[] {
  return [...totals.speakers].sort(byId).map(([id, { speaker, ...counts }]) => ({
    speaker_id: id,
    name: speaker.name,
    name_ascii: foldName(speaker.name),
    kind: speaker.kind,
    honorific_prefix: speaker.honorific,
    given_name: speaker.givenName,
    family_name: speaker.familyName,
    // A speaker outside the authority may also be mentioned, as a proposed entity with the same id.
    entity_id: speaker.entity?.id ?? (totals.entities.has(id) ? id : null),
    ...counts,
  }))
}

/** OntoNotes type -> type of CoNLL-2003. */
const CONLL: Readonly<Record<EntityType, EntityRow['type_conll']>> = {
  PERSON: 'PER',
  ORG: 'ORG',
  GPE: 'LOC',
  LOC: 'LOC',
  FAC: 'LOC',
  NORP: 'MISC',
  PRODUCT: 'MISC',
  EVENT: 'MISC',
  WORK_OF_ART: 'MISC',
  LAW: 'MISC',
  PROGRAM: 'MISC',
}

/** Whether an alias holds everywhere. "the North" means northern Kosovo in one document only, so it is left out. */
function isUnconditional({ article, documents }: AliasRule): boolean {
  return !article && documents === null
}

/**
 * The rows of the table entities, sorted by id: entities that are mentioned, speak, hold or grant a position, and their
 * parents.
 */
export function entityRows(totals: CorpusTotals, entities: ReadonlyMap<string, Entity>): EntityRow[] {
  countParents(totals, entities)
  return [...totals.entities].sort(byId).map(([id, { entity, surfaces, mentions, documents }]) => ({
    entity_id: id,
    name: entity.name,
    type: entity.type,
    type_conll: CONLL[entity.type],
    aliases: [...surfaces, ...entity.aliases.filter(isUnconditional).map(({ surface }) => surface)].filter(
      (surface, index, all) => surface !== entity.name && all.indexOf(surface) === index,
    ),
    country: entity.country,
    wikidata_id: entity.wikidata,
    geonames_id: entity.geonames,
    status: entity.status,
    mentions,
    documents,
    parent_id: entities.get(entity.parent ?? '')?.id ?? null,
  }))
}
