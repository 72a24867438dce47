import { expect, test } from 'vitest'
import { dashes } from '../../src/layouts/dashes.ts'
import { readPage } from '../../src/page/page.ts'

const sidesOf = (text: string) => dashes.read(readPage(text))?.starts.map(({ side }) => side) ?? []

test('answers with a dash behind statements that ask', () => {
  const text =
    'Let us begin with the rain.\n\n– It rained.\n\nWho was right?\n\n– Father was.\n\nToday there are machines.\n\n–There are.\n\nThe board disagrees.\n\n– It does.'
  expect(sidesOf(text)).toEqual(Array.from({ length: 4 }, () => ['question', 'answer']).flat())
})

test('a question without its mark stands right above a dash; a menu of dashes asks nothing', () => {
  const menu = '– News\n– Sport\n– Archive\n\nThe river\n\n'
  const text = `${menu}Who was it?\n\n– It was me.\n\nDo you still write it down by hand\n\n– I do.\n\nAnd why?\n\n– So.`
  expect(sidesOf(text)).toEqual(Array.from({ length: 3 }, () => ['question', 'answer']).flat())
})
