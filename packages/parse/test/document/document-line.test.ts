import { expect, test } from 'vitest'
import { readDocumentLine, toDocumentLine } from '../../src/document/document-line.ts'
import { parse } from '../../src/parse.ts'

const document = parse({
  id: 'a',
  path: 'a.txt',
  sha256: null,
  facts: null,
  text: 'Tides\n\nANA: Why?\n\nBO: Because.\n\nIt is so.\n\nANA: So?\n\nBO: Yes.\n',
})

test('a document comes back from its line', () => {
  const line: unknown = JSON.parse(JSON.stringify(toDocumentLine(document)))
  expect(line).toMatchObject({
    id: 'a',
    turns: [
      [0, 'interviewer', 'ANA', 'label', document.turns[0]?.confidence, null, 1],
      expect.anything(),
      expect.anything(),
      expect.anything(),
    ],
  })
  expect(readDocumentLine(line)).toEqual(document)
})

test.each([
  ['a field too few', { turns: [[0, 'interviewer']] }],
  ['a role that is none', { turns: [[0, 'asker', 'ANA', 'label', 0.95, null, 1]] }],
  ['an unknown field', { speech: [] }],
  ['a turn in which nobody speaks', { segments: [[0, 5, 'title', null]] }],
  ['a place outside of the text', { segments: [[0, 4000, 'prose', null]], turns: [] }],
])('%s is refused', (_, damage) => {
  expect(() => readDocumentLine({ ...toDocumentLine(document), ...damage })).toThrow()
})
