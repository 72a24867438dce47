import { describe, expect, test } from 'vitest'
import { rowOf } from '../src/row.ts'
import { flatten, kinds, kindsRow } from './small-tables.ts'

const table = flatten(kinds)
const cell = (column: string, value: unknown) =>
  rowOf(table, kindsRow({ [column]: value }), 7)[table.columns.findIndex(({ name }) => name === column)]

describe('rowOf', () => {
  test('puts the cells in the order of the columns, whatever the order of the keys', () => {
    const shuffled = Object.fromEntries(Object.entries(kindsRow({ text: 'a', integer: 1 })).reverse())
    expect(rowOf(table, shuffled, 1).slice(0, 3)).toEqual(['k1', 'a', 1])
  })

  test.each([
    ['1969-12-31', -86_400_000],
    ['1389-06-15', -18_320_256_000_000],
    ['2020-02-29', 1_582_934_400_000],
  ])('%s is midnight UTC', (text, milliseconds) => {
    expect(cell('day', text)).toEqual(new Date(milliseconds))
  })

  test.each([
    ['text', '', 'an empty text'],
    ['text', 'half \ud83d', 'half a surrogate pair'],
    ['text', 7, '7 instead of text or null'],
    ['list', ['whole 😀', '\udc00'], 'half a surrogate pair'],
    ['list', ['a', null], '["a",null] instead of list<text> or null'],
    ['integer', 2 ** 53, '9007199254740992 instead of integer or null'],
    ['integer', 3.9, '3.9 instead of integer or null'],
    ['integer', '12', '"12" instead of integer or null'],
    ['flag', 'false', '"false" instead of boolean or null'],
    ['day', '2021-02-29', '"2021-02-29" instead of date or null'],
    ['day', '2021-2-9', '"2021-2-9" instead of date or null'],
    ['day', '2021', '"2021" instead of date or null'],
    ['required_integer', null, 'null instead of integer'],
    ['required_list', undefined, 'nothing instead of list<text>'],
  ])('refuses %s: %j', (column, value, reason) => {
    expect(() => cell(column, value)).toThrow(`kinds.jsonl:7 (kind_id "k1"), column ${column}: ${reason}`)
  })

  test('an emoji is no lone surrogate', () => {
    expect(cell('text', '😀')).toBe('😀')
  })

  test('refuses a column that the table does not have', () => {
    expect(() => rowOf(table, { ...kindsRow(), color: 'red' }, 2)).toThrow(
      'kinds.jsonl:2 (kind_id "k1"): no such column: color',
    )
  })

  test('refuses what is no object', () => {
    expect(() => rowOf(table, null, 3)).toThrow('kinds.jsonl:3: not an object')
  })
})
