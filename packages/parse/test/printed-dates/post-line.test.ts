import { expect, test } from 'vitest'
import { readPostLine } from '../../src/printed-dates/post-line.ts'

test.each([
  ['by guest contributor  February 11th, 2016 / 14 comments', '2016-02-11'],
  ['Posted 23 May 2018 under Events, Transcripts  |  Print', '2018-05-23'],
  ['№ 97 (4412), суббота, 12 декабря 2015 г.', '2015-12-12'],
  ['Entrevista de ANA MORA Almería 26 AGO 2012 - 00:05 CET', '2012-08-26'],
  ['October 2012', '2012-10'],
  ['The Foundry Quarterly · Vol. 12, No. 3 · July 2018', '2018-07'],
  ['n° 41 — mars 2020', '2020-03'],
  ['by the time she left, May 3, 2019, and came back on May 4, 2019', null],
  ['Spring 2016', null],
  ['Interview of March 2019', null],
  ['He came in May 3, 2019', null],
])('%s: %s', (line, value) => {
  expect(readPostLine(line)).toBe(value)
})
