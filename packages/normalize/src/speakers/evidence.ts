import type { Finding, ParsedDocument, Span } from '@colloquy/parse'
import type { Authority, Entity } from '../authority/authority.ts'
import type { Lexicon } from '../authority/lexicon.ts'
import type { Mention } from '../mentions/find-mentions.ts'
import type { TitleList } from '../names/titles.ts'
import type { StatedPosition } from '../positions/stated.ts'

/** What the rules may look at. */
export interface Evidence {
  document: ParsedDocument
  mentions: readonly Mention[]
  positions: readonly StatedPosition[]
  authority: Authority
  lexicon: Lexicon
  titles: TitleList
}

/** An entity of the authority that a voice may be, and the passage that says so. */
export interface Candidate {
  entity: Entity
  evidence: Span
}

/** A mention as a candidate, in a list for `flatMap`. */
export function candidateOf({ entity, start, end }: Mention): Candidate[] {
  return [{ entity, evidence: { start, end } }]
}

/** One candidate for each entity, with its first evidence. */
export function distinct(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Map<string, Candidate>()
  for (const candidate of candidates) if (!seen.has(candidate.entity.id)) seen.set(candidate.entity.id, candidate)
  return [...seen.values()]
}

/** @param what the label in quotation marks, or the question that it leaves open */
export function ambiguous(what: string, span: Span, candidates: readonly Candidate[]): Finding {
  const names = candidates.map(({ entity }) => `${entity.name} (${entity.id})`).join(' or ')
  return {
    severity: 'warning',
    rule: 'ambiguous-speaker',
    span,
    message: `${what} may be ${names}; the voice is kept apart`,
  }
}
