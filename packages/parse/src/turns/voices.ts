import type { Finding, Voice } from '../document/document.ts'
import { type Label, labelKey } from '../labels/label.ts'
import { canBeSameSpeaker } from '../labels/same-speaker.ts'
import type { TurnStart } from '../page/reading.ts'
import { at } from '../text/at.ts'
import { decideRoles, type RoleHints, type VoiceEvidence } from './roles.ts'

/** The start of one turn and its speech. */
export interface Utterance {
  start: TurnStart
  /** Folded speech, paragraph by paragraph. */
  speech: readonly string[]
}

/** The voices of a document. */
export interface JoinedVoices {
  voices: Voice[]
  /** For each utterance the index of its voice. */
  voiceOf: number[]
  findings: Finding[]
}

/**
 * Joins the labels of a document into voices and decides their roles. Labels are one voice if they have the same key,
 * or if a label can be a short form of exactly one longer label (see same-speaker.ts). Where the layout tells sides,
 * there are two voices, one for questions and one for answers.
 */
export function joinVoices(utterances: readonly Utterance[], hints: RoleHints): JoinedVoices {
  if (utterances.every(({ start }) => start.side !== null)) return joinSides(utterances)
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
  const sides = sidesOfVoices(utterances, labelled, order.length)
  const further: TurnStart['side'][] = []
  const voiceOf = labelled.map((voice, index) => {
    if (voice !== null) return voice
    const { side } = at(utterances, index).start
    // Speech above the first label: of two voices it is the other one's.
    if (side === null && order.length === 2) return 1 - (labelled[index + 1] ?? 1)
    const own = side === null ? [] : [...sides.keys()].filter((other) => sides[other] === side)
    if (own.length === 1 && lostFewLabels(labelled)) return at(own, 0)
    if (!further.includes(side)) further.push(side)
    return order.length + further.indexOf(side)
  })
  const said = Array.from({ length: order.length + further.length }, (): Utterance[] => [])
  for (const [index, utterance] of utterances.entries()) at(said, at(voiceOf, index)).push(utterance)
  const printed = said.map(printedLabels)
  const roles = decideRoles(
    said.map((own, index) => evidenceOf(own, at(printed, index), further[index - order.length] ?? null)),
    hints,
  )
  const voices = printed.map((labels, index) => ({ role: at(roles, index), labels }))
  return { voices, voiceOf, findings }
}

/** Share of turns without a label up to which they have lost it; with more, one side is printed without. By eye. */
const MAX_LOST_LABELS = 0.15

const lostFewLabels = (labelled: readonly (number | null)[]): boolean =>
  labelled.filter((voice) => voice === null).length <= MAX_LOST_LABELS * labelled.length

/** For each labelled voice the side that its lines look like. */
function sidesOfVoices(
  utterances: readonly Utterance[],
  labelled: readonly (number | null)[],
  count: number,
): TurnStart['side'][] {
  return Array.from({ length: count }, (_, voice) =>
    meanOfAsks(utterances.filter((_, index) => labelled[index] === voice)) >= 0.5 ? 'question' : 'answer',
  )
}

/** Nothing tells the side. */
const EVEN = 0.5

function meanOfAsks(utterances: readonly Utterance[]): number {
  return utterances.reduce((sum, { start }) => sum + (start.asks ?? EVEN), 0) / utterances.length
}

/**
 * The labels of a voice where each is printed first: `A1` and `A2`, or `P. C.` and `PC`, are two forms of one voice.
 */
function printedLabels(utterances: readonly Utterance[]): Label[] {
  const printed = new Map<string, Label>()
  for (const { start } of utterances)
    if (start.label && !printed.has(start.label.text)) printed.set(start.label.text, start.label)
  return [...printed.values()]
}

/**
 * Joins utterances by the side that the layout tells. Only labels are kept, as numbers are no names.
 */
function joinSides(utterances: readonly Utterance[]): JoinedVoices {
  const sides = (['question', 'answer'] as const).filter((side) => utterances.some(({ start }) => isOn(start, side)))
  const voices = sides.map((side): Voice => {
    const own = utterances.filter(({ start }) => isOn(start, side) && start.method === 'label')
    return { role: side === 'question' ? 'interviewer' : 'interviewee', labels: printedLabels(own) }
  })
  const voiceOf = utterances.map(({ start }) => sides.findIndex((side) => isOn(start, side)))
  return { voices, voiceOf, findings: [] }
}

const isOn = ({ side }: TurnStart, asked: 'question' | 'answer') => (side ?? 'question') === asked

/** Labels that are compared with each other, which takes the square of their number. No talk has more voices. */
const MAX_COMPARED_LABELS = 500

/** Joins short forms to the longer label: key of a label -> key of the label that stands for its voice. */
function joinVariants(labels: ReadonlyMap<string, Label>): { group: Map<string, string>; findings: Finding[] } {
  const group = new Map<string, string>()
  const findings: Finding[] = []
  const comparable = labels.size <= MAX_COMPARED_LABELS ? [...labels] : []
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

function evidenceOf(
  utterances: readonly Utterance[],
  labels: readonly Label[],
  side: TurnStart['side'],
): VoiceEvidence {
  return {
    labels: labels.map(({ text }) => text),
    said: utterances.map(({ speech }) => speech),
    side,
  }
}
