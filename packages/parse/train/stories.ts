import { at } from '../src/text/at.ts'
import type { GoldText } from './gold-text.ts'
import { readPageUnits } from './page-units.ts'

/** Paragraphs that a story needs; chosen by eye. */
const MIN_PARAGRAPHS = 4

/**
 * A page on which nobody talks: the answers of an interview as the prose of a story, below the title and between what
 * else the page prints. Without such pages the model would take every text for an interview. Null where the answers are
 * too few.
 */
export function makeStory(gold: GoldText): GoldText | null {
  const other: { kind: string; start: number; end: number }[] = []
  let text = ''
  let paragraphs = 0
  const put = (piece: string, kind: string) => {
    other.push({ kind, start: text.length, end: text.length + piece.length })
    text += `${piece}\n\n`
  }
  for (const unit of readPageUnits(gold)) {
    if (unit.kind === 'other') {
      put(unit.text, unit.name)
      continue
    }
    if (at(gold.turns, unit.turn).role !== 'interviewee') continue
    for (const paragraph of unit.paragraphs) {
      put(paragraph, 'prose')
      paragraphs += 1
    }
  }
  return paragraphs < MIN_PARAGRAPHS ? null : { text, turns: [], other, ignore: [], emphasis: [] }
}
