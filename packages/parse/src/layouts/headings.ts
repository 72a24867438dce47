import { footOf } from '../foot/foot-start.ts'
import { findBetween, type Page } from '../page/page.ts'
import type { Layout, TurnStart } from '../page/reading.ts'
import type { Emphasis } from '../text/markup.ts'
import type { Block } from '../text/paragraphs.ts'
import { endsAsQuestion, endsAsSentence } from '../text/sentence-ends.ts'

/** `## Who asks?` */
const HEADING = /^(#{1,6}) +(?=\S)/

/** `**Who asks?**`, `*Who asks?*`, `__Who asks?__`, and the answer behind it or below. */
const EMPHASIS = /^(\*{1,3}|_{1,3})(?=[^\s*_])/

interface Marked {
  index: number
  block: Block
  /** `##`, `**` or the style of a page; a document sets its questions in one way. */
  sign: string
  /** Length of what stands before the words and is no part of them. */
  mark: number
  /** Where the paragraph goes on in plain words, from its start; null where it does not. */
  plain: number | null
  /** A question or another sentence; `## Early years` is neither, nor is the label `Ana:`. */
  asks: boolean
  question: boolean
}

/**
 * Questions set apart as headings, in bold or in italics, answers in plain words, below or in the same paragraph:
 * Markdown and saved pages.
 */
export const headings: Layout = {
  name: 'headings',
  read(page) {
    const marked = page.blocks.flatMap((block, index) =>
      page.furniture[index] ? [] : (readMarked(block, index, page.emphasis.get(index)) ?? []),
    )
    const chosen = chooseAsking(marked)
    const apart = setApart(marked, chosen)
    const asking = withoutEdges(page, chosen, apart)
    const last = asking.at(-1)
    const questions = asking.filter(({ question }) => question).length
    if (!last || questions < 2 || questions * 2 < asking.length) return null
    const end = footOf(page, last.index)
    const starts = readStarts(page, asking, apart, end)
    const answers = starts.filter(({ side }) => side === 'answer').length
    if (answers < 2) return null
    const answered = answers / (starts.length - answers)
    return { layout: 'headings', score: 0.9 * answered * Math.min(1, (questions + 1) / 4), starts, end }
  },
}

function readMarked(block: Block, index: number, emphasis: Emphasis | undefined): Marked | null {
  if (emphasis) {
    const until = Math.min(emphasis.end, block.end) - block.start
    return markedOf({ block, index, sign: emphasis.style, mark: 0, until, behind: until })
  }
  const heading = HEADING.exec(block.text)
  if (heading?.[1]) {
    const until = block.text.length
    return markedOf({ block, index, sign: heading[1], mark: heading[0].length, until, behind: until })
  }
  const sign = EMPHASIS.exec(block.text)?.[1]
  const until = sign === undefined ? -1 : block.text.indexOf(sign, sign.length)
  if (sign === undefined || until < 0) return null
  return markedOf({ block, index, sign, mark: sign.length, until, behind: until + sign.length })
}

interface Stretch {
  block: Block
  index: number
  sign: string
  mark: number
  /** Where the words that are set apart end, and where what closes them does, from the start of the block. */
  until: number
  behind: number
}

function markedOf({ block, index, sign, mark, until, behind }: Stretch): Marked {
  const words = block.text.slice(mark, until).trimEnd()
  const rest = block.text.slice(behind)
  const plain = /[\p{L}\p{N}]/u.test(rest) ? behind + (rest.length - rest.trimStart().length) : null
  const question = endsAsQuestion(words)
  // "Ana:" is a label, and a word in bold begins many a sentence.
  const asks = question || (plain === null ? endsAsSentence(words) : /[.!…]["')]?$/.test(words))
  return { index, block, sign, mark, plain, asks, question }
}

/**
 * What asks in the way that most questions do, and questions that share the sign but not the paragraph, or the reverse.
 */
function chooseAsking(marked: readonly Marked[]): Marked[] {
  const counts = new Map<string, { marked: Marked; count: number }>()
  for (const own of marked) {
    const way = `${own.sign} ${own.plain === null}`
    if (own.question) counts.set(way, { marked: own, count: (counts.get(way)?.count ?? 0) + 1 })
  }
  const usual = [...counts.values()].sort((left, right) => right.count - left.count)[0]?.marked
  if (!usual) return []
  return marked.filter(
    ({ sign, plain, asks, question }) =>
      sign === usual.sign && ((plain === null) === (usual.plain === null) ? asks : question),
  )
}

/** No answer stands in headings, or in the way that questions do. */
function setApart(marked: readonly Marked[], [asking]: readonly Marked[]): Set<number> {
  const own = marked.filter(
    ({ plain, sign }) => plain === null && (sign === asking?.sign || /^(?:#|heading$)/.test(sign)),
  )
  return new Set(own.map(({ index }) => index))
}

/** "Tell us about your first summer." opens many an interview; a standfirst in bold is longer, or has no answer. */
const LONGEST_OPENING = 150

/** Without the lines in the same style that stand above the first question or below the last answer and ask nothing. */
function withoutEdges(page: Page, asking: readonly Marked[], apart: ReadonlySet<number>): Marked[] {
  const isAnswered = ({ index, plain }: Marked, next: number) => plain !== null || findBetween(page, index, next, apart)
  let first = asking.findIndex(({ question }) => question)
  for (let above = asking[first - 1]; above && above.block.text.length <= LONGEST_OPENING; above = asking[first - 1]) {
    if (!isAnswered(above, asking[first]?.index ?? 0)) break
    first -= 1
  }
  const last = asking.findLastIndex((line) => line.question || isAnswered(line, page.blocks.length))
  return asking.slice(Math.max(first, 0), last + 1)
}

/** Each question, and the plain words behind it or the first plain paragraph below. */
function readStarts(page: Page, asking: readonly Marked[], apart: ReadonlySet<number>, end: number): TurnStart[] {
  return asking.flatMap(({ block, index, mark, plain }, place) => {
    const question = startAt(block, 0, mark, 'question')
    if (plain !== null) return [question, startAt(block, plain, plain, 'answer')]
    const answer = findBetween(page, index, asking[place + 1]?.index ?? end, apart)
    return answer ? [question, startAt(answer, 0, 0, 'answer')] : [question]
  })
}

function startAt({ start }: Block, at: number, speech: number, side: 'question' | 'answer'): TurnStart {
  return { at: start + at, speech: start + speech, label: null, side, method: 'alternation', confidence: 0.88 }
}
