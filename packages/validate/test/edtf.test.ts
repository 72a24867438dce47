import { expect, test } from 'vitest'
import { readEdtf } from '../src/edtf.ts'

const covers = [
  ['2023', '2023-01-01', '2023-12-31', true],
  ['2024-02', '2024-02-01', '2024-02-29', true],
  ['2023-02-06', '2023-02-06', '2023-02-06', true],
  ['2023-02-06T09:30:00Z', '2023-02-06', '2023-02-06', true],
  ['199X', '1990-01-01', '1999-12-31', true],
  ['19XX', '1900-01-01', '1999-12-31', true],
  ['2004-XX', '2004-01-01', '2004-12-31', true],
  ['XXXX-12-24', '0000-12-24', '9999-12-24', true],
  ['2019-39', '2019-09-01', '2019-12-31', true],
  ['2019-34', '2019-04-01', '2019-06-30', true],
  ['2019-41', '2019-07-01', '2019-12-31', true],
  ['2019-21', '2019-01-01', '2020-03-31', false],
  ['2007~', '2007-01-01', '2007-12-31', false],
  ['2007~/2023', '2007-01-01', '2023-12-31', false],
  ['2023-02-13/2023-02-19', '2023-02-13', '2023-02-19', true],
  ['../2018-10-26', null, '2018-10-26', true],
  ['2018-10-26/..', '2018-10-26', null, true],
  ['2018/', '2018-01-01', null, true],
  ['[2018-10-01..2018-10-18]', '2018-10-01', '2018-10-18', false],
  ['{1999,2001}', '1999-01-01', '2001-12-31', false],
  ['[..1984]', null, '1984-12-31', false],
] as const

test.each(covers)('%s', (text, earliest, latest, exact) => {
  expect(readEdtf(text)).toMatchObject({ earliest, latest, exact })
})

test.each([
  ['-0498', null],
  ['-0479-09', null],
  ['-0498/-0479', null],
  ['-0043/0014', '0014-12-31'],
])('before Christ: %s', (text, latest) => {
  expect(readEdtf(text)).toMatchObject({ earliest: null, latest, exact: false })
})

test('no month before Christ either', () => {
  expect(readEdtf('-0498-13')).toBeNull()
})

test('each end of an interval by itself', () => {
  expect(readEdtf('2007~/2023-02')).toMatchObject({
    start: { earliest: '2007-01-01', latest: '2007-12-31' },
    end: { earliest: '2023-02-01', latest: '2023-02-28' },
  })
})

test.each([
  '',
  'unknown',
  '23',
  '2023-2-6',
  '2023-13',
  '2023-02-30',
  '1900-02-29',
  'XXXX-02-30',
  '2019-39-01',
  '06/02/2023',
  '2023/2022',
  '../..',
  '2020/2021/2022',
  '2023-02T09:00:00',
  '2023-02-06T25:00:00',
  '[2018',
  '[..]',
])('"%s" is none', (text) => {
  expect(readEdtf(text)).toBeNull()
})
