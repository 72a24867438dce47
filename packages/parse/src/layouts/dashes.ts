import { footOf } from '../foot/foot-start.ts'
import type { Page } from '../page/page.ts'
import type { Layout, TurnStart } from '../page/reading.ts'
import { readDateLine } from '../printed-dates/date-line.ts'
import type { Block } from '../text/paragraphs.ts'
import { endsAsQuestion, endsAsSentence } from '../text/sentence-ends.ts'

/** A line that opens with a dash or a bullet, or with the arrows of captions, and where the words behind it start. */
const OPENING = /^(?:(?:[–—] ){2}|[-–—•>] ?|\* |-- ?|>{2,3} ?)(?=[\p{L}\d"'¿¡«„([])/u

interface Line {
  block: Block
  index: number
  /** Sign that the line opens with; "" for none. */
  sign: string
  speech: number
}

/**
 * Speakers told apart by a dash or a bullet: on both sides (`– Zašto? – Zato.`), on one (`Zašto?` and `– Zato.`, or the
 * reverse), or a different one on each (`• Why?` and `- So.`). Lines with the sign that asks more often are questions.
 */
export const dashes: Layout = {
  name: 'dashes',
  read(page) {
    const all = withoutLists(withoutMenus(page.blocks.flatMap((block, index) => readLine(page, block, index) ?? [])))
    const marked = all.filter(({ sign }) => sign !== '')
    const last = marked.at(-1)
    if (!last || marked.length < 2) return null
    const end = footOf(page, last.index)
    // Readers ask below the talk, too.
    const lines = all.filter(({ index }) => index < end)
    const signs = new Set(marked.map(({ sign }) => sign))
    const oneSign = signs.size === 1
    const markedAsk = oneSign && marksQuestions(lines)
    const starts = markedAsk ? readMarkedQuestions(lines) : oneSign ? readOneSign(lines) : readTwoSigns(marked)
    const sides = new Set(starts.map(({ side }) => side))
    const share = marked.filter(({ block }) => endsAsQuestion(block.text)).length / marked.length
    // A list of dashes in which nobody asks is a list.
    const asking = new Set(lines.flatMap(({ block }) => (endsAsQuestion(block.text) ? block.start : [])))
    const asked = starts.some(({ side, at }) => side === 'question' && asking.has(at))
    if (sides.size < 2 || !asked || (oneSign && share > 0.8 && !markedAsk)) return null
    return {
      layout: 'dashes',
      score: 0.91 * Math.min(1, (starts.length + 2) / 6),
      starts,
      end,
    }
  },
}

function readLine(page: Page, block: Block, index: number): Line | null {
  if (page.furniture[index]) return null
  const opening = OPENING.exec(block.text)
  return {
    block,
    index,
    sign: opening?.[0].trim().split(' ')[0] ?? '',
    speech: block.start + (opening?.[0].length ?? 0),
  }
}

/** So many short lines with one sign, one below the other, that say nothing. */
const MENU = 3

const LONGEST_ENTRY = 40

/** Without menus: `* News`, `* Sport`, `* Archive` one below the other. */
function withoutMenus(lines: readonly Line[]): readonly Line[] {
  const isEntry = ({ sign, block: { text } }: Line) =>
    sign !== '' && text.length <= LONGEST_ENTRY && !endsAsSentence(text)
  const menus = new Set<Line>()
  let run: Line[] = []
  for (const line of [...lines, null]) {
    if (line && isEntry(line) && (run[0]?.sign ?? line.sign) === line.sign) {
      run.push(line)
      continue
    }
    if (run.length >= MENU) for (const entry of run) menus.add(entry)
    run = line && isEntry(line) ? [line] : []
  }
  return menus.size === 0 ? lines : lines.filter((line) => !menus.has(line))
}

/** Where one sign marks questions and plain lines answer them, another sign marks the items of a list in an answer. */
function withoutLists(lines: readonly Line[]): readonly Line[] {
  const signs = new Set(lines.flatMap(({ sign }) => (sign === '' ? [] : sign)))
  if (signs.size < 2) return lines
  for (const own of signs) {
    const plain = lines.map((line) => (line.sign === own ? line : { ...line, sign: '', speech: line.block.start }))
    if (marksQuestions(plain)) return plain
  }
  return lines
}

/** Are the marked lines the questions: do most of them ask, with a plain line behind? */
function marksQuestions(lines: readonly Line[]): boolean {
  const marked = lines.flatMap((line, index) => (line.sign === '' ? [] : { line, next: lines[index + 1] }))
  const asking = marked.filter(({ line }) => endsAsQuestion(line.block.text))
  const answered = asking.filter(({ next }) => next?.sign === '')
  return asking.length > 1 && asking.length >= 0.5 * marked.length && answered.length >= 0.8 * asking.length
}

function readMarkedQuestions(lines: readonly Line[]): TurnStart[] {
  const starts: TurnStart[] = []
  for (const line of lines) {
    if (line.sign !== '') starts.push(startOf(line, 'question'))
    else if (starts.at(-1)?.side === 'question') starts.push(startOf(line, 'answer'))
  }
  return starts
}

/** Without a sign a question asks; where every turn has the sign they take turns, and a question asks. */
function readOneSign(lines: readonly Line[]): TurnStart[] {
  const starts: TurnStart[] = []
  const marked = lines.filter(({ sign }) => sign !== '').length
  const answered = lines.filter(
    (line, index) => line.sign === '' && endsAsQuestion(line.block.text) && (lines[index + 1]?.sign ?? '') !== '',
  )
  const behindPlain = lines.filter((line, index) => line.sign !== '' && isPlainAsking(lines[index - 1], line))
  const asksUnmarked = answered.length * 2 >= marked || (answered.length > 0 && behindPlain.length >= MOST * marked)
  for (const [index, line] of lines.entries()) {
    const before = starts.at(-1)?.side
    if (asksUnmarked) {
      // Right before an answer stands what it answers, with a question mark or without.
      const next = lines[index + 1]
      const asks =
        endsAsQuestion(line.block.text) || isStatement(line, next) || (starts.length > 1 && isUnmarked(line, next))
      if (line.sign === '' && asks && before !== 'question') starts.push(startOf(line, 'question'))
      else if (line.sign !== '' && before === 'question') starts.push(startOf(line, 'answer'))
    } else if (line.sign !== '') {
      starts.push(startOf(line, before === 'question' ? 'answer' : 'question'))
    }
  }
  return starts
}

/** So many of the dashes answer what stands right above them. */
const MOST = 0.6

const isPlainAsking = (line: Line | undefined, next: Line) =>
  line !== undefined && line.sign === '' && (endsAsQuestion(line.block.text) || isStatement(line, next))

/** A statement that asks is a sentence or two. */
const LONGEST_STATEMENT = 220

/** Does a short line stand right above one with a sign? */
function isAbove({ block: { text } }: Line, next: Line | undefined): boolean {
  return next !== undefined && next.sign !== '' && text.length <= LONGEST_STATEMENT
}

function isStatement(line: Line, next: Line | undefined): boolean {
  const { text } = line.block
  return isAbove(line, next) && endsAsSentence(text) && readDateLine(text) === null
}

/** `Do you still write it down by hand`, right above the dash that answers; headings stand above questions. */
function isUnmarked(line: Line, next: Line | undefined): boolean {
  const { text } = line.block
  return isAbove(line, next) && /^\p{Lu}/u.test(text) && text.split(' ').length >= 4
}

function readTwoSigns(marked: readonly Line[]): TurnStart[] {
  const asking = new Map<string, { lines: number; questions: number }>()
  for (const { sign, block } of marked) {
    const count = asking.get(sign) ?? { lines: 0, questions: 0 }
    asking.set(sign, { lines: count.lines + 1, questions: count.questions + (endsAsQuestion(block.text) ? 1 : 0) })
  }
  const [asker] = [...asking].sort(([, a], [, b]) => b.questions / b.lines - a.questions / a.lines)
  return marked.map((line) => startOf(line, line.sign === asker?.[0] ? 'question' : 'answer'))
}

function startOf({ block, speech, sign }: Line, side: 'question' | 'answer'): TurnStart {
  return { at: block.start, speech, label: null, side, method: sign === '' ? 'alternation' : 'dash', confidence: 0.88 }
}
