import type { Span, Voice } from '@colloquy/parse'
import type { Entity } from '../authority/authority.ts'
import { parsePersonName } from '../names/parse-person-name.ts'
import type { TitleList } from '../names/titles.ts'
import { slug } from '../text/transliterate.ts'

/** A person or body of the whole corpus that speaks, or an anonymous voice of one document. */
export interface Speaker {
  id: string
  name: string
  kind: 'person' | 'organization' | 'anonymous'
  honorific: string | null
  givenName: string | null
  familyName: string | null
  entity: Entity | null
}

/** The speaker of a voice. */
export interface Resolved {
  speaker: Speaker
  /** The stretch of the text that names the speaker, in UTF-16 units; null where the text does not. */
  evidence: Span | null
}

/**
 * A person outside the authority. The same full name gets the same id in every document.
 * @param printed the name as the text has it
 * @param honorific title that stands before it, or null
 */
export function person(printed: string, honorific: string | null, titles: TitleList): Speaker {
  const name = printed.normalize('NFC')
  const { given, family } = parsePersonName(name, titles)
  return {
    id: `per-${slug(name)}`,
    name,
    kind: 'person',
    honorific,
    givenName: given,
    familyName: family,
    entity: null,
  }
}

/** A speaker without a name: one for each role in each document. */
export function anonymous(documentId: string, role: Voice['role']): Speaker {
  const plain = { honorific: null, givenName: null, familyName: null, entity: null }
  return { id: `anon-${documentId}-${role}`, name: role, kind: 'anonymous', ...plain }
}

/** An outlet or a body outside the authority. The same name gets the same id in every document. */
export function organization(name: string): Speaker {
  return {
    id: `org-${slug(name)}`,
    name,
    kind: 'organization',
    honorific: null,
    givenName: null,
    familyName: null,
    entity: null,
  }
}

/** A speaker of the authority. */
export function speakerOf(entity: Entity, honorific: string | null): Speaker {
  const { id, name, givenName, familyName } = entity
  return {
    id,
    name,
    kind: entity.type === 'PERSON' ? 'person' : 'organization',
    honorific,
    givenName,
    familyName,
    entity,
  }
}
