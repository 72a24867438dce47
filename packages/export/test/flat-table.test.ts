import { type Table, tables } from '@colloquy/normalize'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { flattenTables } from '../src/flat-table.ts'
import { kinds, links } from './small-tables.ts'

describe('flattenTables', () => {
  test('keeps the order and names the key of each table', () => {
    expect(flattenTables([links, kinds]).map(({ name, key }) => [name, key])).toEqual([
      ['links', 'link_id'],
      ['kinds', 'kind_id'],
    ])
  })

  test('takes the tables of the project', () => {
    expect(flattenTables(tables).map(({ name }) => name)).toEqual(tables.map(({ name }) => name))
  })

  test('refuses two tables of one name', () => {
    expect(() => flattenTables([kinds, links, kinds])).toThrow('two tables are called kinds')
  })

  test('refuses a reference that leads nowhere', () => {
    expect(() => flattenTables([links])).toThrow('links.kind_id references kinds.kind_id')
  })

  test('refuses what is unique within a column that is not there', () => {
    const schema = z.strictObject({
      id: z.string().describe('Id.').meta({ primaryKey: true }),
      place: z.int().describe('Place.').meta({ uniqueWithin: 'page' }),
    })
    const table: Table = { name: 'things', title: 'A thing', description: '', schema }
    expect(() => flattenTables([table])).toThrow('things.place is unique within page')
  })

  test('refuses a table without a key and one with two', () => {
    const id = z.string().describe('Id.')
    const withKeys = (schema: z.ZodObject): Table => ({ name: 'things', title: 'A thing', description: '', schema })
    const none = withKeys(z.strictObject({ id }))
    const two = withKeys(z.strictObject({ a: id.meta({ primaryKey: true }), b: id.meta({ primaryKey: true }) }))
    expect(() => flattenTables([none])).toThrow('table things: exactly one column is the primary key')
    expect(() => flattenTables([two])).toThrow('table things: exactly one column is the primary key')
  })

  test('refuses a name that is no file name everywhere', () => {
    expect(() => flattenTables([{ ...kinds, name: '../kinds' }])).toThrow('snake_case')
  })
})
