import { type Finding, isPartLabel, type Voice } from '@colloquy/parse'
import type { Entity } from '../authority/authority.ts'
import { lookUp } from '../authority/lexicon.ts'
import { stripTitles } from '../names/titles.ts'
import { RULES } from './by-authority.ts'
import { asksAlone, unknown, unnamed } from './by-document.ts'
import { readIntroductions } from './clues/known-introductions.ts'
import { ambiguous, type Candidate, candidateOf, distinct, type Evidence } from './evidence.ts'
import { creditedHost, findHost, namedHost } from './interviewer.ts'
import { organization, type Resolved, speakerOf } from './speaker.ts'

export type { Resolved, Speaker } from './speaker.ts'

export interface Resolution {
  /** For each voice of the document. */
  voices: Resolved[]
  /** Who asked, as the text says; null where only sources.csv knows or nobody does. */
  host: Entity | null
  findings: Finding[]
}

/**
 * Says who the voices of a document are. For a label the rules are asked in order, and the first that gives exactly one
 * candidate wins; two candidates are a finding, never a guess. A voice without label is who the head of the page
 * introduces, or the outlet.
 */
export function resolveSpeakers(evidence: Evidence): Resolution {
  const findings: Finding[] = []
  const introductions = readIntroductions(evidence.document, evidence.mentions, evidence.titles)
  const hosts = distinct(introductions.flatMap(({ host }) => (host ? candidateOf(host) : [])))
  const guests = distinct(introductions.flatMap(({ interviewee }) => (interviewee ? candidateOf(interviewee) : [])))
  const voices = evidence.document.voices.map((voice) =>
    voice.labels.length > 0
      ? resolveLabels(voice, evidence, findings)
      : resolveUnlabelled(voice, evidence, hosts, guests, findings),
  )
  return { voices, host: hosts.length === 1 ? (hosts[0]?.entity ?? null) : null, findings }
}

function resolveLabels(voice: Voice, evidence: Evidence, findings: Finding[]): Resolved {
  // The fullest label says most: "European Western Balkans" before "EWB".
  const labels = [...voice.labels].sort((a, b) => b.text.length - a.text.length)
  for (const rule of RULES) {
    for (const { text, start, end } of labels) {
      if (isPartLabel(text)) continue
      const candidates = distinct(rule(text, { start, end }, evidence))
      const [only] = candidates
      if (only && candidates.length === 1) return known(only, honorificOf(labels, evidence))
      if (candidates.length > 1) {
        findings.push(ambiguous(`the label "${text}"`, { start, end }, candidates))
        return unknown(voice, labels, evidence)
      }
    }
  }
  return unknown(voice, labels, evidence)
}

function resolveUnlabelled(
  voice: Voice,
  evidence: Evidence,
  hosts: readonly Candidate[],
  guests: readonly Candidate[],
  findings: Finding[],
): Resolved {
  const { document, lexicon, titles } = evidence
  const nobody = unnamed(voice, [], evidence)
  if (voice.role === 'interviewer') {
    const entity = document.outlet ? lookUp(lexicon, document.outlet, document.id) : null
    if (entity)
      return {
        speaker: speakerOf(entity, null),
        evidence: hosts.find((host) => host.entity === entity)?.evidence ?? null,
      }
    const credited = asksAlone(document) ? creditedHost(document, titles) : null
    if (credited) return namedHost(credited, titles)
    if (document.outlet) return { speaker: organization(document.outlet), evidence: null }
    const named = hosts.length === 0 ? findHost(document, titles) : null
    if (named) return namedHost(named, titles)
    return onlyOne('who asked', hosts, nobody, findings)
  }
  return voice.role === 'interviewee' ? onlyOne('who answered', guests, nobody, findings) : nobody
}

function onlyOne(question: string, candidates: readonly Candidate[], nobody: Resolved, findings: Finding[]): Resolved {
  const [first, second] = candidates
  if (first && !second) return known(first, null)
  if (first) findings.push(ambiguous(question, first.evidence, candidates))
  return nobody
}

function known({ entity, evidence }: Candidate, honorific: string | null): Resolved {
  return { speaker: speakerOf(entity, honorific), evidence }
}

function honorificOf(labels: Voice['labels'], { titles }: Evidence): string | null {
  for (const { text } of labels) {
    const { printed } = stripTitles(titles, text)
    if (printed !== null) return printed
  }
  return null
}
