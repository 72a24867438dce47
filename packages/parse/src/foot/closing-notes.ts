import type { Page } from '../page/page.ts'
import type { Reading, TurnStart } from '../page/reading.ts'
import { at } from '../text/at.ts'

/** A paragraph in the italics of Markdown: `*Ana Moor runs the port of Dell.*`, but not `*first* and *last*`. */
const ITALIC_PARAGRAPH = /^(?:\*[^*\s][^*]*\*|_[^_\s](?:[^_]|_(?=[\p{L}\p{N}]))*_)[.!?]?$/u

/**
 * Ends a reading above closing notes: paragraphs all in italics below the last answer, about the guest or the editing.
 * A page that prints its answers in italics has none.
 * @returns the reading without them, and their blocks by index
 */
export function cutClosingNotes(page: Page, reading: Reading): { reading: Reading; notes: ReadonlySet<number> } {
  const notes = new Set<number>()
  const last = reading.starts.at(-1)
  if (!last) return { reading, notes }
  let { end } = reading
  for (let index = end - 1; index >= 0 && at(page.blocks, index).start > last.speech; index -= 1) {
    if (page.furniture[index]) continue
    if (!isItalic(page, index)) break
    notes.add(index)
    end = index
  }
  return notes.size > 0 && answersInPlain(page, reading.starts, last)
    ? { reading: { ...reading, end }, notes }
    : { reading, notes: new Set() }
}

/**
 * Are more than three of four paragraphs between the first turn and the last set plain? Paragraphs in which another
 * voice than the last one begins a turn do not count. Chosen by eye.
 */
function answersInPlain(page: Page, starts: readonly TurnStart[], last: TurnStart): boolean {
  const others = new Set(starts.filter((start) => !isOfSameVoice(start, last)).map(({ at }) => at))
  const from = at(starts, 0).at
  const answers = page.blocks.flatMap(({ start }, index) =>
    start >= from && start <= last.speech && !page.furniture[index] && !others.has(start) ? index : [],
  )
  return answers.filter((index) => isItalic(page, index)).length * 4 < answers.length
}

function isOfSameVoice({ side, label }: TurnStart, other: TurnStart): boolean {
  return side === other.side && label?.text === other.label?.text
}

function isItalic({ blocks, emphasis }: Page, index: number): boolean {
  const { text, start } = at(blocks, index)
  const emphasized = emphasis.get(index)
  if (!emphasized) return ITALIC_PARAGRAPH.test(text)
  return emphasized.style === 'italic' && !/[\p{L}\p{N}]/u.test(text.slice(emphasized.end - start))
}
