import { expect, test } from 'vitest'
import { findRuns } from '../../../src/ner/tagger/runs.ts'
import { tokenize } from '../../../src/text/tokens.ts'

test.each([
  ['we met Anders Holm in Lune.', ['Anders Holm', 'Lune']],
  ['the Bank of the North, said Holm', ['Bank of the North', 'Holm']],
  ['by Mr. Holm. Then he left', ['Mr. Holm', 'Then']],
  ['by A. B. Holm and Apollo 11', ['A. B. Holm', 'Apollo 11']],
  ['with Ali al-Amr, el-Sisi', ['Ali al-Amr', 'el-Sisi']],
  ['of the way of life', []],
  ['to @Holm and #Lune', []],
])('%s', (text, runs) => {
  const tokens = tokenize(text)
  const printed = findRuns(tokens).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
  expect(printed).toEqual(runs)
})
