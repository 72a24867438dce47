import { expect, test } from 'vitest'
import { numbered } from '../../src/layouts/numbered.ts'
import { readPage } from '../../src/page/page.ts'

const labelsOf = (text: string) =>
  numbered.read(readPage(text))?.starts.flatMap(({ label }) => (label ? [label.text] : [])) ?? []

test('numbers are set in one way or in several', () => {
  const text = '1. Who was it?\nMe.\n2.- When was that?\nAt night.\n3- Talk us through it.\nNo.\n4) Why?\nSo.'
  expect(labelsOf(text)).toEqual(['1', '2', '3', '4'])
})

test('a lost question, and a list in an answer', () => {
  const text = '1. Who?\nMe.\n2. Which?\nThree:\n1. Dig.\n2. Rest.\n3. Eat.\n3. And?\nNo.\n5. Why?\nSo.\n6. When?\nNow.'
  expect(labelsOf(text)).toEqual(['1', '2', '3', '5', '6'])
  expect(text.slice(numbered.read(readPage(text))?.starts[4]?.speech).startsWith('And?')).toBe(true)
})
