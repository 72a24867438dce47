import { expect, test } from 'vitest'
import { compareDates, decideFirst, publishedBetween } from '../../src/passages/precedence.ts'

const day = (date: string) => publishedBetween(date, date)
const month = publishedBetween('2023-02-01', '2023-02-28')
const unknown = publishedBetween(null, null)

test.each([
  ['a day before another', [day('2023-02-06'), day('2023-02-14')], [true, false]],
  ['the same day', [day('2023-02-06'), day('2023-02-06'), day('2023-03-01')], [null, null, false]],
  ['a month around a day', [month, day('2023-02-14')], [null, null]],
  ['a month before a day', [month, day('2023-03-01')], [true, false]],
  ['an unknown day can be any', [day('2023-02-06'), day('2023-02-14'), unknown], [null, false, null]],
])('%s', (_, documents, first) => {
  expect(decideFirst(documents)).toEqual(first)
})

test('the undated come last', () => {
  expect([unknown, day('2023-02-14'), day('2018-10-26')].sort(compareDates)).toEqual([
    day('2018-10-26'),
    day('2023-02-14'),
    unknown,
  ])
})
