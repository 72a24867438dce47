import { expect, test } from 'vitest'
import { parse } from '../../src/parse.ts'

const kindsOf = (text: string) =>
  parse({ id: 'x', path: 'x.txt', sha256: null, text, facts: null }).segments.map(({ kind, start, end }) => [
    kind,
    text.slice(start, end),
  ])

const talk = Array.from({ length: 12 }, (_, number) => `Ana Moor: What of the ${number}th?\n\nBo Lind: It came.`)

test('where turns are single paragraphs, a question between two of them is a heading', () => {
  const text = [...talk.slice(0, 6), 'Why does the tide turn?', ...talk.slice(6)].join('\n\n')
  expect(kindsOf(text)).toContainEqual(['heading', 'Why does the tide turn?'])
})

test('where turns have several paragraphs, it is said', () => {
  const long = talk.map((turns) => `${turns}\n\nAnd it went.`)
  const text = [...long.slice(0, 6), 'Why does the tide turn?', ...long.slice(6)].join('\n\n')
  expect(kindsOf(text)).toContainEqual(['speech', 'Why does the tide turn?'])
})

test('what stands below a label and a time mark is said, full stop or not', () => {
  const turn = (name: string, said: string) => `${name}: 00:12:31\n\n${said}`
  const text = [
    turn('Ana Moor', 'Who was it?'),
    turn('Bo Lind', 'Not me'),
    turn('Ana Moor', 'And when was that?'),
    turn('Bo Lind', 'It was at night.'),
    turn('Ana Moor', 'Did you see it?'),
    turn('Bo Lind', 'I did.'),
  ].join('\n\n')
  expect(kindsOf(text)).toContainEqual(['speech', 'Not me'])
})

const turns = (...said: string[]) =>
  said.map((text, index) => `${index % 2 === 0 ? 'Ana Moor' : 'Bo Lind'}: ${text}`).join('\n\n')

test.each([
  [
    'a line that ends in the middle of a sentence goes on behind the page number',
    ['Me.\n\nI went in. There was a bench, so long\n\n- 2 -\n\nand a cat on it.', 'So.'],
    ['speech', 'I went in. There was a bench, so long'],
  ],
  [
    'a pull quote in German quotation marks, before it is said',
    ['Ich.\n\n»Die Taube geht, wo es trocken ist.«', 'Da. Die Taube geht, wo es trocken ist. Ja.'],
    ['pull_quote', '»Die Taube geht, wo es trocken ist.«'],
  ],
] as const)('%s', (_, [first, second], kind) => {
  expect(kindsOf(turns('Who was it?', first, 'And why?', second))).toContainEqual(kind)
})
