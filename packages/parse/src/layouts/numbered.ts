import type { Block } from '../blocks.ts'
import type { Page } from '../page.ts'
import { endsAsQuestion } from '../questions.ts'
import { findBetween, footOf, type Layout, type TurnStart } from './layout.ts'

interface NumberedQuestion {
  block: Block
  index: number
  number: number
  /** Length of the number with its mark: `Q1. `. */
  mark: number
  label: string
}

/** "Tell me about it." asks too: numbers of which so many end with a question mark count questions. */
const MOSTLY = 0.7

/** `Q1. ...`, `1. ...`, `2) ...`: questions counted from one; what stands between two of them is the answer. */
export const numbered: Layout = {
  name: 'numbered',
  read(page) {
    const questions = countUp(page)
    const last = questions.at(-1)
    if (!last || questions.length < 2) return null
    const asking = questions.filter(({ block }) => endsAsQuestion(block.text)).length / questions.length
    const explicit = /^\p{L}/u.test(last.label)
    const end = footOf(page, last.index)
    const starts = questions.flatMap((question, index) => [
      questionStart(question),
      ...answerStart(page, question, questions[index + 1]?.index ?? end),
    ])
    return { layout: 'numbered', score: explicit ? 0.93 : asking >= MOSTLY ? 0.9 : 0.9 * asking, starts, end }
  },
}

function countUp(page: Page): NumberedQuestion[] {
  const found: NumberedQuestion[] = []
  page.blocks.forEach((block, index) => {
    const match = /^((?:Q(?:uestion)? ?)?(\d{1,3})) ?[.):-] ?(?=\S)/.exec(block.text)
    const number = Number(match?.[2])
    if (!match?.[1] || page.furniture[index]) return
    if (number === (found.at(-1)?.number ?? 0) + 1)
      found.push({ block, index, number, mark: match[0].length, label: match[1] })
  })
  return found
}

function questionStart({ block, mark, label }: NumberedQuestion): TurnStart {
  return {
    at: block.start,
    speech: block.start + mark,
    label: { start: block.start, end: block.start + label.length, text: label },
    side: 'question',
    method: 'numbered',
    confidence: 0.95,
  }
}

/** The first block after the question that is not furniture, if there is one before the next question. */
function answerStart(page: Page, question: NumberedQuestion, before: number): TurnStart[] {
  const answer = findBetween(page, question.index, before)
  if (!answer) return []
  return [{ at: answer.start, speech: answer.start, label: null, side: 'answer', method: 'numbered', confidence: 0.93 }]
}
