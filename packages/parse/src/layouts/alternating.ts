import { addressesOther } from '../dialogue/address.ts'
import { findAnswerStart, isOwnQuestion } from '../dialogue/questions.ts'
import { beginsAsRequest } from '../dialogue/requests.ts'
import { endOfTalk } from '../foot/foot-start.ts'
import type { Page } from '../page/page.ts'
import type { Layout, TurnStart } from '../page/reading.ts'
import { readDateLine } from '../printed-dates/date-line.ts'
import { endsAsQuestion, endsAsSentence, MAX_CAPTION_LENGTH } from '../text/sentence-ends.ts'
import { findTail } from './excerpt-start.ts'

/** Questions of newspapers are shorter than this. */
const LONGEST_QUESTION = 900

/** How a paragraph asks: with a question mark, or in another way that tells it from the answers. */
export type Asking = 'mark' | 'statement' | null

/**
 * No labels at all: a paragraph that ends with a question mark asks, what follows answers. Once in a while question and
 * answer share a paragraph, or a question has no mark.
 */
export const alternating: Layout = {
  name: 'alternating',
  read(page) {
    const asks = readAsking(page)
    const rounds = readRounds(page)
    const first = asks.findIndex((asking, index) => asking !== null || rounds.has(index))
    if (first < 0) return null
    const body = {
      from: first,
      to: endOfTalk(
        page,
        asks.map((asking) => asking === 'mark'),
        first,
      ),
    }
    const starts = readStarts(page, asks, rounds, body)
    const questions = starts.filter(({ side }) => side === 'question').length
    const answers = starts.length - questions
    const quick = starts.filter(({ method }) => method === 'split').length
    const marked = asks.slice(body.from, body.to).filter((asking) => asking === 'mark').length + quick
    const told = asks.slice(body.from, body.to).filter((asking) => asking === 'statement').length
    // One mark, and statements that ask beside it, are enough.
    if (marked === 0 || marked + told < (marked > 1 ? 2 : 3) || answers < 2) return null
    const answered = Math.min(1, answers / questions)
    return {
      layout: 'alternating',
      score: 0.85 * answered * Math.min(1, (questions + 1) / 4),
      starts: [...findTail(page, first, 'answer'), ...starts],
      end: body.to,
    }
  },
}

/** For each block whether it asks. */
function readAsking(page: Page): Asking[] {
  const marked = page.blocks.map((_, index) => isQuestion(page, index) && !isHeadline(page, index))
  const inCapitals = areInCapitals(page, marked)
  const answersQuoted = areQuoted(page, marked)
  const firstMarked = marked.indexOf(true)
  return page.blocks.map(({ text }, index) => {
    // Where all questions are capitals, another question mark belongs to an answer.
    if (marked[index]) return (inCapitals ? isCapital(text) : !answersQuoted || !QUOTED.test(text)) ? 'mark' : null
    if (page.furniture[index] || marked[index + 1]) return null
    const before = page.blocks[index - 1]?.text ?? ''
    const behind = page.blocks[index + 1]?.text ?? ''
    // "That sounds like a joke", right above the quotation marks that answer.
    const opens = index > firstMarked && /^\p{Lu}/u.test(text)
    // "Describe a normal day", set as a heading.
    const isHeading = opens && text.length <= LONGEST_HEADING && beginsAsRequest(text) && endsAsSentence(behind)
    if (!endsAsSentence(text) && !isHeading && !(answersQuoted && opens)) return null
    const tells = inCapitals
      ? isCapital(text)
      : answersQuoted
        ? text.length <= LONGEST_STATEMENT && !QUOTED.test(text) && QUOTED.test(behind)
        : asksInWords(text) && !asksInWords(behind) && before !== ''
    return tells ? 'statement' : null
  })
}

const asksInWords = (text: string) => beginsAsRequest(text) || addressesOther(text)

/** A statement that asks is a sentence or two. */
const LONGEST_STATEMENT = 220

/** A heading is a line. */
const LONGEST_HEADING = 90

const QUOTED = /^["«“„‹]/u

function isCapital(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/su.test(text) && !/\p{Ll}/u.test(text)
}

/** Enough of the questions, to say how all of them are set. */
const MOST = 0.6

/** Are the questions of the page set in capitals? */
function areInCapitals(page: Page, marked: readonly boolean[]): boolean {
  const questions = page.blocks.filter((_, index) => marked[index])
  return questions.length > 1 && questions.filter(({ text }) => isCapital(text)).length >= MOST * questions.length
}

/** Do the answers of the page stand in quotation marks, and the questions do not? */
function areQuoted(page: Page, marked: readonly boolean[]): boolean {
  const questions = page.blocks.flatMap((block, index) =>
    marked[index] ? { block, next: page.blocks[index + 1] } : [],
  )
  const quoted = questions.filter(({ block, next }) => QUOTED.test(next?.text ?? '') && !QUOTED.test(block.text))
  return questions.length > 1 && quoted.length >= MOST * questions.length
}

/** A question above the date or the byline is the title. */
function isHeadline(page: Page, index: number): boolean {
  const next = page.blocks[index + 1]
  return next !== undefined && (page.furniture[index + 1]?.kind === 'byline' || readDateLine(next.text) !== null)
}

function isQuestion(page: Page, index: number): boolean {
  const block = page.blocks[index]
  if (!block || page.furniture[index] || !endsAsQuestion(block.text) || block.text.length > LONGEST_QUESTION)
    return false
  return !isOwnQuestion(block.text)
}

function readStarts(
  page: Page,
  asks: readonly Asking[],
  rounds: ReadonlyMap<number, number>,
  body: { from: number; to: number },
): TurnStart[] {
  const starts: TurnStart[] = []
  const begin = (at: number, side: 'question' | 'answer', method: 'alternation' | 'split', confidence: number) =>
    starts.push({ at, speech: at, label: null, side, method, confidence })
  for (let index = body.from; index < body.to; index += 1) {
    const block = page.blocks[index]
    if (!block || page.furniture[index]) continue
    const side = starts.at(-1)?.side
    const quick = rounds.get(index)
    if (quick !== undefined) {
      begin(block.start, 'question', 'alternation', 0.8)
      begin(block.start + quick, 'answer', 'split', 0.8)
      continue
    }
    const asking = asks[index]
    if (asking) {
      // The second paragraph of a question goes on with it, or is an answer that ends by asking back: doubtful.
      if (side !== 'question') begin(block.start, 'question', 'alternation', asking === 'mark' ? 0.85 : 0.7)
      else doubtLast(starts)
      continue
    }
    if (side === 'question') {
      const stopped = endsAsSentence(block.text) || block.text.length > MAX_CAPTION_LENGTH
      // "A pencil", without full stop and with nothing else before the next question.
      const alone = asks[index + 1] === 'mark' && starts.length > 1
      if (stopped || alone) begin(block.start, 'answer', 'alternation', stopped ? 0.85 : 0.7)
      continue
    }
    const split = findAnswerStart(block.text)
    if (split !== null) {
      begin(block.start, 'question', 'alternation', 0.7)
      begin(block.start + split, 'answer', 'split', 0.7)
    }
  }
  return starts
}

/** `Tea or coffee? Tea.` */
const QUICK = /^[^?]{3,80}\? (?=[^?]{1,120}$)/u

const LONGEST_QUICK = 202

/** So many such lines in a row are a round of quick questions; one may be rhetoric. */
const ROUND = 3

/** For lines of a round of quick questions where the answer begins, from the start of the line. */
function readRounds({ blocks }: Page): Map<number, number> {
  const rounds = new Map<number, number>()
  let open: [index: number, at: number][] = []
  for (const [index, { text }] of blocks.entries()) {
    const question = text.length <= LONGEST_QUICK ? QUICK.exec(text) : null
    if (question) open.push([index, question[0].length])
    if (question && index < blocks.length - 1) continue
    if (open.length >= ROUND) for (const [line, at] of open) rounds.set(line, at)
    open = []
  }
  return rounds
}

function doubtLast(starts: TurnStart[]): void {
  const last = starts.pop()
  if (last) starts.push({ ...last, confidence: 0.6 })
}
