import { expect, test } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { readBlocks } from '../../src/text/paragraphs.ts'

const WORDS =
  'The lamp has looked after itself since the seventies, so somebody has to look after the birds, and that is me, because nobody else lives out here any more and the boat comes twice a month if the weather lets it. '

/** Text broken by hand at a width, as mail programs do. */
function wrap(text: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.trim().split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}

const paragraphsOf = (text: string) => readBlocks(text, fold(text)).map((block) => block.text)

test.each([[60], [72], [80]])('paragraphs broken at %s signs are whole again', (width) => {
  const paragraphs = [`AH: ${WORDS}${WORDS}`.trim(), `HP: ${WORDS}`.trim(), `AH: ${WORDS}${WORDS}`.trim()]
  const text = paragraphs.map((paragraph) => wrap(paragraph, width)).join('\n\n')
  expect(paragraphsOf(text)).toEqual(paragraphs)
})

test('without blank lines a new paragraph begins behind a short line', () => {
  const text = [`AH: ${WORDS}${WORDS}Yes.`, `HP: ${WORDS}${WORDS}No.`]
    .map((paragraph) => wrap(paragraph, 70))
    .join('\n')
  expect(paragraphsOf(text)).toHaveLength(2)
})

test('paragraphs of one line each stay apart, however long', () => {
  const text = Array.from({ length: 12 }, (_, index) => `${WORDS.slice(0, 40 + index * 5)}end.`).join('\n')
  expect(paragraphsOf(text)).toHaveLength(12)
})

test('a list stays a list', () => {
  const text = Array.from({ length: 20 }, (_, index) => `Menu entry number ${index}`).join('\n')
  expect(paragraphsOf(text)).toHaveLength(20)
})
