import { endsAsSentence } from '../text/sentence-ends.ts'
import { type Ask, askOf } from './ask-of.ts'
import { characterSign } from './character-sign.ts'
import { labelGroup } from './label-group.ts'
import type { Line } from './line.ts'
import { openingSign } from './opening-sign.ts'
import type { WeighedLabel } from './weigh-labels.ts'

/**
 * What several observations read from one line. Reading it once for each line is most of what took observing 20,618
 * lines from 871 to 338 ms (train/prof2.mts).
 */
export interface LineFacts {
  /** Folded text. */
  text: string
  /** From openingSign. */
  opening: string
  /** Class of the last UTF-16 unit, from characterSign; empty for an empty line. */
  last: string
  ask: Ask
  endsSentence: boolean
  /** From labelGroup. */
  label: string
}

/** Reads the facts of each line. */
export function readLineFacts(lines: readonly Line[], labels: readonly (WeighedLabel | null)[]): LineFacts[] {
  return lines.map(({ text }, index) => ({
    text,
    opening: openingSign(text),
    last: text === '' ? '' : characterSign(text.charCodeAt(text.length - 1)),
    ask: askOf(text),
    endsSentence: endsAsSentence(text),
    label: labelGroup(labels[index] ?? null, text.length),
  }))
}
