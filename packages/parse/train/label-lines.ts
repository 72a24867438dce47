import type { Span } from '../src/document/document.ts'
import { LINE_KINDS, type LineKind } from '../src/lines/kinds.ts'
import { at } from '../src/text/at.ts'
import type { GoldText, TurnOfText } from './gold-text.ts'
import { UNKNOWN } from './train-chain.ts'

/** Share of the visible characters of a line that must be speech, 1/3: labels may be longer; chosen by eye. */
const MIN_SPEECH_SHARE = 1 / 3

/** Share of the visible characters of a line that must be of one other kind; chosen by eye. */
const MIN_OTHER_SHARE = 1 / 2

/** Visible characters that a line of nothing but labels or marks stays below; chosen by eye. */
const MAX_LABEL_CHARACTERS = 90

/** UTF-16 units before the first turn in which a line outside of the gold can be a label; chosen by eye. */
const MAX_UNITS_ABOVE_TALK = 400

/** The true kind of each line, as an index into `LINE_KINDS`; `UNKNOWN` where the gold does not say. */
export function labelLines(gold: GoldText, lines: readonly Span[]): Uint8Array {
  const owners = markCharacters(gold)
  const sides = gold.turns.map((turn) => sideOf(turn, gold.text))
  const talk = gold.turns[0]?.spans[0]?.start ?? gold.text.length
  const isIgnored = (place: number) => gold.ignore.some(({ start, end }) => start <= place && place < end)
  return Uint8Array.from(lines, (line) => {
    const { speech, others, free, total, begun } = countCharacters(gold, owners, line)
    const [turn, spoken] = mostOf(speech)
    const [other, unspoken] = mostOf(others)
    if (begun !== null) return indexOf(`${at(sides, begun)}-start`)
    if (turn !== null && spoken >= unspoken && spoken >= total * MIN_SPEECH_SHARE) return indexOf(at(sides, turn))
    if (other !== null && unspoken >= total * MIN_OTHER_SHARE) return indexOf(other)
    const isInTalk = line.start > talk - MAX_UNITS_ABOVE_TALK
    const isLabel = isInTalk && free > 0 && total < MAX_LABEL_CHARACTERS && !isIgnored(line.start)
    return isLabel ? indexOf('label') : UNKNOWN
  })
}

/** Index of the turn or kind of another stretch that has a character; null: the gold does not give it to any. */
type Owner = number | string | null

function markCharacters({ text, turns, other }: GoldText): Owner[] {
  const owners: Owner[] = new Array(text.length).fill(null)
  for (const { kind, start, end } of other) owners.fill(kind, start, end)
  for (const [index, { spans }] of turns.entries()) for (const { start, end } of spans) owners.fill(index, start, end)
  return owners
}

/** Visible characters of a line by what they belong to. */
interface LineCount {
  /** By the index of the turn. */
  speech: Map<number, number>
  /** By kind. */
  others: Map<string, number>
  /** Of no turn and no kind. */
  free: number
  total: number
  /** Index of the first turn that begins in the line. */
  begun: number | null
}

function countCharacters({ text, turns }: GoldText, owners: readonly Owner[], { start, end }: Span): LineCount {
  const count: LineCount = { speech: new Map(), others: new Map(), free: 0, total: 0, begun: null }
  for (let place = start; place < end; place += 1) {
    if (/\s/.test(text.charAt(place))) continue
    count.total += 1
    const owner = at(owners, place)
    if (owner === null) count.free += 1
    else if (typeof owner === 'string') count.others.set(owner, (count.others.get(owner) ?? 0) + 1)
    else {
      count.speech.set(owner, (count.speech.get(owner) ?? 0) + 1)
      if (at(turns, owner).spans[0]?.start === place) count.begun ??= owner
    }
  }
  return count
}

/** The key that is counted most, the first one of equals, and its count. */
function mostOf<K>(counts: ReadonlyMap<K, number>): [K | null, number] {
  return [...counts].reduce<[K | null, number]>(
    (most, [key, count]) => (count > most[1] ? [key, count] : most),
    [null, 0],
  )
}

/** The side of a talk; where the gold knows no role, the asking side ends with a question mark. */
function sideOf({ role, spans }: TurnOfText, text: string): 'question' | 'answer' {
  if (role === null) {
    const words = text.slice(spans[0]?.start, spans.at(-1)?.end).trimEnd()
    return words.endsWith('?') ? 'question' : 'answer'
  }
  return role === 'interviewee' || role === 'other' ? 'answer' : 'question'
}

const INDICES: ReadonlyMap<string, number> = new Map<LineKind, number>(LINE_KINDS.map((kind, index) => [kind, index]))

function indexOf(kind: string): number {
  return INDICES.get(kind) ?? UNKNOWN
}
