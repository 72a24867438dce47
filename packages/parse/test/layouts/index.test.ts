import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chooseReading, layouts } from '../../src/layouts/index.ts'
import { readPage } from '../../src/page.ts'

const layoutOf = (text: string) => chooseReading(readPage(text, null)).reading?.layout ?? null

test('every file in layouts/ is in the list, under its name', () => {
  const files = readdirSync(join(import.meta.dirname, '../../src/layouts')).map((name) => name.replace(/\.ts$/, ''))
  const names = files.filter((name) => name !== 'index' && name !== 'layout')
  expect(layouts.map(({ name }) => name).sort()).toEqual(names.sort())
})

test.each([
  ['labels that take turns', 'AB: Who?\nCD: Me.\nAB: When?\nCD: Now.', 'labelled'],
  ['numbers that count up', 'Q1. Who?\nMe.\nQ2. When?\nNow.', 'numbered'],
  ['bare numbers with questions', '1. Who was it then?\nMe.\n2. When was it then?\nNow.', 'numbered'],
  [
    'questions and answers',
    'Who was it then?\n\nMe.\n\nWhen was it then?\n\nNow.\n\nAnd where was it?\n\nHere.',
    'alternating',
  ],
  ['a news story', 'The council met.\n\nIt voted.\n\nNobody knows why.', null],
  ['a story with one rhetorical question', 'The council met.\n\nAnd what now?\n\nNobody knows.', null],
  ['a numbered list', '1. Bread\n2. Milk\n3. Eggs', null],
  ['a phrase with a colon', 'In short: no.\n\nThe council met.\n\nIn short: yes.', null],
  ['nothing', '', null],
])('%s', (_, text, layout) => {
  expect(layoutOf(text)).toBe(layout)
})
