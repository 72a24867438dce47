import { expect, test } from 'vitest'
import { findInlineLabels } from '../../../src/labels/forms/inline.ts'
import { parse } from '../../../src/parse.ts'

test.each([
  ['AM: better than slogans? TM: Well, it is. AM: So.', ['TM', 'AM']],
  ['we go – AM: Firm – Tamsin Mayhew: Well', ['AM', 'Tamsin Mayhew']],
  ['So no slogans? Good. TM: Well. Dr. Moor: No. J. R. Lind: So', ['TM', 'Dr. Moor', 'J. R. Lind']],
  ['welcome. ELLEN HATCH, State University: Thank you', ['ELLEN HATCH, State University']],
  ['This is what I mean: nothing. in short: no', []],
  ['at 10:30 we left', []],
])('%s', (line, names) => {
  expect(findInlineLabels(line).map(({ name }) => name)).toEqual(names)
})

test('turns part where the labels stand', () => {
  const text = 'AM: Who was it? TM: Me, I fear. AM: And when? TM: Now.'
  const { turns } = parse({ id: 'x', path: 'x.txt', sha256: null, text, facts: null })
  expect(turns.map(({ label, speech }) => [label, ...speech.map(({ start, end }) => text.slice(start, end))])).toEqual([
    ['AM', 'Who was it?'],
    ['TM', 'Me, I fear.'],
    ['AM', 'And when?'],
    ['TM', 'Now.'],
  ])
})

test('a phrase with a colon inside an answer is no label', () => {
  const text = 'AM: Who was it?\nTM: Me. Note: nobody else. And so on.\nAM: When?\nTM: Now.'
  const { turns } = parse({ id: 'x', path: 'x.txt', sha256: null, text, facts: null })
  expect(turns).toHaveLength(4)
})
