import { at, type ParsedDocument } from '@colloquy/parse'
import { nameKey } from '../authority/proposed-entity.ts'
import type { Mention } from '../mentions/find-mentions.ts'
import { isOffice, type TitleList } from '../names/titles.ts'
import type { ReadSegment } from '../text/read-segments.ts'
import { isAllCaps } from '../text/tokens.ts'
import { SHAPE } from '../text/word-shape.ts'
import { addInitials, findDefinitions, readAcronyms } from './acronyms.ts'
import { splitBodies, splitPerson, widenBody } from './boundaries.ts'
import { candidatesBeside, isHyphenated } from './cover.ts'
import { keyOfTokens, type NameCandidate } from './name-candidate.ts'
import { mentionsOf, openProposals } from './name-proposals.ts'
import { readByRules } from './name-rules.ts'
import { type BareName, findBareNames, fullNamesOf, indexNameParts, isPersonNotPlace } from './persons.ts'
import { findRepeats, gatherSurfaces, type Surface } from './repeats.ts'
import { selectCandidates } from './select.ts'
import { readTaggedNames } from './tagged-names.ts'
import { findRuns } from './tagger/runs.ts'
import type { Tagger } from './tagger/tag.ts'

/** What the search for unknown names may use beside the document. */
export interface ProposalKnowledge {
  tagger: Tagger
  titles: TitleList
  /** Words of abbreviated offices (`DASG`): capitals that are no name. */
  offices: ReadonlySet<string>
  /** Is this the id of an entity of the authority? */
  taken: (id: string) => boolean
  /** Ids that a person has rejected. */
  rejected: ReadonlySet<string>
}

/** Languages that the model was trained on. In other languages only the names of the speakers are searched for. */
const MODEL_LANGUAGES = /^(?:en|und)(?:-|$)/

/** Least score of a proposal. Set with both news sets in view (model/MODEL.md). */
const MIN_CONFIDENCE = 0.35

/** Score of the full name of a speaker, `Ana Moor`; chosen by eye. */
const SPEAKER_CONFIDENCE = 0.95

/**
 * Finds names that the authority does not know, as mentions of proposed entities. The mentions are in no order. They
 * depend on this document and the authority alone.
 * @param known the mentions of the authority, in the order of the text
 * @param speakers full names of the persons who speak in the document and are not in the authority
 */
export function proposeMentions(
  document: ParsedDocument,
  read: readonly ReadSegment[],
  known: readonly Mention[],
  speakers: readonly string[],
  knowledge: ProposalKnowledge,
): Mention[] {
  const isAllowed = candidatesBeside(read, known)
  const hasModel = MODEL_LANGUAGES.test(document.language)
  const plausible = hasModel ? findPlausible(read, knowledge).filter(isAllowed) : []
  const surfaces = decideSurfaces(read, plausible, speakers, knowledge.titles)
  const definitions = read.map(({ tokens }) => (hasModel ? findDefinitions(tokens) : []))
  const candidates = [
    ...asSurfaces(read, plausible, surfaces),
    ...readAcronyms(read, definitions, surfaces).filter(isAllowed),
    ...findRepeats(read, surfaces).filter(isAllowed),
  ].filter(({ confidence }) => confidence >= MIN_CONFIDENCE)

  const persons = new Map(
    [...new Set(known.map(({ entity }) => entity))].flatMap((entity) =>
      entity.type === 'PERSON' ? [[`PERSON ${nameKey(entity.name)}`, entity] as const] : [],
    ),
  )
  const knownNames = [...persons.values()].map(({ name }) => nameKey(name))
  const parts = indexNameParts([...fullNamesOf(read, candidates), ...knownNames])
  const bare = findBareNames(read, parts).filter(isAllowed)
  const others = candidates.filter((candidate) => !isPersonNotPlace(read, candidate, parts.families))
  const chosen = selectCandidates<NameCandidate | BareName>([...others, ...bare])

  const proposals = openProposals(document, read, known, persons, definitions, knowledge.taken)
  return mentionsOf(chosen, read, proposals, knowledge.rejected)
}

/** What tagger and rules take for a name, with mended boundaries, without ordinary words and abbreviated offices. */
function findPlausible(read: readonly ReadSegment[], { tagger, titles, offices }: ProposalKnowledge): NameCandidate[] {
  const found = read.flatMap(({ tokens, capitals }, segment) => {
    if (capitals !== 'some') return []
    const runs = findRuns(tokens)
    return [
      ...readTaggedNames(tokens, runs, segment, tagger, titles),
      ...readByRules(tokens, runs, segment, titles),
    ].flatMap((candidate) =>
      splitBodies(tokens, widenBody(tokens, candidate)).flatMap((part) => splitPerson(tokens, part)),
    )
  })
  const lower = lowerCaseHashes(read, found)
  return found.filter(
    (candidate) => !isOrdinary(read, candidate, lower) && !isOfficeAbbreviation(read, candidate, offices),
  )
}

/** Hashes of the one-word candidates that the document also prints in lower case. */
function lowerCaseHashes(read: readonly ReadSegment[], candidates: readonly NameCandidate[]): Set<number> {
  const wanted = new Set<number>()
  for (const { segment, from, to } of candidates) {
    if (to - from === 1) wanted.add(at(at(read, segment).tokens, from).hash)
  }
  const lower = new Set<number>()
  for (const { tokens } of read) {
    for (const { hash, shape } of tokens) if (shape === SHAPE.lower && wanted.has(hash)) lower.add(hash)
  }
  return lower
}

/** Is the candidate one word that the document also prints in lower case? It has its capital from its sentence. */
function isOrdinary(
  read: readonly ReadSegment[],
  { segment, from, to }: NameCandidate,
  lower: ReadonlySet<number>,
): boolean {
  if (to - from > 1) return false
  const token = at(at(read, segment).tokens, from)
  return !isAllCaps(token) && lower.has(token.hash)
}

function isOfficeAbbreviation(
  read: readonly ReadSegment[],
  { segment, from, to }: NameCandidate,
  offices: ReadonlySet<string>,
): boolean {
  return at(read, segment)
    .tokens.slice(from, to)
    .every(({ key }) => offices.has(key))
}

/** The names of the document by their keys, each with the one type that its places decide for; speakers are persons. */
function decideSurfaces(
  read: readonly ReadSegment[],
  plausible: readonly NameCandidate[],
  speakers: readonly string[],
  titles: TitleList,
): Map<string, Surface> {
  const surfaces = gatherSurfaces(read, plausible)
  for (const key of compoundKeys(read, plausible, surfaces)) surfaces.delete(key)
  addInitials(surfaces, read, plausible)
  for (const name of speakers) {
    // "The President" speaks, but is no name.
    if (isOffice(titles, name)) continue
    const key = nameKey(name)
    surfaces.set(key, { type: 'PERSON', confidence: SPEAKER_CONFIDENCE, words: key.split(' ').length })
  }
  return surfaces
}

/** Keys of compounds whose sides the document names too: of "NATO-Serbia" each side is a name of its own. */
function compoundKeys(
  read: readonly ReadSegment[],
  candidates: readonly NameCandidate[],
  surfaces: ReadonlyMap<string, Surface>,
): string[] {
  return candidates.flatMap(({ segment, from, to, type }) => {
    const { tokens } = at(read, segment)
    if (type === 'PERSON' || !isHyphenated(tokens, from, to)) return []
    const sides = tokens.slice(from, to).map(({ key }) => key.toLowerCase())
    return sides.every((side) => surfaces.has(side)) ? [keyOfTokens(tokens, from, to)] : []
  })
}

/** The candidates with the type of their surface; the score of a candidate counts only where the types agree. */
function asSurfaces(
  read: readonly ReadSegment[],
  candidates: readonly NameCandidate[],
  surfaces: ReadonlyMap<string, Surface>,
): NameCandidate[] {
  return candidates.flatMap((candidate) => {
    const surface = surfaces.get(keyOfTokens(at(read, candidate.segment).tokens, candidate.from, candidate.to))
    if (!surface) return []
    const { type } = surface
    const own = candidate.type === type ? candidate.confidence : 0
    return { ...candidate, type, confidence: Math.max(own, surface.confidence) }
  })
}
