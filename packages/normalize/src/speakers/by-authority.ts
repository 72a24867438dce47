import { initials, type Span } from '@colloquy/parse'
import type { Entity } from '../authority/authority.ts'
import { lookUp } from '../authority/lexicon.ts'
import type { Mention } from '../mentions/find-mentions.ts'
import { stripTitles } from '../names/titles.ts'
import { capitalsSpell } from '../positions/stated.ts'
import { foldName } from '../text/transliterate.ts'
import { type Candidate, candidateOf, type Evidence } from './evidence.ts'

export type Rule = (label: string, span: Span, evidence: Evidence) => Candidate[]

/** The order is the order of trust. */
export const RULES: readonly Rule[] = [
  wholeName,
  familyName,
  initialsOfPerson,
  titleOfPerson,
  knownOffice,
  initialsOfOrganization,
]

function wholeName(label: string, span: Span, { lexicon, titles, document }: Evidence): Candidate[] {
  const forms = new Set([label, stripTitles(titles, label).name])
  return [...forms].flatMap((form) => {
    const entity = lookUp(lexicon, form, document.id)
    return entity && canSpeak(entity) ? { entity, evidence: span } : []
  })
}

function familyName(label: string, _: Span, { mentions, titles }: Evidence): Candidate[] {
  const name = foldName(stripTitles(titles, label).name).toLowerCase()
  return persons(mentions).filter(({ entity }) => foldName(entity.familyName ?? '').toLowerCase() === name)
}

function initialsOfPerson(label: string, _: Span, { mentions }: Evidence): Candidate[] {
  const compact = label.replace(/[\s.]/g, '')
  return persons(mentions).filter(({ entity }) => compact.length > 1 && initials(entity.name) === compact)
}

function titleOfPerson(label: string, _: Span, { document, positions }: Evidence): Candidate[] {
  return positions
    .filter(({ kind, start, end }) => kind === 'office' && capitalsSpell(document.text.slice(start, end), label))
    .map(({ person, start, end, evidence }) => ({
      entity: person,
      evidence: { start: Math.min(start, evidence.start), end: Math.max(end, evidence.end) },
    }))
}

/** An office of the authority, abbreviated or in full, where its holder is named in the text or held it when the text appeared. */
function knownOffice(label: string, span: Span, { document, mentions, authority }: Evidence): Candidate[] {
  const named = new Set(mentions.map(({ entity }) => entity.id))
  const day = document.published?.value ?? null
  return authority.positions.flatMap(({ person_id, title, title_abbrev, valid_from, valid_to }) => {
    const entity = authority.entities.get(person_id)
    const isMeant = title_abbrev.includes(label) || foldName(title).toLowerCase() === foldName(label).toLowerCase()
    if (!entity || !isMeant) return []
    const dated = day !== null && valid_from !== null && valid_from <= day && (valid_to === null || day <= valid_to)
    return dated || named.has(person_id) ? { entity, evidence: span } : []
  })
}

function initialsOfOrganization(label: string, _: Span, { mentions }: Evidence): Candidate[] {
  return mentions
    .filter(
      ({ entity, parent }) =>
        entity.type === 'ORG' && parent === null && label.length > 1 && initials(entity.name) === label,
    )
    .flatMap(candidateOf)
}

function canSpeak(entity: Entity): boolean {
  return entity.type === 'PERSON' || entity.type === 'ORG'
}

function persons(mentions: readonly Mention[]): Candidate[] {
  return mentions.filter(({ entity }) => entity.type === 'PERSON').flatMap(candidateOf)
}
