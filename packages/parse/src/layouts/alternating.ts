import type { Furniture } from '../furniture.ts'
import type { Page } from '../page.ts'
import { asksBack, endsAsQuestion, endsAsSentence, findSplit } from '../questions.ts'
import type { Layout, TurnStart } from './layout.ts'

/** Questions of newspapers are shorter than this. */
const LONGEST_QUESTION = 900

/**
 * No labels at all: a paragraph that ends with a question mark asks, what follows answers. Once in a while question and
 * answer share a paragraph.
 */
export const alternating: Layout = {
  name: 'alternating',
  read(page) {
    const asks = page.blocks.map((block, index) => isQuestion(page, index) && block.text.length <= LONGEST_QUESTION)
    const first = asks.indexOf(true)
    if (first < 0) return null
    const body = { from: first, to: endOfTalk(page, asks, first) }
    const starts = readStarts(page, asks, body)
    const questions = starts.filter(({ side }) => side === 'question').length
    const answers = starts.length - questions
    if (questions < 2 || answers < 2) return null
    const answered = Math.min(1, answers / questions)
    return { layout: 'alternating', score: 0.85 * answered * Math.min(1, (questions + 1) / 4), starts, end: body.to }
  },
}

/** So many questions behind a box of other stories show that it stands in the middle. */
const GOES_ON = 2

/** Where the foot begins; other stories and share buttons also stand between questions, comments never do. */
function endOfTalk(page: Page, asks: readonly boolean[], first: number): number {
  const opens = (row: Furniture | null | undefined, index: number) => index > first && row?.scope === 'rest'
  const ends = page.furniture.flatMap((row, index) => (opens(row, index) ? index : []))
  for (const [place, end] of ends.entries()) {
    const row = page.furniture[end]
    const behind = asks.slice(end, ends[place + 1] ?? asks.length).filter(Boolean).length
    if ((row?.kind !== 'related' && row?.name !== 'share') || behind < GOES_ON) return end
  }
  return page.blocks.length
}

function isQuestion(page: Page, index: number): boolean {
  const block = page.blocks[index]
  if (!block || page.furniture[index] || !endsAsQuestion(block.text)) return false
  return /^¿|\S \S+ \S/.test(block.text) && !asksBack(block.text)
}

function readStarts(page: Page, asks: readonly boolean[], body: { from: number; to: number }): TurnStart[] {
  const starts: TurnStart[] = []
  const begin = (at: number, side: 'question' | 'answer', method: 'alternation' | 'split', confidence: number) =>
    starts.push({ at, speech: at, label: null, side, method, confidence })
  for (let index = body.from; index < body.to; index += 1) {
    const block = page.blocks[index]
    if (!block || page.furniture[index]) continue
    const side = starts.at(-1)?.side
    if (asks[index]) {
      // The second paragraph of a question goes on with it, or is an answer that ends by asking back: doubtful.
      if (side !== 'question') begin(block.start, 'question', 'alternation', 0.85)
      else doubtLast(starts)
      continue
    }
    if (side === 'question') {
      if (endsAsSentence(block.text)) begin(block.start, 'answer', 'alternation', 0.85)
      continue
    }
    const split = findSplit(block.text)
    if (split !== null) {
      begin(block.start, 'question', 'alternation', 0.7)
      begin(block.start + split, 'answer', 'split', 0.7)
    }
  }
  return starts
}

function doubtLast(starts: TurnStart[]): void {
  const last = starts.pop()
  if (last) starts.push({ ...last, confidence: 0.6 })
}
