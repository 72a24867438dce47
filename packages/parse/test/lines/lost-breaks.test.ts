import { expect, test } from 'vitest'
import { findLostBreaks } from '../../src/lines/lost-breaks.ts'
import { readPage } from '../../src/page/page.ts'

const FILLER = 'The harbour lay below the town and the boats came in with the evening tide, as they did each day. '

/** Where a text is cut, as the first ten characters behind each place. */
function breaksOf(text: string): string[] {
  return [...new Set(findLostBreaks(readPage(text)))].sort((a, b) => a - b).map((at) => text.slice(at, at + 10))
}

const pair = (question: string, answer: string) => `${question} Why is it so cold? ${answer} ${FILLER}${FILLER}`

test.each([
  ['labels with a colon', pair('P:', 'O:').repeat(4), ['O: The har', 'P: Why is ']],
  ['labels in brackets', pair('[Host]', '[Guest]').repeat(4), ['[Guest] Th', '[Host] Why']],
  ['labels of initials', pair('I.T:', 'A.M:').repeat(4), ['A.M: The h', 'I.T: Why i']],
])('a paragraph is cut before %s that come back', (_, text, expected) => {
  expect([...new Set(breaksOf(text))].sort()).toEqual(expected)
})

test('a paragraph is cut before dashes behind sentences, and before the question in front of each', () => {
  const text = `Why is it cold?- ${FILLER}Was it ever warm?- ${FILLER}${FILLER}Will it be?- ${FILLER}${FILLER}`
  expect(breaksOf(text)).toEqual(['- The harb', 'Was it eve', '- The harb', 'Will it be', '- The harb'])
})

test.each([
  ['is short', pair('P:', 'O:')],
  ['has each label once', `${FILLER.repeat(5)}Place: Lune. ${FILLER}Time: noon. ${FILLER}Note: none. ${FILLER}`],
  ['has two dashes', `${FILLER.repeat(5)}- Yes. ${FILLER}- No. ${FILLER}`],
  ['has hyphens inside sentences', `${FILLER}A well-known sea - and cold. `.repeat(8)],
])('a paragraph that %s stays whole', (_, text) => {
  expect(breaksOf(text)).toEqual([])
})
