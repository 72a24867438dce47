import type { Entity } from '../authority/authority.ts'
import type { AliasRule } from '../authority/read-authority.ts'
import type { Speaker } from '../speakers/resolve.ts'
import type { EntityRow, EntityType } from '../tables/entities.ts'
import type { SpeakerRow } from '../tables/speakers.ts'
import { foldName } from '../text/transliterate.ts'
import type { DocumentRows } from './document-rows.ts'

interface SpeakerCount {
  speaker: Speaker
  documents: number
  turns: number
  words: number
}

interface EntityCount {
  entity: Entity
  /** Names of a proposed entity in the order in which they were met; those of a reviewed one are in the authority. */
  surfaces: Set<string>
  mentions: number
  documents: number
}

/** What has to be added up over all documents: one entry for each voice and each entity, not for each document. */
export interface Corpus {
  speakers: Map<string, SpeakerCount>
  entities: Map<string, EntityCount>
}

export const emptyCorpus = (): Corpus => ({ speakers: new Map(), entities: new Map() })

/**
 * Adds one document. Documents come in the order of their ids, so that the first one to know something is always the
 * same.
 */
export function addDocument(corpus: Corpus, rows: DocumentRows, entities: ReadonlyMap<string, Entity>): void {
  rows.appearances.forEach((appearance, index) => {
    const speaker = rows.cast[index]
    if (!speaker) return
    const before = corpus.speakers.get(speaker.id)
    corpus.speakers.set(speaker.id, {
      speaker: before ? { ...before.speaker, honorific: before.speaker.honorific ?? speaker.honorific } : speaker,
      documents: (before?.documents ?? 0) + 1,
      turns: (before?.turns ?? 0) + appearance.turns,
      words: (before?.words ?? 0) + appearance.words,
    })
    const organization = entities.get(appearance.organization_id ?? '')
    for (const entity of [speaker.entity, organization]) if (entity) countOf(corpus, entity)
  })
  for (const { person_id, organization_id } of rows.positions) {
    for (const id of [person_id, organization_id]) {
      const entity = entities.get(id ?? '')
      if (entity) countOf(corpus, entity)
    }
  }
  for (const entity of rows.named) countOf(corpus, entity).mentions += 1
  // Two spellings of a name that nobody has reviewed are two objects of one id.
  for (const entity of new Map(rows.named.map((named) => [named.id, named])).values())
    countOf(corpus, entity).documents += 1
}

/** What something is a part of has a row too, so that parent_id leads somewhere. */
function countParents(corpus: Corpus, entities: ReadonlyMap<string, Entity>): void {
  // Entries that are added on the way are visited in their turn.
  for (const { entity } of corpus.entities.values()) {
    const parent = entities.get(entity.parent ?? '')
    if (parent) countOf(corpus, parent)
  }
}

function countOf(corpus: Corpus, entity: Entity): EntityCount {
  const count = corpus.entities.get(entity.id) ?? { entity, surfaces: new Set(), mentions: 0, documents: 0 }
  if (entity.status === 'proposed') for (const { surface } of entity.aliases) count.surfaces.add(surface)
  corpus.entities.set(entity.id, count)
  return count
}

const byId = <T>([left]: [string, T], [right]: [string, T]) => (left < right ? -1 : 1)

/** The rows of the table speakers, by id. */
export function speakerRows(corpus: Corpus): SpeakerRow[] {
  return [...corpus.speakers].sort(byId).map(([id, { speaker, ...counts }]) => ({
    speaker_id: id,
    name: speaker.name,
    name_ascii: foldName(speaker.name),
    kind: speaker.kind,
    honorific_prefix: speaker.honorific,
    given_name: speaker.givenName,
    family_name: speaker.familyName,
    // Who is outside the authority may be named in a text all the same, as a proposal of the same id.
    entity_id: speaker.entity?.id ?? (corpus.entities.has(id) ? id : null),
    ...counts,
  }))
}

/** OntoNotes types in the four of CoNLL-2003. */
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

/** "the North" is northern Kosovo in one document; as an alias it would mislead whoever reuses the list. */
function isUnconditional({ article, documents }: AliasRule): boolean {
  return !article && documents === null
}

/**
 * The rows of the table entities, by id: what is mentioned, speaks, is held an office in, or has one of these as a
 * part.
 */
export function entityRows(corpus: Corpus, entities: ReadonlyMap<string, Entity>): EntityRow[] {
  countParents(corpus, entities)
  return [...corpus.entities].sort(byId).map(([id, { entity, surfaces, mentions, documents }]) => ({
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
