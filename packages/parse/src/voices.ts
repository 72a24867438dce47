import type { Finding, Role, Voice } from './document.ts'
import { ANSWERS, ASKS, areVariants, initials, type Label, labelKey } from './labels/label.ts'
import type { TurnStart } from './layouts/layout.ts'
import { endsAsQuestion } from './questions.ts'

/** One turn as far as it tells who plays which part. */
export interface Utterance {
  start: TurnStart
  /** Folded speech. */
  text: string
}

export interface Cast {
  voices: Voice[]
  /** For each utterance its voice. */
  voiceOf: number[]
  findings: Finding[]
}

/** What the page says about its voices outside their turns. */
export interface RoleHints {
  /** From sources.csv. */
  outlet: string | null
  /** Folded sentences of the head that speak of the interview. */
  introductions: readonly string[]
}

/**
 * Joins the labels of a document into voices and says who asks. Labels are one voice when they differ in case and dots
 * alone, or when exactly one longer label has the initials, the first or the last name that a shorter one is.
 * Numbers and unlabelled paragraphs have two voices: who asks and who answers.
 */
export function castVoices(utterances: readonly Utterance[], hints: RoleHints): Cast {
  if (utterances.some(({ start }) => start.side !== null)) return castSides(utterances)
  const labels = new Map<string, Label>()
  for (const { start } of utterances) {
    const key = labelKey(start.label?.text ?? '')
    if (start.label && !labels.has(key)) labels.set(key, start.label)
  }
  const { group, findings } = joinVariants(labels)
  const order = [...new Set([...labels.keys()].map((key) => group.get(key) ?? key))]
  const voiceOf = utterances.map(({ start }) => {
    const key = labelKey(start.label?.text ?? '')
    return order.indexOf(group.get(key) ?? key)
  })
  const parts = order.map((_, voice) => utterances.filter((_, index) => voiceOf[index] === voice))
  const roles = assignRoles(parts, hints)
  const voices = order.map((key, voice) => ({
    role: roles[voice] ?? 'unknown',
    labels: [...labels].flatMap(([own, label]) => ((group.get(own) ?? own) === key ? label : [])),
  }))
  return { voices, voiceOf, findings }
}

function castSides(utterances: readonly Utterance[]): Cast {
  const voices: Voice[] = [
    { role: 'interviewer', labels: [] },
    { role: 'interviewee', labels: [] },
  ]
  return { voices, voiceOf: utterances.map(({ start }) => (start.side === 'answer' ? 1 : 0)), findings: [] }
}

/** label key -> key of the label that stands for its voice. */
function joinVariants(labels: ReadonlyMap<string, Label>): { group: Map<string, string>; findings: Finding[] } {
  const group = new Map<string, string>()
  const findings: Finding[] = []
  for (const [key, label] of labels) {
    const longer = [...labels].filter(
      ([other, { text }]) => other !== key && text.length > label.text.length && areVariants(label.text, text),
    )
    const [only] = longer
    if (longer.length === 1 && only) group.set(key, only[0])
    if (longer.length > 1) {
      const names = longer.map(([, { text }]) => `"${text}"`).join(' or ')
      const message = `the label "${label.text}" may stand for ${names}; it is kept apart`
      findings.push({
        severity: 'warning',
        rule: 'ambiguous-label',
        span: { start: label.start, end: label.end },
        message,
      })
    }
  }
  const root = (key: string): string => {
    const above = group.get(key)
    return above === undefined ? key : root(above)
  }
  return { group: new Map([...labels.keys()].map((key) => [key, root(key)])), findings }
}

/** Two voices differ clearly when one asks at least this much more often. */
const CLEAR_DIFFERENCE = 0.2

function assignRoles(parts: readonly (readonly Utterance[])[], hints: RoleHints): Role[] {
  const told = parts.map((part) => roleOfLabels([...new Set(part.map(({ start }) => start.label?.text ?? ''))], hints))
  const asking = parts.map((part) => part.filter(({ text }) => endsAsQuestion(text.trimEnd())).length / part.length)
  if (parts.length !== 2) return told.map((role, voice) => role ?? roleByHabit(asking, voice))
  // Of two voices one tells the other.
  const [left = null, right = null] = told
  if (left !== null || right !== null) return [left ?? counterpart(right), right ?? counterpart(left)]
  return contrast(asking)
}

const counterpart = (role: Role | null): Role => (role === 'interviewer' ? 'interviewee' : 'interviewer')

function roleOfLabels(labels: readonly string[], { outlet, introductions }: RoleHints): Role | null {
  const keys = labels.map(labelKey)
  if (keys.some((key) => ASKS.test(key))) return 'interviewer'
  if (keys.some((key) => ANSWERS.test(key))) return 'interviewee'
  const isOutlet = (label: string) => labelKey(label) === labelKey(outlet ?? '') || label === initials(outlet ?? '')
  if (outlet !== null && labels.some(isOutlet)) return 'interviewer'
  return introductions.some((sentence) => labels.some((label) => isIntroduced(sentence, label))) ? 'interviewee' : null
}

/** "Interview with <label>": within the next words, so that titles may stand before the name. */
function isIntroduced(sentence: string, label: string): boolean {
  const opening = /\b(?:interview|conversation) (?:with|of) /i.exec(sentence)
  if (!opening || !label.includes(' ')) return false
  const name = sentence.indexOf(label, opening.index)
  return name >= 0 && name - opening.index < 120
}

function contrast([left = 0, right = 0]: readonly number[]): Role[] {
  if (Math.abs(left - right) < CLEAR_DIFFERENCE) return ['unknown', 'unknown']
  return left > right ? ['interviewer', 'interviewee'] : ['interviewee', 'interviewer']
}

/** Among many voices: who mostly asks is an interviewer, if somebody does; the others answer. */
function roleByHabit(asking: readonly number[], voice: number): Role {
  if (Math.max(...asking) < 0.5) return 'unknown'
  return (asking[voice] ?? 0) >= 0.5 ? 'interviewer' : 'interviewee'
}
