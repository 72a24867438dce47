import { expect, test } from 'vitest'
import { fold } from '../src/fold.ts'
import { findPrintedDate, readDateLine } from '../src/printed-date.ts'

test.each([
  ['Feb\u00a014\u00a02023', '2023-02-14'],
  ['14 March 2021', '2021-03-14'],
  ['January 02, 2009', '2009-01-02'],
  ['Tuesday, 7th May 2019', '2019-05-07'],
  ['Date: 2022-05-07', '2022-05-07'],
  ['Published on October 26, 2018', '2018-10-26'],
  ['26.04.2021.', '2021-04-26'],
  ['Media Coverage | November 02, 2017', '2017-11-02'],
  ['nedelja, 14. april 2013.', '2013-04-14'],
  ['6. februara 2023. godine', '2023-02-06'],
  ['6. фебруара 2023.', '2023-02-06'],
  ['Dienstag, 14. März 2023', '2023-03-14'],
  ['1er mars 2023', '2023-03-01'],
  ['14 de febrero de 2023', '2023-02-14'],
  ['14 февраля 2023 года', '2023-02-14'],
  ['Originally Published: September 20, 2010', '2010-09-20'],
  ['26/01/2016', '2016-01-26'],
  ['01/26/2016', '2016-01-26'],
  ['01/02/2016', null],
  ['30 February 2021', null],
  ['On 14 March 2021 we met', null],
  ['2021', null],
])('%s -> %s', (line, date) => {
  expect(readDateLine(fold(line))).toBe(date)
})

test.each([
  ['ADRIAN MARSH SHOW 30TH APRIL 2017 TAMSIN MAYHEW', '2017-04-30'],
  ['Press Briefing, May 2, 2022', '2022-05-02'],
  ['The year 2022 in words', null],
])('the date in "%s" is %s', (title, date) => {
  expect(findPrintedDate(title)).toBe(date)
})
