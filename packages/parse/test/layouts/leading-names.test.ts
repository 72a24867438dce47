import { expect, test } from 'vitest'
import { leadingNames } from '../../src/layouts/leading-names.ts'
import { readPage } from '../../src/page/page.ts'

const labelsOf = (text: string) => leadingNames.read(readPage(text))?.starts.map(({ label }) => label?.text) ?? []

const TALK =
  'Tomasz Wilk We may not sit here.\nIngeborg You may.\nTomasz And they had?\nIngeborg They had plenty.\nTomasz So?\nIngeborg No.'

test('names of the head right before what is said', () => {
  expect(labelsOf(`In conversation: Ingeborg Saal and Tomasz Wilk\n${TALK}`)).toEqual([
    'Tomasz Wilk',
    'Ingeborg',
    'Tomasz',
    'Ingeborg',
    'Tomasz',
    'Ingeborg',
  ])
})

test('words that the head does not have are none', () => {
  expect(labelsOf(`A conversation\n${TALK}`)).toEqual([])
})
