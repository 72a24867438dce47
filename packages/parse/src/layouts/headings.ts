import type { Block } from '../blocks.ts'
import type { Page } from '../page.ts'
import { endsAsQuestion, endsAsSentence } from '../questions.ts'
import { findBetween, footOf, type Layout, type TurnStart } from './layout.ts'

/** `## Who asks?` */
const HEADING = /^(#{1,6}) +(?=\S)/

/** `**Who asks?**`, `*Who asks?*`, `__Who asks?__`: the whole paragraph, not a word of it. */
const EMPHASIS = /^(\*{1,3}|_{1,3})(?=[^\s*_])/

interface Marked {
  index: number
  block: Block
  /** `##`, `**` or the style of a page; a document sets its questions in one way. */
  sign: string
  /** Length of what stands before the words and is no part of them. */
  mark: number
  /** A question or another sentence; `## Early years` is neither. */
  asks: boolean
  question: boolean
}

/** Questions set apart as headings, in bold or in italics, answers in plain paragraphs: Markdown and saved pages. */
export const headings: Layout = {
  name: 'headings',
  read(page) {
    const marked = page.blocks.flatMap((block, index) =>
      page.furniture[index] ? [] : (readMarked(block, index, page.styles.get(index)) ?? []),
    )
    const sign = signOfQuestions(marked)
    const asking = marked.filter((line) => line.sign === sign && line.asks)
    const first = asking.findIndex(({ question }) => question)
    const last = asking.at(-1)
    const questions = asking.filter(({ question }) => question).length
    if (!last || questions < 2 || questions * 2 < asking.length - first) return null
    const end = footOf(page, last.index)
    const starts = readStarts(page, asking.slice(first), new Set(marked.map(({ index }) => index)), end)
    const answers = starts.filter(({ side }) => side === 'answer').length
    if (answers < 2) return null
    const answered = answers / (starts.length - answers)
    return { layout: 'headings', score: 0.9 * answered * Math.min(1, (questions + 1) / 4), starts, end }
  },
}

function readMarked(block: Block, index: number, style: string | undefined): Marked | null {
  if (style !== undefined) {
    const question = endsAsQuestion(block.text)
    return { index, block, sign: style, mark: 0, asks: endsAsSentence(block.text), question }
  }
  const heading = HEADING.exec(block.text)
  const emphasis = EMPHASIS.exec(block.text)
  const sign = heading?.[1] ?? emphasis?.[1] ?? ''
  if (sign === '' || (emphasis && !block.text.endsWith(sign))) return null
  const words = emphasis ? block.text.slice(sign.length, -sign.length) : block.text
  return {
    index,
    block,
    sign,
    // What closes the emphasis stands behind the question, so what opens it stays with it.
    mark: heading?.[0].length ?? 0,
    asks: endsAsSentence(words),
    question: endsAsQuestion(words),
  }
}

/** The sign that most questions have; "" where nothing marked asks. */
function signOfQuestions(marked: readonly Marked[]): string {
  const counts = new Map<string, number>()
  for (const { sign, question } of marked) if (question) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0] ?? ''
}

/** Each question, and the first plain paragraph behind it. */
function readStarts(page: Page, asking: readonly Marked[], set: ReadonlySet<number>, end: number): TurnStart[] {
  return asking.flatMap(({ block, index, mark }, place) => {
    const answer = findBetween(page, index, asking[place + 1]?.index ?? end, set)
    const question = startAt(block, mark, 'question')
    return answer ? [question, startAt(answer, 0, 'answer')] : [question]
  })
}

function startAt({ start }: Block, mark: number, side: 'question' | 'answer'): TurnStart {
  return { at: start, speech: start + mark, label: null, side, method: 'alternation', confidence: 0.88 }
}
