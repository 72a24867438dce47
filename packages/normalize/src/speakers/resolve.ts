import { type Finding, isPartLabel, type Voice } from '@colloquy/parse'
import type { Entity } from '../authority/authority.ts'
import { lookUp } from '../authority/lexicon.ts'
import { stripTitles } from '../names/titles.ts'
import { LABEL_RULES } from './by-authority.ts'
import { asksAlone, speakerFromDocument, speakerWithoutName } from './by-document.ts'
import { readIntroductions } from './clues/known-introductions.ts'
import { ambiguousSpeaker, candidateOf, distinctCandidates, type Evidence, type SpeakerCandidate } from './evidence.ts'
import { creditedHost, findHost, namedHost } from './interviewer.ts'
import { organization, type Resolved, speakerOf } from './speaker.ts'

export type { Resolved, Speaker } from './speaker.ts'

/** The speakers of a document. */
export interface Resolution {
  /** For each voice of the document its speaker. */
  voices: Resolved[]
  /** The entity that asked, as the head of the page says; null where it names no one or more than one. */
  host: Entity | null
  findings: Finding[]
}

/**
 * Decides who the voices of a document are. For a label, the first rule with exactly one candidate decides; two or more
 * candidates are a finding and no guess. A voice without label is the person whom the head introduces, or the outlet.
 */
export function resolveSpeakers(evidence: Evidence): Resolution {
  const findings: Finding[] = []
  const introductions = readIntroductions(evidence.document, evidence.mentions, evidence.titles)
  const hosts = distinctCandidates(introductions.flatMap(({ host }) => (host ? candidateOf(host) : [])))
  const guests = distinctCandidates(
    introductions.flatMap(({ interviewee }) => (interviewee ? candidateOf(interviewee) : [])),
  )
  const voices = evidence.document.voices.map((voice) =>
    voice.labels.length > 0
      ? resolveLabels(voice, evidence, findings)
      : resolveUnlabelled(voice, evidence, hosts, guests, findings),
  )
  return { voices, host: hosts.length === 1 ? (hosts[0]?.entity ?? null) : null, findings }
}

/** Decides by the labels of a voice, else by the rest of the document. */
function resolveLabels(voice: Voice, evidence: Evidence, findings: Finding[]): Resolved {
  // The longest label is the most exact one: "European Western Balkans" before "EWB".
  const labels = [...voice.labels].sort((a, b) => b.text.length - a.text.length)
  for (const rule of LABEL_RULES) {
    for (const { text, start, end } of labels) {
      if (isPartLabel(text)) continue
      const candidates = distinctCandidates(rule(text, { start, end }, evidence))
      const [only] = candidates
      if (only && candidates.length === 1) return known(only, honorificOf(labels, evidence))
      if (candidates.length > 1) {
        findings.push(ambiguousSpeaker(`the label "${text}"`, { start, end }, candidates))
        return speakerFromDocument(voice, labels, evidence)
      }
    }
  }
  return speakerFromDocument(voice, labels, evidence)
}

/** Decides for a voice without label, by introductions, outlet and credits. */
function resolveUnlabelled(
  voice: Voice,
  evidence: Evidence,
  hosts: readonly SpeakerCandidate[],
  guests: readonly SpeakerCandidate[],
  findings: Finding[],
): Resolved {
  const { document, lexicon, titles } = evidence
  const nobody = speakerWithoutName(voice, [], evidence)
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

function onlyOne(
  question: string,
  candidates: readonly SpeakerCandidate[],
  nobody: Resolved,
  findings: Finding[],
): Resolved {
  const [first, second] = candidates
  if (first && !second) return known(first, null)
  if (first) findings.push(ambiguousSpeaker(question, first.evidence, candidates))
  return nobody
}

/** The speaker of a candidate. */
function known({ entity, evidence }: SpeakerCandidate, honorific: string | null): Resolved {
  return { speaker: speakerOf(entity, honorific), evidence }
}

/** The first title that stands in a label: `BG Holm` -> `BG`. */
function honorificOf(labels: Voice['labels'], { titles }: Evidence): string | null {
  for (const { text } of labels) {
    const { printed } = stripTitles(titles, text)
    if (printed !== null) return printed
  }
  return null
}
