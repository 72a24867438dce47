import { expect, test } from 'vitest'
import { alternating } from '../../src/layouts/alternating.ts'
import { readPage } from '../../src/page/page.ts'

/** The first words of each turn, questions with a `?` before them. */
function turnsOf(text: string): string[] {
  const { starts = [] } = alternating.read(readPage(text)) ?? {}
  return starts.map(({ at, side }) => `${side === 'question' ? '? ' : ''}${text.slice(at).split(/\s+/, 2).join(' ')}`)
}

test('a prompt asks, and is less sure', () => {
  const text =
    'Who was it then?\n\nMe, and nobody else.\n\nTell us more.\n\nNo, thank you.\n\nWhy is that?\n\nSo it is.'
  expect(turnsOf(text)).toEqual(['? Who was', 'Me, and', '? Tell us', 'No, thank', '? Why is', 'So it'])
  expect(alternating.read(readPage(text))?.starts.map(({ confidence }) => confidence)).toContain(0.7)
})

test('where answers stand in quotation marks, a statement before one asks', () => {
  const text =
    'Who was it then?\n\n“Me, and nobody else.”\n\nThere has been talk of it.\n\n“I do not read.”\n\nWhy is that?\n\n“So it is.”'
  expect(turnsOf(text)).toEqual(['? Who was', '“Me, and', '? There has', '“I do', '? Why is', '“So it'])
})

test('where questions stand in capitals, all capitals ask and nothing else does', () => {
  const text = 'WHO WAS IT?\n\nMe, I fear. Do you mind?\n\nTELL US MORE.\n\nNo, thank you.\n\nAND WHY?\n\nSo it is.'
  expect(turnsOf(text)).toEqual(['? WHO WAS', 'Me, I', '? TELL US', 'No, thank', '? AND WHY?', 'So it'])
})

test('a round of quick questions', () => {
  const text = 'Tea or coffee? Tea.\nLast meal? A pasty, on the slip.\nWorst fish? None.'
  expect(turnsOf(text)).toEqual(['? Tea or', 'Tea. Last', '? Last meal?', 'A pasty,', '? Worst fish?', 'None.'])
  expect(turnsOf('Really? Yes.\n\nNobody asked.')).toEqual([])
})

test('a box of other stories between two questions does not end the talk, comments do', () => {
  const talk = 'Who was it then?\n\nMe, I fear.\n\nBOX\n\nWhy is that?\n\nSo it is.\n\nAnd then?\n\nNothing came.'
  expect(turnsOf(talk.replace('BOX', 'Read more'))).toHaveLength(6)
  expect(turnsOf(`${talk.replace('\n\nBOX', '')}\n\n3 comments\n\nIs that all?\n\nIt is.`)).toHaveLength(6)
})

test('answers without a full stop: long ones, and one that stands alone before the next question', () => {
  const long = `I read ${'all of the books in the house and '.repeat(8)}then I slept`
  const text = `Who was it then?\n\n${long}\n\nWhy is that?\n\nSo it is.\n\nWith what?\n\nA pencil\n\nAnd then?\n\nNothing came.`
  expect(turnsOf(text)).toEqual([
    '? Who was',
    'I read',
    '? Why is',
    'So it',
    '? With what?',
    'A pencil',
    '? And then?',
    'Nothing came.',
  ])
})

test('who asks may say "I mean"', () => {
  const text =
    'Who was it then?\n\nMe, and nobody else.\n\nWill it last? I mean, so quickly?\n\nIt will.\n\nWhy is that?\n\nSo it is.'
  expect(turnsOf(text)[2]).toBe('? Will it')
})

test('an excerpt begins with the end of an answer', () => {
  const tail =
    '…so we recorded the whole of it in the bathroom of the drummer, and on the tape his mother knocks twice.'
  const text = `${tail}\n\nWho was it then?\n\nMe, and nobody else.\n\nWhy is that?\n\nSo it is.\n\nAnd now?\n\nNothing.`
  expect(turnsOf(text).slice(0, 3)).toEqual(['…so we', '? Who was', 'Me, and'])
  expect(turnsOf(`the slow web\n\n${text.slice(tail.length)}`)[0]).toBe('? Who was')
})

test('a statement without a full stop asks above quotation marks', () => {
  const text =
    'Who was it then?\n\n“Me, and nobody else.”\n\nThat sounds like a joke\n\n“I am one.”\n\nWhy is that?\n\n“So it is. And why not?”'
  expect(turnsOf(text)).toEqual(['? Who was', '“Me, and', '? That sounds', '“I am', '? Why is', '“So it'])
})
