import type { ParsedDocument } from '@colloquy/parse'
import type { Entity } from '../authority/authority.ts'
import { limitOf, nameKey, proposedEntity, proposedId } from '../authority/proposed-entity.ts'
import { FACT } from '../gazetteer/word-facts.ts'
import { endOfName, type Mention } from '../mentions/find-mentions.ts'
import { isOffice as isOfficeName, type TitleList } from '../names/titles.ts'
import type { ReadSegment } from '../text/read-segments.ts'
import { isAllCaps } from '../text/tokens.ts'
import { SHAPE } from '../text/word-shape.ts'
import { addInitials, type Definition, findDefinitions, readAcronyms } from './acronyms.ts'
import { splitBodies, splitPerson, widenBody } from './boundaries.ts'
import { calibratedConfidence } from './calibrate.ts'
import { keyOfTokens, type NameCandidate } from './candidate.ts'
import { typeOfHead } from './entity-types.ts'
import { readByRules } from './name-rules.ts'
import { findBareNames, fullNamesOf, indexNameParts, isPersonNotPlace } from './persons.ts'
import { findRepeats, gatherSurfaces, type Surface } from './repeats.ts'
import { selectCandidates } from './select.ts'
import { readTaggedNames } from './tagged-names.ts'
import { findRuns } from './tagger/runs.ts'
import type { Tagger } from './tagger/tag.ts'
import { hasFact } from './token-tests.ts'

/** What the search for unknown names may use beside the document. */
export interface ProposalKnowledge {
  tagger: Tagger
  titles: TitleList
  /** Abbreviated offices ("DASG"): capitals that name nobody. */
  offices: ReadonlySet<string>
  /** Is this the id of an entity of the authority? */
  taken: (id: string) => boolean
  /** Ids that a person has rejected. */
  rejected: ReadonlySet<string>
}

/** What the model has learnt. In other languages only the names of those who speak are looked for. */
const MODEL_LANGUAGES = /^(?:en|und)(?:-|$)/

/** Names below this are not proposed. */
const MIN_CONFIDENCE = 0.35

/**
 * The names of a document that the authority does not know, as mentions of proposed entities, together with those it
 * knows, in no order. What is found depends on this document and the authority alone.
 * @param speakers full names of the persons who speak in the document and are not in the authority
 */
export function proposeMentions(
  document: ParsedDocument,
  read: readonly ReadSegment[],
  known: readonly Mention[],
  speakers: readonly string[],
  knowledge: ProposalKnowledge,
): Mention[] {
  const cover = coverOf(read, known)
  const isKnown = MODEL_LANGUAGES.test(document.language)
  const seen = read.flatMap(({ tokens, capitals }, segment) => {
    if (capitals !== 'some' || !isKnown) return []
    const runs = findRuns(tokens)
    return [
      ...readTaggedNames(tokens, runs, segment, knowledge.tagger, knowledge.titles),
      ...readByRules(tokens, runs, segment, knowledge.titles),
    ].flatMap((candidate) =>
      splitBodies(tokens, widenBody(tokens, candidate)).flatMap((part) => splitPerson(tokens, part)),
    )
  })
  const small = smallWords(read, seen)
  const plausible = seen.filter(
    (candidate) =>
      !isOrdinary(read, candidate, small) &&
      !isOfficeAbbreviation(read, candidate, knowledge.offices) &&
      cover.allows(candidate),
  )
  const surfaces = gatherSurfaces(read, plausible)
  for (const key of compoundsOf(read, plausible, surfaces)) surfaces.delete(key)
  addInitials(surfaces, read, plausible)
  for (const name of speakers) {
    // "The President" speaks, but is nobody's name.
    if (isOfficeName(knowledge.titles, name)) continue
    const key = nameKey(name)
    surfaces.set(key, { type: 'PERSON', confidence: 0.95, words: key.split(' ').length })
  }
  const voted = plausible.flatMap((candidate) => {
    const surface = surfaces.get(keyOfTokens(read[candidate.segment]?.tokens ?? [], candidate.from, candidate.to))
    if (!surface) return []
    return {
      ...candidate,
      type: surface.type,
      confidence: Math.max(candidate.type === surface.type ? candidate.confidence : 0, surface.confidence),
    }
  })
  const definitions = read.map(({ tokens }) => (isKnown ? findDefinitions(tokens) : []))
  const defined = readAcronyms(read, definitions, surfaces).filter(cover.allows)
  const candidates = [...voted, ...defined, ...findRepeats(read, surfaces).filter(cover.allows)]
  const fullNames = fullNamesOf(
    read,
    candidates.filter(({ confidence }) => confidence >= MIN_CONFIDENCE),
  )
  const persons = new Map(
    [...new Set(known.map(({ entity }) => entity))].flatMap((entity) =>
      entity.type === 'PERSON' ? [[`PERSON ${nameKey(entity.name)}`, entity] as const] : [],
    ),
  )
  for (const key of persons.keys()) fullNames.add(key.slice('PERSON '.length))
  const families = indexNameParts(fullNames)
  const bare = findBareNames(read, families).filter(cover.allows)
  const others = candidates.filter(
    (candidate) => candidate.confidence >= MIN_CONFIDENCE && !isPersonNotPlace(read, candidate, families.families),
  )
  const chosen = selectCandidates([...others, ...bare])
  return assemble(document, read, known, persons, chosen, bare, definitions, knowledge)
}

/** Which of the candidates of one word the document also prints in small letters. */
function smallWords(read: readonly ReadSegment[], candidates: readonly NameCandidate[]): Set<number> {
  const wanted = new Set<number>()
  for (const { segment, from, to } of candidates) {
    if (to - from === 1) wanted.add(read[segment]?.tokens[from]?.hash ?? 0)
  }
  const small = new Set<number>()
  for (const { tokens } of read) {
    for (const { hash, shape } of tokens) if (shape === SHAPE.lower && wanted.has(hash)) small.add(hash)
  }
  return small
}

/** One word that opens its sentence and is an ordinary word elsewhere in the document. */
function isOrdinary(
  read: readonly ReadSegment[],
  { segment, from, to }: NameCandidate,
  small: ReadonlySet<number>,
): boolean {
  const token = read[segment]?.tokens[from]
  return to - from === 1 && token !== undefined && !isAllCaps(token) && small.has(token.hash)
}

function isOfficeAbbreviation(
  read: readonly ReadSegment[],
  { segment, from, to }: NameCandidate,
  offices: ReadonlySet<string>,
): boolean {
  return read[segment]?.tokens.slice(from, to).every(({ key }) => offices.has(key)) ?? false
}

interface Cover {
  allows: (candidate: NameCandidate) => boolean
}

/** Types whose names may hold the name of another entity. */
const HOLDERS = new Set(['ORG', 'EVENT', 'LAW', 'FAC'])

/** What lends its name to other names: "Environment Canada", "South Australia", "British Red Cross". */
const LENDERS = new Set(['GPE', 'LOC', 'NORP'])

/** So sure must be who takes a country into a longer name that no head word explains. */
const MIN_HOLDER_CONFIDENCE = 0.6

/** What the authority has found stays: a proposal may only lie beside it or, as a longer name, around it. */
function coverOf(read: readonly ReadSegment[], known: readonly Mention[]): Cover {
  const bySegment = new Map<number, Mention[]>()
  for (const mention of known) {
    if (mention.parent !== null) continue
    const own = bySegment.get(mention.segment)
    if (own) own.push(mention)
    else bySegment.set(mention.segment, [mention])
  }
  const allows = ({ segment, from, to, type, method, confidence }: NameCandidate): boolean => {
    const place = read[segment]
    const mentions = place ? bySegment.get(place.index) : undefined
    if (!place || !mentions) return true
    const start = place.start + (place.tokens[from]?.start ?? 0)
    const end = place.start + (place.tokens[to - 1]?.end ?? 0)
    const touched = touchedBy(mentions, start, end)
    if (touched.length === 0) return true
    const around = touched.every(
      (mention) => mention.start >= start && mention.end <= end && mention.end - mention.start < end - start,
    )
    if (!around || isCompound(place.tokens, from, to)) return false
    if (type === 'PERSON')
      return confidence >= 0.8 && touched.every(({ entity }) => entity.type === 'GPE' || entity.type === 'LOC')
    const headed =
      hasFact(place.tokens[to - 1], FACT.organizationHead) ||
      method === 'rule:head' ||
      typeOfHead(place.tokens[to - 1]) !== null
    if (HOLDERS.has(type) && headed) return true
    return confidence >= MIN_HOLDER_CONFIDENCE && touched.every(({ entity }) => LENDERS.has(entity.type))
  }
  return { allows }
}

/** The mentions, in order and apart from each other, that lie in a stretch of the text at least in part. */
function touchedBy(mentions: readonly Mention[], start: number, end: number): Mention[] {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const touched: Mention[] = []
  for (let mention = mentions[low]; mention && mention.start < end; mention = mentions[low]) {
    touched.push(mention)
    low += 1
  }
  return touched
}

/** "NATO-Serbia" holds two names and is none. */
function isCompound(tokens: ReadSegment['tokens'], from: number, to: number): boolean {
  return tokens.slice(from + 1, to).some(({ gap }) => gap === '-')
}

/** The keys of "NATO-Serbia" where the document also names NATO and Serbia: each side of the hyphen is a name of its own. */
function compoundsOf(
  read: readonly ReadSegment[],
  candidates: readonly NameCandidate[],
  surfaces: ReadonlyMap<string, Surface>,
): string[] {
  return candidates.flatMap(({ segment, from, to, type }) => {
    const tokens = read[segment]?.tokens ?? []
    if (type === 'PERSON' || !isCompound(tokens, from, to)) return []
    const sides = tokens.slice(from, to).map(({ key }) => key.toLowerCase())
    return sides.every((side) => surfaces.has(side)) ? [keyOfTokens(tokens, from, to)] : []
  })
}

/** Candidates as mentions, with the entities that they name. */
function assemble(
  document: ParsedDocument,
  read: readonly ReadSegment[],
  known: readonly Mention[],
  persons: ReadonlyMap<string, Entity>,
  chosen: readonly NameCandidate[],
  bare: readonly (NameCandidate & { full: string })[],
  definitions: readonly Definition[][],
  { taken, rejected }: ProposalKnowledge,
): Mention[] {
  const fullOf = new Map<NameCandidate, string>(bare.map((candidate) => [candidate, candidate.full]))
  const entities = new Map(persons)
  const longForms = readDefinitions()
  const mentions: Mention[] = []
  // Full names first: a bare family name takes its entity from them.
  for (const pass of ['whole', 'bare'] as const) {
    for (const candidate of chosen) {
      const full = fullOf.get(candidate)
      if ((full === undefined) !== (pass === 'whole')) continue
      const mention = mentionOf(candidate, full)
      if (mention && !rejected.has(mention.entity.id)) mentions.push(mention)
    }
  }
  return mentions

  function mentionOf(
    { segment, from, to, type, method, confidence }: NameCandidate,
    full: string | undefined,
  ): Mention | null {
    const place = read[segment]
    const [first, last] = [place?.tokens[from], place?.tokens[to - 1]]
    if (!place || !first || !last) return null
    const key = keyOfTokens(place.tokens, from, to)
    const text = place.text.slice(first.start, endOfName(place.text, place.tokens, to))
    const entity = full === undefined ? entityFor(type, key, text) : entities.get(`PERSON ${full}`)
    if (!entity) return null
    return {
      segment: place.index,
      start: place.start + first.start,
      end: place.start + first.start + text.length,
      entity,
      method,
      confidence: calibratedConfidence(method, confidence),
      parent: null,
    }
  }

  function entityFor(type: Entity['type'], key: string, text: string): Entity {
    const long = longForms.get(key)
    if (long && typeof long !== 'string') return long
    const whole = long ?? text
    const at = `${type} ${long === undefined ? key : nameKey(whole)}`
    const found = entities.get(at)
    if (found) return found
    const id = proposedId(type, whole, document.id, taken)
    const entity = proposedEntity(id, type, whole, limitOf(type, whole, document.id))
    entities.set(at, entity)
    return entity
  }

  /** Short form -> what it stands for; a short form that the text explains twice stands for nothing. */
  function readDefinitions(): Map<string, string | Entity> {
    const forms = new Map<string, string | Entity | null>()
    definitions.forEach((found, segment) => {
      const place = read[segment]
      if (!place) return
      for (const { long, short } of found) {
        const [first, last, token] = [place.tokens[long.from], place.tokens[long.to - 1], place.tokens[short]]
        if (!first || !last || !token) continue
        const start = place.start + first.start
        const end = place.start + last.end
        const owner = known.find((mention) => mention.start === start && mention.end === end)?.entity
        const meaning = owner ?? place.text.slice(first.start, last.end)
        const key = token.key.toLowerCase()
        const rival = forms.get(key)
        const same =
          rival === undefined ||
          rival === meaning ||
          (typeof rival === 'string' && typeof meaning === 'string' && nameKey(rival) === nameKey(meaning))
        forms.set(key, same ? (rival ?? meaning) : null)
      }
    })
    return new Map([...forms].flatMap(([key, meaning]) => (meaning === null ? [] : [[key, meaning]])))
  }
}
