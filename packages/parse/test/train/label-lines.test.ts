import { expect, test } from 'vitest'
import { LINE_KINDS } from '../../src/lines/kinds.ts'
import { type GoldText, toGoldText } from '../../train/gold-text.ts'
import { labelLines } from '../../train/label-lines.ts'
import { UNKNOWN } from '../../train/train-chain.ts'
import { bakery, bakeryText, makeDocument, type Piece } from './sample.ts'

/** Kinds of the lines of a text, as it is broken. */
function kindsOf(gold: GoldText): (string | null)[] {
  const lines = [...gold.text.matchAll(/.*\S.*/g)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }))
  return [...labelLines(gold, lines)].map((kind) => (kind === UNKNOWN ? null : (LINE_KINDS[kind] ?? null)))
}

function goldOf(...pieces: Piece[]): GoldText {
  const { gold, raw } = makeDocument('talk', 'any', pieces)
  return toGoldText(gold, raw.text)
}

test('a line is what the gold says of most of it', () => {
  expect(kindsOf(bakeryText)).toEqual([
    'title',
    'lead',
    'question-start',
    'answer-start',
    'answer',
    'boilerplate',
    'question-start',
    'answer-start',
    'question-start',
    'answer-start',
  ])
})

test('a label on a line of its own is a label, and the turn starts below it', () => {
  const gold = goldOf(
    { turn: ['Per Lund', 'interviewer', 'PER LUND\n', 'Why flour?'] },
    { turn: ['Vera Holm', 'interviewee', 'VERA HOLM\n', 'It was there.'] },
  )
  expect(kindsOf(gold)).toEqual(['label', 'question-start', 'label', 'answer-start'])
})

test('a short line that the gold ignores, or far above the talk, is not known', () => {
  const turn: Piece = { turn: ['Per Lund', 'interviewer', 'Per: ', 'Why flour?'] }
  const gold = goldOf({ turn: ['Per Lund', 'interviewer', 'Flour!\n', 'Why flour?'] })
  expect(kindsOf({ ...gold, ignore: [{ start: 0, end: 6 }] })).toEqual([null, 'question-start'])
  const text = `Flour\n${' \n'.repeat(300)}`
  const far = goldOf(turn)
  const moved = far.turns.map((own) => ({
    ...own,
    spans: own.spans.map(({ start, end }) => ({ start: start + text.length, end: end + text.length })),
  }))
  expect(kindsOf({ ...far, text: text + far.text, turns: moved })).toEqual([null, 'question-start'])
})

test('a voice without a role asks where its turn ends with a question mark; others answer', () => {
  const gold = bakeryText.turns.map((turn) => ({ ...turn, role: null }))
  expect(kindsOf({ ...bakeryText, turns: gold }).filter((kind) => kind?.endsWith('-start'))).toEqual(
    kindsOf(bakeryText).filter((kind) => kind?.endsWith('-start')),
  )
  const chorus = bakeryText.turns.map((turn) => ({ ...turn, role: 'other' }))
  expect(kindsOf({ ...bakeryText, turns: chorus })).not.toContain('question-start')
})

test('gold beyond its text is an error', () => {
  expect(() => toGoldText(bakery.gold, bakery.raw.text.slice(0, -4))).toThrow('there is no element')
})
