import { readFile } from 'node:fs/promises'
import { tables } from '@colloquy/normalize'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { dataPackageOf } from '../src/data-package.ts'
import { facts } from './dataset-rows.ts'
import { asJson, datasetOf } from './exported.ts'
import { kinds, links } from './small-tables.ts'

const resource = z.object({
  name: z.string(),
  path: z.string(),
  schema: z.object({
    fields: z.array(z.looseObject({ name: z.string() })),
    primaryKey: z.array(z.string()),
    foreignKeys: z
      .array(
        z.object({
          fields: z.array(z.string()),
          reference: z.object({ resource: z.string().optional(), fields: z.array(z.string()) }),
        }),
      )
      .default([]),
  }),
})

async function profileErrors(descriptor: unknown): Promise<unknown[]> {
  const path = new URL('profiles/datapackage-2.0.json', import.meta.url)
  const ajv = new Ajv({ strict: false, allErrors: true })
  formats.default(ajv)
  ajv.addFormat('textarea', true)
  const validate = ajv.compile(JSON.parse(await readFile(path, 'utf8')))
  validate(descriptor)
  return validate.errors ?? []
}

describe.each([
  ['the project', tables],
  ['a test', [kinds, links]],
])('dataPackageOf the tables of %s', (_, these) => {
  const descriptor = asJson(dataPackageOf(datasetOf(these)))
  const { resources } = z.object({ resources: z.array(resource) }).parse(descriptor)

  test('is valid against the published profile', async () => {
    expect(await profileErrors(descriptor)).toEqual([])
  })

  test('has two resources for each table, no name and no path twice', () => {
    expect(resources.map(({ name }) => name)).toEqual(these.flatMap(({ name }) => [name, `${name}-parquet`]))
    expect(new Set(resources.map(({ path }) => path)).size).toBe(resources.length)
  })

  test('keys name fields that exist, and stay in their format', () => {
    const fieldsOf = (name: string) =>
      resources.find((one) => one.name === name)?.schema.fields.map((field) => field.name) ?? []
    for (const { name, schema } of resources) {
      expect(fieldsOf(name)).toEqual(expect.arrayContaining(schema.primaryKey))
      for (const { fields, reference } of schema.foreignKeys) {
        const target = reference.resource ?? name
        expect(fieldsOf(name)).toEqual(expect.arrayContaining(fields))
        expect(fieldsOf(target)).toEqual(expect.arrayContaining(reference.fields))
        expect(target.endsWith('-parquet')).toBe(name.endsWith('-parquet'))
      }
    }
  })
})

describe('dataPackageOf', () => {
  test('the check against the profile can fail', async () => {
    expect(await profileErrors({ ...dataPackageOf(datasetOf([kinds])), version: 1 })).not.toEqual([])
  })

  test('describes a file and its columns', () => {
    const descriptor = asJson(dataPackageOf(datasetOf([kinds, links])))
    expect(descriptor).toMatchObject({
      name: 'colloquy',
      version: '1.2.3',
      source_sha256: facts.source_sha256,
      // An address that is none of the web is no path.
      sources: [facts.sources[0], { title: 'From the archive' }],
    })
    const { resources } = z.object({ resources: z.array(z.unknown()) }).parse(descriptor)
    expect(resources[0]).toMatchObject({
      name: 'kinds',
      path: 'csv/kinds.csv',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: 12,
      hash: `sha256:${'ab'.repeat(32)}`,
      schema: { primaryKey: ['kind_id'], missingValues: [''] },
    })
    expect(resources[3]).toMatchObject({
      name: 'links-parquet',
      schema: {
        foreignKeys: [
          { fields: ['kind_id'], reference: { resource: 'kinds-parquet', fields: ['kind_id'] } },
          { fields: ['previous'], reference: { fields: ['link_id'] } },
        ],
      },
    })
  })

  test('a field says type, unit, vocabulary and whether it may be missing', () => {
    const { resources } = z.object({ resources: z.array(resource) }).parse(dataPackageOf(datasetOf([kinds])))
    const field = (name: string) => resources[0]?.schema.fields.find((one) => one.name === name)
    expect(field('kind_id')).toMatchObject({ type: 'string', constraints: { required: true, unique: true } })
    expect(field('integer')).toEqual({
      name: 'integer',
      type: 'integer',
      description: 'An integer. (things)',
      constraints: { required: false },
    })
    expect(field('colour')).toMatchObject({ categories: ['red', 'green'], constraints: { enum: ['red', 'green'] } })
    expect(field('list')).toMatchObject({ type: 'array' })
    expect(field('day')).toMatchObject({ type: 'date' })
  })

  test('a CSV file is a table with its dialect and its rows, a Parquet file is known by its hash', () => {
    const { resources } = z.object({ resources: z.array(z.unknown()) }).parse(dataPackageOf(datasetOf([kinds])))
    expect(resources[0]).toMatchObject({ type: 'table', rows: 1, dialect: { lineTerminator: '\n', quoteChar: '"' } })
    expect(resources[1]).toMatchObject({ format: 'apache-parquet', hash: `sha256:${'ab'.repeat(32)}` })
    expect(resources[1]).not.toHaveProperty('type')
  })

  test('says which columns are unique together', () => {
    const descriptor = asJson(dataPackageOf(datasetOf(tables)))
    const { resources } = z
      .object({ resources: z.array(z.object({ name: z.string(), schema: z.looseObject({}) })) })
      .parse(descriptor)
    const turns = resources.find(({ name }) => name === 'turns')
    expect(turns?.schema).toMatchObject({ uniqueKeys: [['document_id', 'turn_order']] })
  })

  test('names the texts that are no raw files, and the day of publication', async () => {
    const texts = ['text/a.txt', 'text/b/c.txt']
    const descriptor = asJson(dataPackageOf(datasetOf([kinds], { texts, published: '2026-11-21' })))
    expect(await profileErrors(descriptor)).toEqual([])
    const { resources } = z.object({ resources: z.array(z.unknown()) }).parse(descriptor)
    expect(resources.at(-1)).toMatchObject({ name: 'text', path: texts, mediatype: 'text/plain' })
    expect(descriptor).toMatchObject({ created: '2026-11-21T00:00:00Z' })
  })

  test('leaves sources out where no document has an address', () => {
    const dataset = datasetOf([kinds])
    expect(dataPackageOf({ ...dataset, facts: { ...facts, sources: [] } })).not.toHaveProperty('sources')
  })
})
