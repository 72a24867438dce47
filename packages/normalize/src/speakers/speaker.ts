import type { Span, Voice } from '@colloquy/parse'
import type { Entity } from '../authority/authority.ts'
import { parsePersonName } from '../names/parse-person-name.ts'
import type { TitleList } from '../names/titles.ts'
import { slug } from '../text/transliterate.ts'

/** Who a voice is, for the whole corpus. */
export interface Speaker {
  id: string
  name: string
  kind: 'person' | 'organization' | 'anonymous'
  honorific: string | null
  givenName: string | null
  familyName: string | null
  entity: Entity | null
}

/** A voice of a document, resolved. */
export interface Resolved {
  speaker: Speaker
  /** The passage that says who the voice is; null where nothing does. */
  evidence: Span | null
}

/** A person outside the authority: one id for one full name, wherever it stands. */
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

/** Somebody without a name: one for each part in each document. */
export function anonymous(documentId: string, role: Voice['role']): Speaker {
  const plain = { honorific: null, givenName: null, familyName: null, entity: null }
  return { id: `anon-${documentId}-${role}`, name: role, kind: 'anonymous', ...plain }
}

/** A paper or a body outside the authority: one id for one name. */
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

/** Somebody whom the authority knows. */
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
