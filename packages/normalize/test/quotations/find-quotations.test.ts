import { describe, expect, test } from 'vitest'
import { findQuotations } from '../../src/quotations/find-quotations.ts'
import { findQuoted } from '../../src/quotations/find-quoted.ts'
import { fiveInterviews } from '../passages/five-interviews.ts'

test.each([
  ['He said “yes, we can” twice.', ['yes, we can']],
  ['„So ist es“ und „tako je”', ['So ist es', 'tako je']],
  ['«Bon» et »gut«', ['Bon', 'gut']],
  ['It is 5" wide and "well made"', ['well made']],
  ['“He told me “no” and left” – so', ['He told me “no']],
  ['“It goes on', ['It goes on']],
])('marks: %s', (text, quoted) => {
  expect(findQuoted(text).map(({ start, end }) => text.slice(start, end))).toEqual(quoted)
})

describe('what was said', () => {
  const said = 'We keep the harbour open, and nobody is going to close it while I am the mayor of this town.'
  const quotationsIn = (lead: string) =>
    findQuotations([
      { kind: 'lead', start: 0, text: lead },
      { kind: 'speech', start: lead.length, text: said },
    ]).map(({ match }) =>
      match ? [said.slice(match.start - lead.length, match.end - lead.length), match.similarity] : null,
    )

  test.each<[string, string, [string, number] | null]>([
    ['verbatim', '“We keep the harbour open”, she said.', ['We keep the harbour open', 1]],
    [
      'case and commas do not count',
      '“... the Harbour open – and nobody is going ...”',
      ['the harbour open, and nobody is going', 1],
    ],
    ['drifted', '“Nobody will close it while I am the mayor”', ['going to close it while I am the mayor', 7 / 9]],
    ['never said', '“We shall build a second harbour next year”', null],
  ])('%s', (_, lead, match) => {
    expect(quotationsIn(lead)).toEqual([match])
  })

  test('two words in marks are no quotation', () => {
    expect(quotationsIn('The “information war” goes on')).toEqual([])
  })
})

test('none of the four quotations above the Vitale interview is verbatim', () => {
  const vitale = fiveInterviews().find(({ document }) => document.document_id === '2020-12-11-cfsp-vitale')
  expect(
    vitale?.quotations.map(({ words, turn_id, similarity, verbatim }) => [
      words,
      turn_id?.split('#')[1],
      similarity,
      verbatim,
    ]),
  ).toEqual([
    [17, 't12', 0.5294, false],
    [30, 't12', 0.8333, false],
    [35, 't8', 0.6286, false],
    [6, undefined, null, false],
  ])
  expect(vitale?.quotations[1]?.match_text).toMatch(
    /^We must never forget the past, but we can move beyond it; .* better future$/,
  )
})
