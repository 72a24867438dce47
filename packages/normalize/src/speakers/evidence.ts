import type { Finding, ParsedDocument, Span } from '@colloquy/parse'
import type { Authority, Entity } from '../authority/authority.ts'
import type { Lexicon } from '../authority/lexicon.ts'
import type { Mention } from '../mentions/find-mentions.ts'
import type { TitleList } from '../names/titles.ts'
import type { StatedPosition } from '../positions/stated.ts'

/** All that may tell who a voice is. */
export interface Evidence {
  document: ParsedDocument
  /** Names of the authority in the text. */
  mentions: readonly Mention[]
  /** Positions that the text states. */
  positions: readonly StatedPosition[]
  authority: Authority
  lexicon: Lexicon
  titles: TitleList
}

/** An entity of the authority that a voice may be, and the stretch of the text that says so, in UTF-16 units. */
export interface SpeakerCandidate {
  entity: Entity
  evidence: Span
}

/** Makes a candidate of a mention, in a list for `flatMap`. */
export function candidateOf({ entity, start, end }: Mention): SpeakerCandidate[] {
  return [{ entity, evidence: { start, end } }]
}

/** Keeps one candidate for each entity, with its first evidence. */
export function distinctCandidates(candidates: readonly SpeakerCandidate[]): SpeakerCandidate[] {
  const seen = new Map<string, SpeakerCandidate>()
  for (const candidate of candidates) if (!seen.has(candidate.entity.id)) seen.set(candidate.entity.id, candidate)
  return [...seen.values()]
}

/**
 * The finding about a voice with two or more candidates.
 * @param what `the label "Moor"`, or the open question: `who asked`
 */
export function ambiguousSpeaker(what: string, span: Span, candidates: readonly SpeakerCandidate[]): Finding {
  const names = candidates.map(({ entity }) => `${entity.name} (${entity.id})`).join(' or ')
  return {
    severity: 'warning',
    rule: 'ambiguous-speaker',
    span,
    message: `${what} may be ${names}; the voice is kept apart`,
  }
}
