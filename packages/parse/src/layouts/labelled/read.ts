import { footOf } from '../../foot/foot-start.ts'
import type { LabelForm } from '../../labels/label-form.ts'
import { isQuestionLabel } from '../../labels/part-label.ts'
import type { Page } from '../../page/page.ts'
import type { Layout, Reading } from '../../page/reading.ts'
import { endsAsQuestion } from '../../text/sentence-ends.ts'
import { findTail } from '../excerpt-start.ts'
import { type Candidate, readCandidates } from './candidates.ts'
import { chooseLabels } from './choose.ts'

/**
 * How sure a form of label is where it is used throughout: a colon is hardly anything else, a lone name may be a
 * heading.
 */
export interface Trust {
  /** 0..1, of the whole reading. */
  score: number
  /** 0..1, of each turn. */
  turn: number
  /** 0..1, how many of the paragraphs have to begin a turn where the form alone says little. */
  share: number
}

/** The layout of pages whose labels have one of the forms. */
export function labelled(name: string, forms: readonly LabelForm[], trust: Trust): Layout {
  return { name, read: (page) => readLabels(page, name, forms, trust) }
}

/** The turns of a page whose labels have one of the forms; null where nothing speaks for it. */
export function readLabels(page: Page, layout: string, forms: readonly LabelForm[], trust: Trust): Reading | null {
  const candidates = readCandidates(page, forms, trust.turn)
  const starts = withoutVisitors(page, chooseLabels(page, candidates))
  const [first] = starts
  const last = starts.at(-1)
  if (!first || !last) return null
  const spoken = page.furniture.slice(first.block, last.block + 1).filter((row) => row === null).length
  if (starts.length < trust.share * spoken) return null
  const end = footOf(page, last.block)
  const score = trust.score * evidence(page, starts) * (hasHole(page, starts, end) ? 0.5 : 1)
  const turns = new Set(starts.map(({ key }) => key)).size > 1 ? starts : takeTurns(page, starts)
  // Who says what stands above the first label is told by the labels below.
  return { layout, score, starts: [...findTail(page, first.block, null), ...turns], end }
}

/** Rows of furniture behind which readers and listeners have their say. */
const VISITORS: ReadonlySet<string> = new Set(['comments', 'chat log'])

/** Without those who comment below the talk: none of their names is a label above. */
function withoutVisitors({ furniture }: Page, starts: readonly Candidate[]): readonly Candidate[] {
  const first = starts[0]?.block ?? 0
  const opens = furniture.findIndex((row, index) => index > first && VISITORS.has(row?.name ?? ''))
  if (opens < 0) return starts
  const above = starts.filter(({ block }) => block < opens)
  const keys = new Set(above.map(({ key }) => key))
  const below = starts.slice(above.length)
  return keys.size > 1 && below.every(({ key }) => !keys.has(key)) ? above : starts
}

/**
 * One label for both sides: they take turns. Behind an answer a statement asks too, unless the question follows it:
 * then it goes on with the answer.
 */
function takeTurns({ blocks }: Page, starts: readonly Candidate[]): Candidate[] {
  const asks = starts.map(({ block }, index) =>
    endsAsQuestion(blocks[(starts[index + 1]?.block ?? block + 1) - 1]?.text ?? ''),
  )
  const sides: ('question' | 'answer')[] = []
  for (const index of starts.keys()) {
    const goesOn = sides.at(-1) === 'answer' && !asks[index] && asks[index + 1]
    sides.push(sides.at(-1) === 'question' || goesOn ? 'answer' : 'question')
  }
  return starts.map((start, index) => ({ ...start, side: sides[index] ?? null }))
}

/** Nobody says so much of a talk at once, in so many paragraphs. */
const HOLE = 0.7

const PARAGRAPHS = 8

/** Does one turn take nearly all of the page? Then the labels are names in its head, and in its foot. */
function hasHole({ blocks }: Page, starts: readonly Candidate[], end: number): boolean {
  if (starts.length < 4) return false
  const [from, to] = [starts[0]?.at ?? 0, blocks[end - 1]?.end ?? 0]
  return starts.some(({ at, block }, index) => {
    const next = starts[index + 1] ?? { at: to, block: end }
    return next.block - block >= PARAGRAPHS && next.at - at > HOLE * (to - from)
  })
}

/**
 * 0..1: two voices that take turns leave no doubt; a single exchange may be chance, a single label is a heading, and
 * where nobody asks anything the labels may be those of a recipe or a form.
 */
function evidence(page: Page, starts: readonly Candidate[]): number {
  const voices = new Set(starts.map(({ key }) => key))
  if (voices.size < 2) return isSelfInterview(page, starts) ? 0.92 : starts.length > 2 ? 0.4 : 0.2
  const from = starts[0]?.at ?? 0
  const asks = /[?\u037e\u061f]/u.test(page.folded.slice(from)) || [...voices].some(isQuestionLabel)
  return (starts.length >= 4 ? 1 : 0.7) * (asks ? 1 : 0.5)
}

/** Fewer lines with the same label are notes. */
const FEWEST_TO_ONESELF = 6

/** `Me: Why?`, `Me: Why not?`: one label for both, before nearly every paragraph, again and again with a question. */
function isSelfInterview({ blocks, furniture }: Page, starts: readonly Candidate[]): boolean {
  const [first, last] = [starts[0]?.block ?? 0, starts.at(-1)?.block ?? 0]
  const spoken = furniture.slice(first, last + 1).filter((row) => row === null).length
  const asking = starts.filter(({ block }) => endsAsQuestion(blocks[block]?.text ?? '')).length
  return starts.length >= FEWEST_TO_ONESELF && starts.length * 5 >= spoken * 4 && asking * 5 >= starts.length
}
