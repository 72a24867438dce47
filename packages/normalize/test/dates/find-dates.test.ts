import { expect, test } from 'vitest'
import { findDates } from '../../src/dates/find-dates.ts'
import { anchorOf } from '../../src/dates/period.ts'

const read = (text: string, anchor: string | null = '2023-02-06') =>
  findDates(text, { anchor: anchor === null ? null : anchorOf(anchor, 'sources') }).map(
    ({ start, end, timex, signal }) => [text.slice(start, end), timex.value, signal],
  )

test.each([
  ['the longest expression wins', 'since the end of last year', [['the end of last year', '2022', 'since']]],
  [
    'neighbours are all found',
    'from 2004 until 2006',
    [
      ['2004', '2004', 'from'],
      ['2006', '2006', 'until'],
    ],
  ],
  [
    'coordinated months',
    'in last October and November',
    [
      ['last October', '2022-10', 'in'],
      ['November', '2022-11', null],
    ],
  ],
  ['no date at all', 'We may march on.', []],
  ['nothing', '', []],
])('%s', (_, text, dates) => {
  expect(read(text)).toEqual(dates)
})

test('bounds enclose what is meant', () => {
  const [past] = findDates('over the past sixteen years', { anchor: anchorOf('2023-02-06', 'sources') })
  expect(past?.timex).toMatchObject({
    edtf: '2007~/2023',
    earliest: '2007-02-06',
    latest: '2023-02-06',
    resolution: 'anchored-duration',
  })
  const [late] = findDates('in late 2019', { anchor: null })
  expect(late?.timex).toMatchObject({ mod: 'END', edtf: '2019-39', earliest: '2019-09-01', latest: '2019-12-31' })
  const [open] = findDates('in the past', { anchor: anchorOf('2023-02', 'sources') })
  expect(open?.timex).toMatchObject({ edtf: '../2023-02', earliest: null, latest: '2023-02-28', resolution: 'vague' })
})

test('without an anchor nothing relative is placed', () => {
  const [last] = findDates('last October', { anchor: null })
  expect(last?.timex).toMatchObject({ value: 'XXXX-10', edtf: null, earliest: null, latest: null })
})

test('earliest is never after latest', () => {
  const text =
    'last week, next month, in two years, three weeks ago, this decade, next century, the next two years, late last month'
  for (const { timex } of findDates(text, { anchor: anchorOf('2024-02-29', 'sources') })) {
    if (timex.earliest && timex.latest) expect(timex.earliest <= timex.latest).toBe(true)
  }
})
