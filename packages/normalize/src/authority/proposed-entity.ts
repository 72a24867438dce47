import type { EntityType } from '../tables/entities.ts'
import { foldName, slug } from '../text/transliterate.ts'
import type { Entity } from './authority.ts'
import type { AliasRule } from './read-authority.ts'

const PREFIX: Readonly<Record<EntityType, string>> = {
  PERSON: 'per',
  ORG: 'org',
  GPE: 'gpe',
  LOC: 'loc',
  FAC: 'fac',
  NORP: 'norp',
  EVENT: 'event',
  LAW: 'law',
  PRODUCT: 'product',
  WORK_OF_ART: 'work',
  PROGRAM: 'prog',
}

/** The prefix of the ids of a type. */
export const prefixOf = (type: EntityType): string => PREFIX[type]

/**
 * The id of a proposed entity: a function of name, type and authority, so that every document gives the same name the
 * same id, in any order and on any number of machines. A person known by one word only may be another person in the
 * next document, so that id carries the document.
 * @param taken is this an id of the authority? A proposal never gets the id of a reviewed entity
 */
export function proposedId(type: EntityType, name: string, documentId: string, taken: (id: string) => boolean): string {
  const whole = [name, ...limitOf(type, name, documentId).map((limit) => `in ${limit}`)].join(' ')
  const plain = `${PREFIX[type]}-${slug(whole)}`
  let id = plain
  for (let number = 2; taken(id); number += 1) id = `${plain}-${number}`
  return id
}

/** The documents that a name is limited to; empty for all. A person known by one word is limited to this document. */
export function limitOf(type: EntityType, name: string, documentId: string): string[] {
  return type === 'PERSON' && !/[\s-]/.test(name) ? [documentId] : []
}

/**
 * An entity with the status `proposed`, which awaits review.
 * @param documents the documents in which the name means it; none for all
 */
export function proposedEntity(id: string, type: EntityType, name: string, documents: readonly string[]): Entity {
  const printed = name.normalize('NFC').replace(/\s+/g, ' ')
  const words = printed.split(' ')
  const [givenName = null, familyName = null] = type === 'PERSON' && words.length === 2 ? words : []
  const alias: AliasRule = { surface: printed, article: false, documents: documents.length > 0 ? documents : null }
  return {
    id,
    type,
    name: printed,
    givenName,
    familyName,
    aliases: [alias],
    country: null,
    wikidata: null,
    geonames: null,
    parent: null,
    status: 'proposed',
  }
}

/** Two spellings of one name have the same key: diacritics, case and alphabet do not count. */
export const nameKey = (name: string): string =>
  foldName(name)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? ''
