import { beginsAsRequest } from '../dialogue/requests.ts'
import { footOf } from '../foot/foot-start.ts'
import { findBetween, type Page } from '../page/page.ts'
import type { Layout, TurnStart } from '../page/reading.ts'
import type { Block } from '../text/paragraphs.ts'
import { endsAsQuestion } from '../text/sentence-ends.ts'

interface NumberedQuestion {
  block: Block
  index: number
  number: number
  /** Length of the number with its mark: `Q1. `. */
  mark: number
  label: string
  /** With a question mark, or telling somebody to go on. */
  asks: boolean
}

/** `Q1. `, `1. `, `2.- `, `3- `, `7) ` */
const NUMBER = /^((?:Q(?:uestion)? ?)?(\d{1,3})) ?[.):–-]{1,2} ?(?=\S)/

/** "Tell me about it." asks too: numbers of which so many end with a question mark count questions. */
const MOSTLY = 0.7

/** Where there are many, each with its answer, half of them are enough: statements ask as well. */
const HALF = 0.5

const MANY = 5

/** `Q1. ...`, `1. ...`, `2) ...`: questions counted from one; what stands between two of them is the answer. */
export const numbered: Layout = {
  name: 'numbered',
  read(page) {
    const questions = countUp(page)
    const last = questions.at(-1)
    if (!last || questions.length < 2) return null
    const asking = questions.filter(({ asks }) => asks).length / questions.length
    const explicit = /^\p{L}/u.test(last.label)
    const end = footOf(page, last.index)
    const starts = questions.flatMap((question, index) => [
      questionStart(question),
      ...answerStart(page, question, questions[index + 1]?.index ?? end),
    ])
    const answered = questions.length >= MANY && starts.length === 2 * questions.length
    const sure = asking >= (answered ? HALF : MOSTLY)
    return { layout: 'numbered', score: explicit ? 0.93 : sure ? 0.9 : 0.9 * asking, starts, end }
  },
}

/** `Talk us through it.`, `Your three rules, please.` */
const isRequest = (text: string) => beginsAsRequest(text) || /\bplease[.!]$/i.test(text)

function countUp(page: Page): NumberedQuestion[] {
  const lines = page.blocks.flatMap((block, index) => {
    const match = page.furniture[index] ? null : NUMBER.exec(block.text)
    if (!match?.[1]) return []
    const mark = match[0].length
    const asks = endsAsQuestion(block.text) || isRequest(block.text.slice(mark))
    return { block, index, number: Number(match[2]), mark, label: match[1], asks }
  })
  const last = new Map(lines.map(({ number, index }) => [number, index]))
  const asked = new Map(lines.filter((line) => line.asks).map(({ number, index }) => [number, index]))
  const found: NumberedQuestion[] = []
  for (const line of lines) {
    const next = (found.at(-1)?.number ?? 0) + 1
    // One may be lost; what counts on from it is not what an answer lists.
    const isLost = found.length > 0 && line.number === next + 1 && (last.get(next) ?? -1) < line.index
    // "3. People." in the list of an answer, and "3) What then?" below it.
    const isListItem = !line.asks && (asked.get(line.number) ?? -1) > line.index
    if ((line.number === next && !isListItem) || isLost) found.push(line)
  }
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
