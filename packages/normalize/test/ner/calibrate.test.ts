import { expect, test } from 'vitest'
import { calibratedConfidence } from '../../src/ner/calibrate.ts'

test.each([
  ['a score of the table', 'tagger', 0.75, 0.5],
  ['between two scores', 'tagger', 0.9, 0.68],
  ['below all', 'tagger', 0, 0.2],
  ['a certain name', 'tagger', 1, 0.88],
  ['a rounding error above 1', 'tagger', 1 + Number.EPSILON, 0.88],
  ['a rule, whatever the score', 'rule:acronym', 0.1, 0.9],
])('%s', (_, method, score, confidence) => {
  expect(calibratedConfidence(method, score)).toBe(confidence)
})
