import { tables } from '@colloquy/normalize'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { rowSchemaOf } from '../src/row-schema.ts'
import { datasetRows } from './dataset-rows.ts'
import { kinds, kindsRow } from './small-tables.ts'

/** Compiles a schema, which checks it against the one of its draft too. */
function validatorOf(schema: object) {
  const ajv = new Ajv2020({ allErrors: true, strict: true })
  formats.default(ajv)
  ajv.addVocabulary(['primaryKey', 'references', 'uniqueWithin', 'unit'])
  return ajv.compile(schema)
}

describe('rowSchemaOf', () => {
  test.each(tables.map((table) => [table.name, table] as const))('%s: takes its rows and no others', (name, table) => {
    const validate = validatorOf(rowSchemaOf(table))
    for (const row of datasetRows[name] ?? []) {
      expect(validate(row) ? [] : validate.errors).toEqual([])
      expect(validate({ ...row, stray: 1 })).toBe(false)
      const [key = ''] = Object.keys(table.schema.shape)
      expect(validate({ ...row, [key]: null })).toBe(false)
    }
  })

  test.each([
    { integer: 1.5 },
    { colour: 'blue' },
    { day: '2023-02-30' },
    { required_flag: 'true' },
    { required_list: [1] },
  ])('refuses %j', (change) => {
    const validate = validatorOf(rowSchemaOf(kinds))
    expect(validate(kindsRow())).toBe(true)
    expect(validate(kindsRow(change))).toBe(false)
  })

  test('says what the columns mean, and what they point to', () => {
    expect(rowSchemaOf(kinds)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'kinds.json',
      properties: {
        kind_id: { description: 'The key.', primaryKey: true },
        integer: { description: 'An integer.', unit: 'things' },
      },
    })
  })
})
