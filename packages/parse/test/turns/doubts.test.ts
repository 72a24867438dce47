import { expect, test } from 'vitest'
import { parse } from '../../src/parse.ts'
import { doubtFindings } from '../../src/turns/doubts.ts'

const rulesOf = (text: string) =>
  parse({ id: 'x', path: 'x.txt', sha256: null, text, facts: null }).findings.map(({ rule }) => rule)

test.each([
  ['voices that nobody tells apart', 'AB: Yes?\nCD: Yes?\nAB: No.\nCD: No.\nAB: Yes?\nCD: Yes?', ['unknown-roles']],
  ['questions and answers with labels', 'Q: Who?\nA: Me.\nQ: When?\nA: Now.', []],
  ['a story', 'The council met.\n\nIt voted.', ['no-turns']],
  ['nothing', ' \n', ['empty']],
])('%s', (_, text, rules) => {
  expect(rulesOf(text)).toEqual(rules)
})

test.each([
  [0.69, ['doubtful-layout']],
  [0.7, []],
])('a reading with the score %d', (score, rules) => {
  const reading = { layout: 'alternating', score, starts: [], end: 4 }
  const turns = { turns: [], voices: [], segments: [], findings: [] }
  expect(doubtFindings(reading, turns).map(({ rule }) => rule)).toEqual(rules)
})
