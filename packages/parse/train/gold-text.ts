import type { Span } from '../src/document/document.ts'
import { at } from '../src/text/at.ts'
import type { Emphasis } from '../src/text/markup.ts'
import type { Gold, GoldSpan, GoldTurn } from './gold.ts'

/** A turn of the gold; its spans count UTF-16 units. */
export interface TurnOfText {
  speaker: string | null
  role: string | null
  label: string | null
  /** In order; none where a variant leaves the turn out. */
  spans: Span[]
}

/** A text and what the lines of it are, in UTF-16 units: what the line model learns from. */
export interface GoldText {
  text: string
  turns: readonly TurnOfText[]
  other: readonly (Span & { kind: string })[]
  ignore: readonly Span[]
  /** What a format would say; plain text has none. */
  emphasis: readonly Emphasis[]
}

/**
 * The gold of a text in UTF-16 units.
 * @throws RangeError where a span goes beyond the text
 */
export function toGoldText(gold: Pick<Gold, 'turns' | 'other' | 'ignore'>, text: string): GoldText {
  const units = [0]
  let end = 0
  for (const character of text) {
    end += character.length
    units.push(end)
  }
  const toSpan = ([start, end]: GoldSpan): Span => ({ start: at(units, start), end: at(units, end) })
  const toTurn = ({ speaker, role, label = null, spans }: GoldTurn) => ({
    speaker,
    role,
    label,
    spans: spans.map(toSpan),
  })
  return {
    text,
    turns: gold.turns.map(toTurn),
    other: gold.other.map(({ kind, start, end }) => ({ kind, ...toSpan([start, end]) })),
    ignore: gold.ignore.map(toSpan),
    emphasis: [],
  }
}
