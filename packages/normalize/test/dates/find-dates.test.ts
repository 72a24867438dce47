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
    'both ends of a range',
    'from 2004 until 2006',
    [
      ['2004', '2004', 'from'],
      ['2006', '2006', 'until'],
    ],
  ],
  [
    'a range with a dash',
    'the war (1955–1963)',
    [
      ['1955', '1955', null],
      ['1963', '1963', null],
    ],
  ],
  [
    'from month to month',
    'from March to May 2004',
    [
      ['March', '2004-03', 'from'],
      ['May 2004', '2004-05', 'to'],
    ],
  ],
  [
    'days of one month',
    'on April 13-15, 1945',
    [
      ['April 13', '1945-04-13', 'on'],
      ['15, 1945', '1945-04-15', null],
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
  ['a full stop ends the sentence', 'on 3 May. Then', [['3 May', '2023-05-03', 'on']]],
  ['a weekday tells the year', 'on Monday, 5 June', [['Monday, 5 June', '2023-06-05', 'on']]],
  [
    'no-break spaces are folded before; other spaces do no harm',
    'Feb  14\n2023',
    [['Feb  14\n2023', '2023-02-14', null]],
  ],
  [
    'a paragraph ends an expression',
    'in May\n\n2019 was',
    [
      ['May', '2022-05', 'in'],
      ['2019', '2019', null],
    ],
  ],
  ['no date at all', 'We may march on.', []],
  ['nothing', '', []],
])('%s', (_, text, dates) => {
  expect(read(text)).toEqual(dates)
})

test.each([
  'Resolution 1244 and Article 5',
  'No. 1995 of 2000 pieces',
  '30 countries and 2000 participants',
  '11000 Belgrade',
  'he is 45 years old, his son is aged 12 years',
  'it costs $1999 or 2,018 euros',
  'they won 3:2 and lost 1:15',
  'we may come, they march, a second chance, the sun, to fall',
  'April Carter and June Osborne said',
  'Q1. How satisfied are you? Q4: And?',
  'the fall of Saigon, a spring in the desert',
  'one day we will see',
])('no dates in "%s"', (text) => {
  expect(read(text)).toEqual([])
})

test('what was said before tells the year', () => {
  const text = 'In 1999 they left. In March came the others, and two years later they were gone. Last year we met.'
  const found = findDates(text, { anchor: anchorOf('2023-02-06', 'sources') })
  expect(found.map(({ timex, anchor }) => [timex.value, anchor])).toEqual([
    ['1999', null],
    ['1999-03', { value: '1999', source: 'text' }],
    ['2001', { value: '1999-03', source: 'text' }],
    ['2022', { value: '2023-02-06', source: 'sources' }],
  ])
})

test('what lies ahead is not in a story that is over', () => {
  expect(read('We joined in 1999. The vote will be held in May.')).toEqual([
    ['1999', '1999', 'in'],
    ['May', '2023-05', 'in'],
  ])
})

test('a year in brackets is an aside', () => {
  expect(read('In 1942 he wrote (he died in 1990). In May he left.').at(-1)).toEqual([
    'May',
    '1942-05',
    'In'.toLowerCase(),
  ])
})

test('in a narrative a remark about today does not end the story', () => {
  const text = 'In 1942 they left. A film came out last year. In May they fought.'
  const [, , may] = findDates(text, { anchor: anchorOf('2009', 'sources'), narrative: true })
  expect(may?.timex.value).toBe('1942-05')
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
  const [months] = findDates('in the first ten months of 1915', { anchor: null })
  expect(months?.timex).toMatchObject({ value: 'P10M', earliest: '1915-01-01', latest: '1915-10-31' })
  const [winter] = findDates('in the winter of 1999', { anchor: null })
  expect(winter?.timex).toMatchObject({ edtf: '1999-24', earliest: '1999-12-01', latest: '2000-02-29' })
  const [ancient] = findDates('in 264 BC', { anchor: null })
  expect(ancient?.timex).toMatchObject({ value: 'BC0264', edtf: '-0263', earliest: null, latest: null })
})

test('without an anchor nothing relative is placed', () => {
  const [last] = findDates('last October', { anchor: null })
  expect(last?.timex).toMatchObject({ value: 'XXXX-10', edtf: null, earliest: null, latest: null, from: null })
})

// A square is one every time, a machine that was busy elsewhere is not.
test('twice the text takes no more than about twice the time', { retry: 2 }, () => {
  const paragraph = 'In the spring of 1999, two days later, on 3 May and until last year we met every Monday. '
  const cost = (times: number) => {
    const text = paragraph.repeat(times)
    const before = process.cpuUsage()
    const found = findDates(text, { anchor: null })
    expect(found.length).toBe(times * 5)
    return process.cpuUsage(before).user
  }
  cost(400)
  expect(cost(3200) / cost(800)).toBeLessThan(12)
})
