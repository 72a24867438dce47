import { expect, test } from 'vitest'
import { rowsOf } from '../small-world.ts'

const interview = (...lines: string[]) =>
  rowsOf(
    [
      'A talk at the harbour',
      '',
      ...lines,
      'HP: Anything else?',
      'Anders Holm: No, thank you, that is all there is.',
    ].join('\n'),
    { outlet: 'Harbour Post', published: '2023-02-14' },
  )
const read = (...lines: string[]) =>
  interview(...lines).dates.map(({ text, value, anchor_source }) => [text, value, anchor_source])

test('question and answer share one story, the next pair begins its own', () => {
  expect(
    read(
      'HP: What happened in 1999 in the old harbour?',
      'Anders Holm: In March we closed it, and it stayed closed.',
      'HP: And what came after all of that?',
      'Anders Holm: In October we opened the new one for everybody.',
    ),
  ).toEqual([
    ['1999', '1999', null],
    ['March', '1999-03', 'text'],
    ['October', '2022-10', 'sources'],
  ])
})

test('26/01/2016 tells how 01/02/2016 is meant', () => {
  expect(
    read(
      'HP: Why did the ships leave on 26/01/2016 from here?',
      'Anders Holm: They came back on 01/02/2016, as everybody knows.',
    ),
  ).toEqual([
    ['26/01/2016', '2016-01-26', null],
    ['01/02/2016', '2016-02-01', null],
  ])
})

test.each([
  ['We met on Friday, 14 February 2023, in the harbour.', '2023-02-14 is no such weekday'],
  ['The harbour will be opened on 5 January 2023 by all of us.', 'before the document'],
  ['The harbour was opened in May 2023 by all of us there.', 'after the document'],
])('a contradiction is a note: %s', (answer, message) => {
  const { diagnostics, dates } = interview('HP: What will you tell us about it?', `Anders Holm: ${answer}`)
  expect(diagnostics.filter(({ rule }) => rule === 'date-contradiction')).toEqual([
    expect.objectContaining({ severity: 'note', start: dates[0]?.start, message: expect.stringContaining(message) }),
  ])
})

test('what agrees is none', () => {
  const { diagnostics } = interview(
    'HP: What will you tell us about it?',
    'Anders Holm: We met on Tuesday, 14 February 2023. It will be opened in May 2023 and was closed in 2019.',
  )
  expect(diagnostics).toEqual([])
})
