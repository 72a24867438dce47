import type { Finding, Voice } from '../document/document.ts'
import { type Label, labelKey } from '../labels/label.ts'
import { canBeSameSpeaker } from '../labels/same-speaker.ts'
import type { TurnStart } from '../page/reading.ts'
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
  const places = new Map(order.map((key, voice) => [key, voice]))
  const labelled = utterances.map(({ start }) => {
    const key = labelKey(start.label?.text ?? '')
    return places.get(group.get(key) ?? key) ?? null
  })
  // Of two voices the one speaks above the first label of the other; of more nobody knows.
  const nobody = order.length
  const voiceOf = labelled.map(
    (voice, index) => voice ?? (order.length === 2 ? 1 - (labelled[index + 1] ?? 1) : nobody),
  )
  const said = Array.from({ length: voiceOf.includes(nobody) ? nobody + 1 : nobody }, (): Utterance[] => [])
  for (const [index, utterance] of utterances.entries()) said[voiceOf[index] ?? 0]?.push(utterance)
  const printed = said.map(printedLabels)
  const parts = said.map((own, voice): Part => partOf(own, printed[voice] ?? []))
  const roles = assignRoles(parts, hints)
  const voices = printed.map((labels, voice) => ({ role: roles[voice] ?? 'unknown', labels }))
  return { voices, voiceOf, findings }
}

/** Each label as it is printed first: `A1`, `A2` and `P. C.`, `PC` are one voice and two forms. */
function printedLabels(utterances: readonly Utterance[]): Label[] {
  const printed = new Map<string, Label>()
  for (const { start } of utterances)
    if (start.label && !printed.has(start.label.text)) printed.set(start.label.text, start.label)
  return [...printed.values()]
}

/** Numbers are no names; a label that both sides share is. */
function castSides(utterances: readonly Utterance[]): Cast {
  const sides = (['question', 'answer'] as const).filter((side) => utterances.some(({ start }) => isOn(start, side)))
  const voices = sides.map((side): Voice => {
    const own = utterances.filter(({ start }) => isOn(start, side) && start.method === 'label')
    return { role: side === 'question' ? 'interviewer' : 'interviewee', labels: printedLabels(own) }
  })
  const voiceOf = utterances.map(({ start }) => sides.findIndex((side) => isOn(start, side)))
  return { voices, voiceOf, findings: [] }
}

const isOn = ({ side }: TurnStart, asked: 'question' | 'answer') => (side ?? 'question') === asked

/** More voices than any talk has; comparing each with each would take the square of their number. */
const MOST_VOICES = 500

/** label key -> key of the label that stands for its voice. */
function joinVariants(labels: ReadonlyMap<string, Label>): { group: Map<string, string>; findings: Finding[] } {
  const group = new Map<string, string>()
  const findings: Finding[] = []
  const comparable = labels.size <= MOST_VOICES ? [...labels] : []
  for (const [key, label] of comparable) {
    const longer = comparable.filter(
      ([other, { text }]) => other !== key && text.length > label.text.length && canBeSameSpeaker(label.text, text),
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

function partOf(utterances: readonly Utterance[], labels: readonly Label[]): Part {
  return { labels: labels.map(({ text }) => text), said: utterances.map(({ speech }) => speech) }
}
