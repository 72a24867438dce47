import { type Table, tables } from '@colloquy/normalize'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Column, columnsOf } from '../src/columns.ts'
import { kinds } from './small-tables.ts'

const key = z.string().describe('Key.').meta({ primaryKey: true })

function tableOf(shape: Record<string, z.core.$ZodType>): Table {
  return { name: 'things', title: 'A thing', description: 'Things.', schema: z.strictObject({ key, ...shape }) }
}

function columnOf(field: z.core.$ZodType): Column | undefined {
  return columnsOf(tableOf({ field }))[1]
}

describe('columnsOf', () => {
  test('gives every column in the order of the schema', () => {
    expect(columnsOf(kinds).map(({ name, type, nullable }) => [name, type, nullable])).toEqual([
      ['kind_id', 'text', false],
      ['text', 'text', true],
      ['integer', 'integer', true],
      ['double', 'double', true],
      ['flag', 'boolean', true],
      ['day', 'date', true],
      ['list', 'list<text>', true],
      ['colour', 'text', false],
      ['required_integer', 'integer', false],
      ['required_flag', 'boolean', false],
      ['required_day', 'date', false],
      ['required_list', 'list<text>', false],
    ])
  })

  test('carries vocabulary, pattern, unit, key and reference', () => {
    const field = z
      .string()
      .regex(/^Q\d+$/)
      .nullable()
      .describe('An item.')
      .meta({ unit: 'QID', references: 'items.item_id', uniqueWithin: 'document_id' })
    expect(columnOf(field)).toEqual({
      name: 'field',
      type: 'text',
      nullable: true,
      description: 'An item.',
      values: null,
      pattern: '^Q\\d+$',
      minimum: null,
      maximum: null,
      unit: 'QID',
      primaryKey: false,
      references: 'items.item_id',
      uniqueWithin: 'document_id',
    })
    expect(columnsOf(kinds)[0]).toMatchObject({ primaryKey: true, references: null })
    expect(columnsOf(kinds)[7]).toMatchObject({ values: ['red', 'green'] })
  })

  test('takes a description that was given before nullable', () => {
    expect(columnOf(z.int().describe('A count.').meta({ unit: 'words' }).nullable())).toMatchObject({
      nullable: true,
      description: 'A count.',
      unit: 'words',
    })
  })

  test.each<[string, z.ZodNumber, number | null, number | null]>([
    ['no bound of its own', z.int(), null, null],
    ['inclusive', z.int().nonnegative().max(9), 0, 9],
    ['exclusive, whole numbers', z.int().positive().lt(9), 1, 8],
    ['share', z.number().min(0).max(1), 0, 1],
    ['exclusive, double', z.number().positive(), 0, null],
    ['32 bits', z.int32(), -2147483648, 2147483647],
  ])('bounds: %s', (_, field, minimum, maximum) => {
    expect(columnOf(field.describe('A number.'))).toMatchObject({ minimum, maximum })
  })

  test('an integer of 32 bits is an integer', () => {
    expect(columnOf(z.int32().describe('Small.'))).toMatchObject({ type: 'integer' })
  })

  test.each<[string, z.core.$ZodType]>([
    ['an object', z.object({ a: z.string() }).describe('Nested.')],
    ['a list of objects', z.array(z.object({ a: z.string() })).describe('Nested.')],
    ['a list of lists', z.array(z.array(z.string())).describe('Nested.')],
    ['a union', z.union([z.string(), z.number()]).describe('Either.')],
    ['an optional value', z.string().optional().describe('Perhaps absent.')],
    ['an integer beyond the safe ones', z.bigint().describe('Large.')],
    ['an instant', z.date().describe('Now.')],
  ])('refuses %s', (_, field) => {
    expect(() => columnOf(field)).toThrow('things.field: a column is a text')
  })

  test('refuses a column that does not say what it is', () => {
    expect(() => columnOf(z.string())).toThrow('things.field has no description')
  })

  test('refuses a key that may be null', () => {
    const field = z.string().nullable().describe('Key.').meta({ primaryKey: true })
    expect(() => columnOf(field)).toThrow('things.field is a primary key and may be null')
  })

  test.each(['camelCase', 'with space', 'a.b', 'a,b', '1st'])('refuses the name %j', (name) => {
    expect(() => columnsOf(tableOf({ [name]: z.string().describe('x') }))).toThrow('snake_case')
  })

  test('takes every table of the project', () => {
    for (const table of tables) expect(columnsOf(table).length).toBe(Object.keys(table.schema.shape).length)
  })
})
