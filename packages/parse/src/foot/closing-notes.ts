import type { Page } from '../page/page.ts'
import type { Reading, TurnStart } from '../page/reading.ts'

/** `*Ana Moor runs the port of Dell.*`, and no `*first* and *last*`. */
const ITALIC = /^(?:\*[^*\s][^*]*\*|_[^_\s](?:[^_]|_(?=[\p{L}\p{N}]))*_)[.!?]?$/u

/**
 * What the paper adds below the last answer, set in italics throughout: who the guest is, how the talk was edited. Where
 * answers are printed in italics, they say nothing.
 * @returns the reading without them, and their blocks by index
 */
export function cutClosingNotes(page: Page, reading: Reading): { reading: Reading; notes: ReadonlySet<number> } {
  const notes = new Set<number>()
  const last = reading.starts.at(-1)
  if (!last) return { reading, notes }
  let { end } = reading
  for (let index = end - 1; (page.blocks[index]?.start ?? 0) > last.speech; index -= 1) {
    const block = page.blocks[index]
    if (!block || page.furniture[index]) continue
    if (!isItalic(page, index)) break
    notes.add(index)
    end = index
  }
  return notes.size > 0 && answersInPlain(page, reading.starts, last)
    ? { reading: { ...reading, end }, notes }
    : { reading, notes: new Set() }
}

/** Are most paragraphs from the first turn to the last plain, but for those in which somebody else begins to speak? */
function answersInPlain(page: Page, starts: readonly TurnStart[], last: TurnStart): boolean {
  const others = new Set(starts.filter((start) => !isOfSameVoice(start, last)).map(({ at }) => at))
  const from = starts[0]?.at ?? 0
  const answers = page.blocks.flatMap(({ start }, index) =>
    start >= from && start <= last.speech && !page.furniture[index] && !others.has(start) ? index : [],
  )
  return answers.filter((index) => isItalic(page, index)).length * 4 < answers.length
}

function isOfSameVoice({ side, label }: TurnStart, other: TurnStart): boolean {
  return side === other.side && label?.text === other.label?.text
}

function isItalic({ blocks, emphasis }: Page, index: number): boolean {
  const { text = '', start = 0 } = blocks[index] ?? {}
  const set = emphasis.get(index)
  if (set) return set.style === 'italic' && !/[\p{L}\p{N}]/u.test(text.slice(set.end - start))
  return ITALIC.test(text)
}
