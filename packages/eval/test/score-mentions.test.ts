import { expect, test } from 'vitest'
import { f1, scoreMentions } from '../src/score-mentions.ts'

const name = (start: number, end: number, type: string, ignore = false) => ({ start, end, type, ignore })

test.each([
  ['the same', [name(0, 4, 'ORG')], [name(0, 4, 'ORG')], { right: 1, found: 1, wanted: 1 }],
  ['kinds of places count as one', [name(0, 4, 'GPE')], [name(0, 4, 'FAC')], { right: 1, found: 1, wanted: 1 }],
  ['another type', [name(0, 4, 'ORG')], [name(0, 4, 'PERSON')], { right: 0, found: 1, wanted: 1 }],
  ['another span', [name(0, 4, 'ORG')], [name(0, 5, 'ORG')], { right: 0, found: 1, wanted: 1 }],
  ['overlapping what is ignored', [name(0, 4, 'ORG', true)], [name(3, 9, 'LAW')], { right: 0, found: 0, wanted: 0 }],
])('%s', (_, mentions, claimed, score) => {
  expect(scoreMentions({ scheme: 'ontonotes', mentions }, claimed)).toEqual(score)
})

test('a scheme of four types leaves the fourth out', () => {
  const mentions = [name(0, 4, 'MISC'), name(5, 9, 'PER')]
  const claimed = [name(0, 4, 'ORG'), name(5, 9, 'PERSON'), name(10, 12, 'NORP')]
  expect(scoreMentions({ scheme: 'conll', mentions }, claimed)).toEqual({ right: 1, found: 1, wanted: 1 })
})

test('F1', () => {
  expect(f1({ right: 1, found: 2, wanted: 2 })).toBe(0.5)
  expect(f1({ right: 0, found: 0, wanted: 0 })).toBe(1)
})
