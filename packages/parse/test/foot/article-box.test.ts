import { expect, test } from 'vitest'
import { endInArticle } from '../../src/foot/article-box.ts'
import { chooseReading } from '../../src/layouts/index.ts'
import { readPage } from '../../src/page/page.ts'
import { html } from '../../src/readers/html/index.ts'

const TALK = ['Who was it?', 'Me.', 'And when?', 'Now.', 'Why?', 'So.']
  .map((line, index) => (index % 2 === 0 ? `<p><b>${line}</b></p>` : `<p>${line}</p>`))
  .join('')

/** The last line that can be speech. */
function lastLine(source: string): string | undefined {
  const read = html.read(source)
  if ('problem' in read) throw new Error(read.problem)
  const page = readPage(read.text, read)
  const { reading } = chooseReading(page)
  return reading ? page.blocks[endInArticle(page, reading).end - 1]?.text : undefined
}

test.each([
  [
    'a box of all turns: what stands below it is no answer',
    `<div><div>${TALK}<p>More.</p></div></div><p>Nobody says it.</p>`,
    'More.',
  ],
  [
    'a last line that asks nothing is not answered from another box',
    `<div>${TALK}<p><b>Thank you.</b></p></div><p>Nobody says it.</p>`,
    'Thank you.',
  ],
  [
    'a question is, where each turn has a box',
    `<main>${TALK.replaceAll(/<p>(.*?)<\/p>/g, '<div><p>$1</p></div>')}</main><p>y`,
    'So.',
  ],
  ['no box but the page', `${TALK}<p>More.</p>`, 'More.'],
  [
    'a box for each turn, in a box of all',
    `<div>${TALK.replaceAll(/<p>(.*?)<\/p>/g, '<div><p>$1</p><p>Yes.</p></div>')}</div><p>y`,
    'Yes.',
  ],
  ['two boxes in which turns begin', `<div>${TALK}</div><div><p><b>And where?</b></p><p>Here.</p></div><p>y`, 'y'],
])('%s', (_, source, line) => {
  expect(lastLine(source)).toBe(line)
})

test('a page without boxes ends where its reading does', () => {
  const page = readPage('AB: Who?\nCD: Me.\nAB: When?\nCD: Now.\n\nSo.')
  const { reading } = chooseReading(page)
  expect(reading && endInArticle(page, reading)).toEqual(reading)
})
