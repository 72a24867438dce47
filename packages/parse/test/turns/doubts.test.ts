import { expect, test } from 'vitest'
import { parse } from '../../src/parse.ts'

const rulesOf = (text: string) =>
  parse({ id: 'x', path: 'x.txt', sha256: null, text, facts: null }).findings.map(({ rule }) => rule)

test.each([
  [
    'a reading that explains little',
    'Who was it then?\n\nMe, I fear.\n\nAnd when was that?\n\nNow, I think.',
    ['doubtful-layout'],
  ],
  ['voices that nobody tells apart', 'AB: Yes?\nCD: Yes?\nAB: No.\nCD: No.\nAB: Yes?\nCD: Yes?', ['unknown-roles']],
  ['questions and answers with labels', 'Q: Who?\nA: Me.\nQ: When?\nA: Now.', []],
  ['a story', 'The council met.\n\nIt voted.', ['no-turns']],
  ['nothing', ' \n', ['empty']],
])('%s', (_, text, rules) => {
  expect(rulesOf(text)).toEqual(rules)
})
