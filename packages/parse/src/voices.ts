import type { Finding, Voice } from './document.ts'
import { areVariants, type Label, labelKey } from './labels/label.ts'
import type { TurnStart } from './layouts/layout.ts'
import { assignRoles, type Part, type RoleHints } from './roles.ts'

/** One turn as far as it tells who plays which part. */
export interface Utterance {
  start: TurnStart
  /** Folded speech, paragraph by paragraph. */
  speech: readonly string[]
}

export interface Cast {
  voices: Voice[]
  /** For each utterance its voice. */
  voiceOf: number[]
  findings: Finding[]
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
  const parts = order.map((_, voice) => partOf(utterances.filter((_, index) => voiceOf[index] === voice)))
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

function partOf(utterances: readonly Utterance[]): Part {
  const labels = utterances.flatMap(({ start }) => start.label?.text ?? [])
  return { labels: [...new Set(labels)], said: utterances.map(({ speech }) => speech) }
}
