import { labelKey } from '../labels/label.ts'
import type { Reading, TurnStart } from '../page/reading.ts'
import { at } from '../text/at.ts'
import { MAX_TIME_MARK_LENGTH, TIME_MARK } from '../text/time-marks.ts'
import { calibratedConfidence } from './calibrate.ts'
import type { DecodedLine } from './decode-lines.ts'
import type { Evidence } from './evidence.ts'
import { isTurnStart } from './kinds.ts'
import type { LabelSign } from './label-candidates.ts'
import type { Line } from './line.ts'
import type { WeighedLabel } from './weigh-labels.ts'

/** A turn start, the chance that the model gives it (0..1), and what the rules make of its line. */
interface FoundStart {
  start: TurnStart
  chance: number
  /** What the rules make of its line. */
  ruled: string
}

/** What the decoded lines agree on: the grammar that explains them, and the forms of labels that the document uses. */
interface Custom {
  /** Starts of the grammar by line. */
  starts: ReadonlyMap<number, TurnStart>
  forms: ReadonlySet<LabelSign>
}

/**
 * Finds the turn starts among the decoded lines, in the order of the text. Which words are the label and where the
 * speech begins is told by the grammar that agrees with the lines, else by the form of label that comes back.
 */
export function findTurnStarts(
  evidence: Evidence,
  decoded: readonly DecodedLine[],
  grammar: Reading | null,
): TurnStart[] {
  const custom: Custom = {
    starts: (grammar && evidence.startsOf[evidence.readings.indexOf(grammar)]) ?? new Map(),
    forms: findLabelForms(evidence, decoded),
  }
  const found = decoded.flatMap(({ kind, start: chance, asks }, index): FoundStart[] => {
    if (!isTurnStart(kind)) return []
    const start = startAt(evidence, decoded, index, custom)
    return [
      {
        start: { ...start, confidence: calibratedConfidence(chance), asks },
        chance,
        ruled: at(evidence.ruled.kinds, index),
      },
    ]
  })
  const starts = excerptStart(grammar, found[0]?.start)
  for (const { start } of keepCustom(withoutHead(found))) if (start.at > (starts.at(-1)?.at ?? -1)) starts.push(start)
  return starts
}

/** The end of an answer above the first turn, where an excerpt begins in it; layouts tell it by its small letter. */
function excerptStart(grammar: Reading | null, first: TurnStart | undefined): TurnStart[] {
  const opening = grammar?.starts[0]
  return opening && first?.label && opening.label === null && opening.at < first.at ? [opening] : []
}

/** Chance from which a line opens the talk though the rules read the head of the page there; chosen by eye. */
const MIN_OPENING_CHANCE = 0.995

/** Kinds that the rules give to lines of the head. */
const HEAD_KINDS: ReadonlySet<string> = new Set(['lead', 'byline', 'dateline', 'caption', 'heading', 'boilerplate'])

/** The starts without a standfirst or a byline right above the first question. */
function withoutHead(found: readonly FoundStart[]): readonly FoundStart[] {
  const [first] = found
  const isHead = first?.start.label === null && HEAD_KINDS.has(first.ruled) && first.chance < MIN_OPENING_CHANCE
  return isHead ? found.slice(1) : found
}

/** Share of turns with a label from which the document labels every turn; measured with MIN_LOST_LABEL_CHANCE. */
const MIN_LABELLED = 0.6

/** Fewer labelled turns, or fewer labels, are no custom; chosen by eye. */
const MIN_LABELLED_TURNS = 3

/**
 * Chance from which a paragraph without a label begins a turn all the same, in a document that labels its turns: start
 * rises from .960 to .996 on left-out press briefings and from .935 to .941 on left-out pages (2026-11).
 */
const MIN_LOST_LABEL_CHANCE = 0.995

/** The starts without those that lack the label which the document prints before all others. */
function keepCustom(found: readonly FoundStart[]): readonly FoundStart[] {
  const labelled = found.flatMap(({ start }) => (start.label ? [labelKey(start.label.text)] : []))
  const isCustom =
    labelled.length >= MIN_LABELLED * found.length &&
    labelled.length >= MIN_LABELLED_TURNS &&
    new Set(labelled).size >= 2
  return isCustom ? found.filter(({ start, chance }) => start.label || chance >= MIN_LOST_LABEL_CHANCE) : found
}

/** Agreement from which a grammar explains the decoded lines, F1; chosen by eye. */
const MIN_AGREEMENT = 0.5

/** A layout with labels says more of the turns than one without; chosen by eye. */
const LABELS_TELL = 0.15

/** The layout whose starts agree best with the decoded ones; null where none does in half of them. */
export function findAgreeingLayout(evidence: Evidence, decoded: readonly DecodedLine[]): Reading | null {
  const { readings, startsOf, lines } = evidence
  const places = new Set([...decoded.keys()].filter((index) => isTurnStart(at(decoded, index).kind)))
  let best: Reading | null = null
  let most = MIN_AGREEMENT
  for (const [number, reading] of readings.entries()) {
    let shared = 0
    for (const [index, { speech }] of at(startsOf, number)) {
      const isAlone = isAllLabel(at(lines, index), speech)
      if (places.has(index) || (isAlone && (places.has(index + 1) || places.has(index + 2)))) shared += 1
    }
    const hasLabels = reading.starts.some(({ label }) => label !== null)
    const agreement = (2 * shared) / (places.size + reading.starts.length) + (hasLabels ? LABELS_TELL : 0)
    if (agreement > most) [most, best] = [agreement, reading]
  }
  return best
}

/** Does a line hold nothing behind its label, or a time mark at most? */
function isAllLabel({ start, end, text }: Line, speech: number): boolean {
  return speech >= end || (end - speech < MAX_TIME_MARK_LENGTH && TIME_MARK.test(text.slice(speech - start).trim()))
}

/** Share of the starts that a form of label must begin, and how many at least; chosen by eye. */
const MIN_FORM_SHARE = 0.2

const MIN_FORM_STARTS = 2

/** The forms of labels that the document uses. */
function findLabelForms({ labels }: Evidence, decoded: readonly DecodedLine[]): ReadonlySet<LabelSign> {
  const counts = new Map<LabelSign, number>()
  let starts = 0
  for (const [index, { kind }] of decoded.entries()) {
    if (!isTurnStart(kind)) continue
    starts += 1
    const above = decoded[index - 1]?.kind === 'label' ? labels[index - 1] : null
    const label = labels[index] ?? above
    if (label && (label.count > 1 || label.variant || label.part !== null))
      counts.set(label.form, (counts.get(label.form) ?? 0) + 1)
  }
  const least = Math.max(MIN_FORM_STARTS, MIN_FORM_SHARE * starts)
  return new Set([...counts].flatMap(([form, count]) => (count >= least ? form : [])))
}

/** Lines between a label and its speech that hold a time. */
const MAX_TIMES_BELOW_LABEL = 2

function startAt(evidence: Evidence, decoded: readonly DecodedLine[], index: number, custom: Custom): TurnStart {
  const { lines, labels } = evidence
  const line = at(lines, index)
  const plain: TurnStart = {
    at: line.start,
    speech: line.start + (OPENING_SIGN.exec(line.text)?.[0].length ?? 0),
    label: null,
    side: at(decoded, index).kind === 'question-start' ? 'question' : 'answer',
    method: 'alternation',
    confidence: 0,
  }
  const above = labelLineAbove(decoded, index)
  for (const place of above === null ? [index] : [index, above]) {
    const found = custom.starts.get(place)
    if (found?.label) return found
  }
  const own = labels[index]
  if (own && custom.forms.has(own.form) && isTrusted(own)) return withLabel(plain, line, own)
  const label = above === null ? null : labels[above]
  if (above !== null && label) return withLabel(plain, at(lines, above), label)
  const found = custom.starts.get(index)
  return found ? { ...found, side: plain.side } : plain
}

/** A label alone on its line belongs to the turn below it. */
function labelLineAbove(decoded: readonly DecodedLine[], index: number): number | null {
  let above = index - 1
  while (index - above <= MAX_TIMES_BELOW_LABEL && decoded[above]?.kind === 'timestamp') above -= 1
  return decoded[above]?.kind === 'label' ? above : null
}

/** A colon or a bracket says enough; other forms need a label that comes back or is a part. */
function isTrusted({ count, variant, part, form }: WeighedLabel): boolean {
  return count > 1 || variant || part !== null || form === 'colon' || form === 'bracket'
}

/** What closes a label before a time mark that fills the line: `Speaker 1: 00:00:01`. */
const LABEL_END = /^[*_]{0,3} ?[:,]?[*_]{0,3} */

function withLabel(plain: TurnStart, line: Line, label: WeighedLabel): TurnStart {
  const { start, text } = line
  const end = label.until + (LABEL_END.exec(text.slice(label.until))?.[0].length ?? 0)
  const speech = label.speech >= text.length && isAllLabel(line, start + end) ? end : label.speech
  return {
    ...plain,
    at: start,
    speech: start + speech,
    label: { start: start + label.at, end: start + label.until, text: text.slice(label.at, label.until) },
    side: null,
    method: 'label',
  }
}

/** `- `, `– `, `• `, `>` before speech. */
const OPENING_SIGN = /^(?:[–—-]{1,2} *|[•‣▪■●>] *|\* +)/u
