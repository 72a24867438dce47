import { initials, type Span } from '@colloquy/parse'
import type { Entity } from '../authority/authority.ts'
import { lookUp } from '../authority/lexicon.ts'
import type { Mention } from '../mentions/find-mentions.ts'
import { stripTitles } from '../names/titles.ts'
import { capitalsSpell } from '../positions/stated.ts'
import { foldName } from '../text/transliterate.ts'
import { candidateOf, type Evidence, type SpeakerCandidate } from './evidence.ts'

/** Finds the entities of the authority that a label may mean. `span` is the place of the label. */
export type LabelRule = (label: string, span: Span, evidence: Evidence) => SpeakerCandidate[]

/** The rules in order of trust. The first one with exactly one candidate decides. */
export const LABEL_RULES: readonly LabelRule[] = [
  findByWholeName,
  findByFamilyName,
  findPersonByInitials,
  findByTitle,
  findByKnownOffice,
  findOrganizationByInitials,
]

/** `NATO`, `General Piers Cazalet`: a name or alias of the authority. */
function findByWholeName(label: string, span: Span, { lexicon, titles, document }: Evidence): SpeakerCandidate[] {
  const forms = new Set([label, stripTitles(titles, label).name])
  return [...forms].flatMap((form) => {
    const entity = lookUp(lexicon, form, document.id)
    return entity && canSpeak(entity) ? { entity, evidence: span } : []
  })
}

/** `CAZALET`: the family name of a person whom the text mentions. */
function findByFamilyName(label: string, _: Span, { mentions, titles }: Evidence): SpeakerCandidate[] {
  const name = foldName(stripTitles(titles, label).name).toLowerCase()
  return personCandidates(mentions).filter(({ entity }) => foldName(entity.familyName ?? '').toLowerCase() === name)
}

/** `PC`, `P. C.`: the initials of a person whom the text mentions. */
function findPersonByInitials(label: string, _: Span, { mentions }: Evidence): SpeakerCandidate[] {
  const compact = label.replace(/[\s.]/g, '')
  return personCandidates(mentions).filter(({ entity }) => compact.length > 1 && initials(entity.name) === compact)
}

/** `DASG`: capitals that spell an office which the text states for a person. */
function findByTitle(label: string, _: Span, { document, positions }: Evidence): SpeakerCandidate[] {
  return positions
    .filter(({ kind, start, end }) => kind === 'office' && capitalsSpell(document.text.slice(start, end), label))
    .map(({ person, start, end, evidence }) => ({
      entity: person,
      evidence: { start: Math.min(start, evidence.start), end: Math.max(end, evidence.end) },
    }))
}

/**
 * An office of authority/positions.csv, in full or abbreviated. Its holder must be mentioned in the text or hold the
 * office on the day of publication.
 */
function findByKnownOffice(label: string, span: Span, { document, mentions, authority }: Evidence): SpeakerCandidate[] {
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

/** `EWB`: the initials of an organization that the text mentions. */
function findOrganizationByInitials(label: string, _: Span, { mentions }: Evidence): SpeakerCandidate[] {
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

function personCandidates(mentions: readonly Mention[]): SpeakerCandidate[] {
  return mentions.filter(({ entity }) => entity.type === 'PERSON').flatMap(candidateOf)
}
