import { expect, test } from 'vitest'
import { fold } from '../src/fold.ts'
import { readDateLine } from '../src/printed-date.ts'

test.each([
  ['Feb\u00a014\u00a02023', '2023-02-14'],
  ['14 March 2021', '2021-03-14'],
  ['January 02, 2009', '2009-01-02'],
  ['Tuesday, 7th May 2019', '2019-05-07'],
  ['Date: 2022-05-07', '2022-05-07'],
  ['Published on October 26, 2018', '2018-10-26'],
  ['26.04.2021.', '2021-04-26'],
  ['30 February 2021', null],
  ['On 14 March 2021 we met', null],
  ['2021', null],
])('%s -> %s', (line, date) => {
  expect(readDateLine(fold(line))).toBe(date)
})
