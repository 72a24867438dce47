import { describe, expect, test } from 'vitest'
import { findLabelCandidates } from '../../src/lines/label-candidates.ts'

const candidatesOf = (text: string, inside = false) =>
  findLabelCandidates({ text, inside, start: 0, end: text.length, block: 0 }).map(
    ({ form, key, at, until, speech }) => [form, key, text.slice(at, until), text.slice(speech)],
  )

describe('a line holds the candidate', () => {
  test.each([
    ['Ana Moor: Good morning.', ['colon', 'ana moor', 'Ana Moor', 'Good morning.']],
    ['P.C.: The sea is cold.', ['colon', 'p c', 'P.C.', 'The sea is cold.']],
    ['12. Q: Why is it cold?', ['colon', 'q', 'Q', 'Why is it cold?']],
    ['[00:12:31] Ana: It always was.', ['colon', 'ana', 'Ana', 'It always was.']],
    ['Ana Moor (SPD): It always was.', ['colon', 'ana moor', 'Ana Moor', 'It always was.']],
    ['**Ana Moor:** It always was.', ['colon', 'ana moor', 'Ana Moor', 'It always was.']],
    ['[Ana] It always was.', ['bracket', 'ana', 'Ana', 'It always was.']],
    ['Moor – It always was.', ['dash', 'moor', 'Moor', 'It always was.']],
    ['Moor | It always was.', ['pipe', 'moor', 'Moor', 'It always was.']],
    ['The Chairman. It always was.', ['dot', 'the chairman', 'The Chairman', 'It always was.']],
    ['Q What is the sea?', ['letter', 'q', 'Q', 'What is the sea?']],
    ['Q "What is the sea?"', ['letter', 'q', 'Q', '"What is the sea?"']],
    ['Ana Moor   It always was.', ['gap', 'ana moor', 'Ana Moor', 'It always was.']],
    ['*Ana Moor* It always was.', ['bold', 'ana moor', 'Ana Moor', 'It always was.']],
    ['ANA MOOR It always was.', ['capitals', 'ana moor', 'ANA MOOR', 'It always was.']],
    ['Ana Moor', ['alone', 'ana moor', 'Ana Moor', '']],
    ['Ana Moor 12:31', ['alone', 'ana moor', 'Ana Moor', '']],
  ])('%j', (line, expected) => {
    expect(candidatesOf(line)).toContainEqual(expected)
  })
})

test.each([
  ['a well-known harbour of the north', 'dash'],
  ['It is cold. It always was.', 'colon'],
  ['It has more than nine words before the colon of it: yes', 'colon'],
  ['12:31', 'colon'],
])('%j holds no candidate of the form %s', (line, form) => {
  expect(candidatesOf(line).map(([found]) => found)).not.toContain(form)
})

test('a line inside a paragraph is no label alone', () => {
  expect(candidatesOf('Ana Moor', true)).toEqual([])
})
