import { tables } from '@colloquy/normalize'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { croissantOf } from '../src/croissant.ts'
import { asJson, datasetOf } from './exported.ts'
import { kinds, links } from './small-tables.ts'

const reference = z.object({ '@id': z.string() })

/** The tables of Croissant 1.1: properties that must be there, their types, nothing else that we write. */
const descriptor = z.strictObject({
  '@context': z.looseObject({
    sc: z.literal('https://schema.org/'),
    cr: z.literal('http://mlcommons.org/croissant/'),
    dct: z.literal('http://purl.org/dc/terms/'),
    conformsTo: z.literal('dct:conformsTo'),
  }),
  '@type': z.literal('sc:Dataset'),
  conformsTo: z.literal('http://mlcommons.org/croissant/1.1'),
  name: z.string().min(1),
  alternateName: z.string().min(1),
  description: z.string().min(1),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  url: z.string().min(1),
  creator: z.object({ '@type': z.literal('sc:Organization'), name: z.string() }),
  datePublished: z.iso.date().optional(),
  keywords: z.array(z.string()),
  license: z.array(z.string().min(1)).min(1),
  inLanguage: z.array(z.string()),
  distribution: z.array(
    z.discriminatedUnion('@type', [
      z.strictObject({
        '@type': z.literal('cr:FileObject'),
        '@id': z.string(),
        name: z.string(),
        contentUrl: z.string(),
        contentSize: z.string().regex(/^\d+ B$/),
        encodingFormat: z.union([z.string(), z.array(z.string())]),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
      z.strictObject({
        '@type': z.literal('cr:FileSet'),
        '@id': z.string(),
        name: z.string(),
        description: z.string(),
        encodingFormat: z.string(),
        includes: z.string(),
      }),
    ]),
  ),
  recordSet: z.array(
    z.strictObject({
      '@type': z.literal('cr:RecordSet'),
      '@id': z.string(),
      name: z.string(),
      description: z.string().min(1),
      key: reference,
      field: z.array(
        z.strictObject({
          '@type': z.literal('cr:Field'),
          '@id': z.string(),
          name: z.string(),
          description: z.string().min(1),
          dataType: z.enum(['sc:Text', 'cr:Int64', 'cr:Float64', 'sc:Boolean', 'sc:Date']),
          isArray: z.literal(true).optional(),
          arrayShape: z.literal('-1').optional(),
          source: z.strictObject({ fileObject: reference, extract: z.strictObject({ column: z.string() }) }),
          references: z.strictObject({ field: reference }).optional(),
        }),
      ),
    }),
  ),
})

const read = (these: typeof tables) => descriptor.parse(asJson(croissantOf(datasetOf(these))))

describe.each([
  ['the project', tables],
  ['a test', [kinds, links]],
])('croissantOf the tables of %s', (_, these) => {
  const { distribution, recordSet } = read(these)
  const fields = recordSet.flatMap(({ field }) => field)

  test('has two files and one record set for each table, and no id twice', () => {
    expect(distribution.map((file) => file['@id']).sort()).toEqual(
      these.flatMap(({ name }) => [`csv/${name}.csv`, `parquet/${name}.parquet`]).sort(),
    )
    expect(recordSet.map(({ name }) => name).sort()).toEqual(these.map(({ name }) => name).sort())
    const ids = [...distribution, ...recordSet, ...fields].map((node) => node['@id'])
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('every field is a column of a file that is there, and every id leads somewhere', () => {
    for (const { name, key, field } of recordSet) {
      const columns = Object.keys(these.find((table) => table.name === name)?.schema.shape ?? {})
      expect(field.map((one) => one.source.extract.column)).toEqual(columns)
      expect(field.map((one) => one['@id'])).toContain(key['@id'])
    }
    const files = distribution.map((file) => file['@id'])
    const ids = fields.map((field) => field['@id'])
    for (const { source, references } of fields) {
      expect(files).toContain(source.fileObject['@id'])
      if (references) expect(ids).toContain(references.field['@id'])
    }
  })

  test('a record set stands behind those that it refers to', () => {
    const names = recordSet.map(({ name }) => name)
    for (const { name, field } of recordSet) {
      for (const { references } of field) {
        const target = references?.field['@id'].split('/')[0] ?? ''
        if (references) expect(names.indexOf(target), `${name} -> ${target}`).toBeLessThan(names.indexOf(name))
      }
    }
  })
})

describe('croissantOf', () => {
  test('types and lists', () => {
    const [{ field } = { field: [] }] = read([kinds]).recordSet
    const of = (name: string) => field.find((one) => one.name === name)
    expect(of('integer')?.dataType).toBe('cr:Int64')
    expect(of('double')?.dataType).toBe('cr:Float64')
    expect(of('flag')?.dataType).toBe('sc:Boolean')
    expect(of('day')?.dataType).toBe('sc:Date')
    expect(of('list')).toMatchObject({ dataType: 'sc:Text', isArray: true, arrayShape: '-1' })
  })

  test('refers to other tables, not to its own, and not where the first reference may be null', () => {
    const field = read([kinds, links]).recordSet.flatMap((set) => set.field)
    expect(field.find((one) => one['@id'] === 'links/kind_id')?.references).toEqual({
      field: { '@id': 'kinds/kind_id' },
    })
    expect(field.find((one) => one['@id'] === 'links/previous')?.references).toBeUndefined()
    const referring = read(tables).recordSet.flatMap((set) => set.field.filter(({ references }) => references))
    const ids = referring.map((one) => one['@id'])
    expect(ids).toEqual(expect.arrayContaining(['turns/speaker_id', 'mentions/turn_id', 'mentions/entity_id']))
    expect(ids).not.toContain('speakers/entity_id')
  })

  test('names the texts and the day of publication where there are any', () => {
    const dataset = datasetOf([kinds], { texts: ['text/a.txt'], published: '2026-11-21' })
    const { distribution, datePublished } = descriptor.parse(asJson(croissantOf(dataset)))
    expect(distribution.at(-1)).toMatchObject({ '@type': 'cr:FileSet', includes: 'text/**/*.txt' })
    expect(datePublished).toBe('2026-11-21')
    expect(croissantOf(datasetOf([kinds]))).not.toHaveProperty('datePublished')
  })
})
