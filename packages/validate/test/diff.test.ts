import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Table, tables } from '@colloquy/normalize'
import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { type DatasetDiff, diffDatasets, formatDiff, markdownDiff } from '../src/index.ts'
import { all, change, edit, rewrite, rowOf } from './breakage.ts'
import { type Changes, withDataset } from './built-dataset.ts'
import type { Rows } from './small-dataset.ts'

vi.setConfig({ testTimeout: 180_000 })

/** Two datasets that differ in what is changed in the second one. */
function compare(changes: Changes, before: Changes = {}, limit?: number): Promise<DatasetDiff> {
  return withDataset(before, ({ dist: old }) =>
    withDataset(changes, ({ dist }) => diffDatasets({ old, new: dist, ...(limit !== undefined && { limit }) })),
  )
}

test('the same rows are equal', async () => {
  const diff = await compare({})
  expect(diff).toEqual({ equal: true, breaking: false, tables: [] })
  expect(formatDiff(diff)).toBe('The datasets are equal.')
})

test('rows that came, went and changed, by key and with their cells', async () => {
  const rows = all(
    ({ dates }: Rows) => dates?.splice(0, 1),
    (of: Rows) =>
      of.entities?.splice(1, 0, { ...rowOf(of, 'entities', 'org-nato'), entity_id: 'norp-xk', aliases: ['A'] }),
    change('turns', 'weekly/talk#t2', { words: 11, confidence: 0.5, label: null }),
    change('entities', 'org-nato', { aliases: ['Alliance'] }),
  )
  const diff = await compare({ rows })
  expect(diff.breaking).toBe(false)
  expect(diff.tables.map(({ table, added, removed, changed }) => [table, added, removed, changed])).toEqual([
    ['dates', 0, 1, 0],
    ['entities', 1, 0, 1],
    ['turns', 0, 0, 1],
  ])
  const [dates, entities, turns] = diff.tables
  expect(dates?.changes).toEqual([{ kind: 'removed', id: 'weekly/reply#x1', cells: [] }])
  expect(entities?.changes).toEqual([
    { kind: 'added', id: 'norp-xk', cells: [] },
    { kind: 'changed', id: 'org-nato', cells: [{ column: 'aliases', old: '[]', new: '[Alliance]' }] },
  ])
  expect(turns?.columns).toEqual([
    { column: 'label', rows: 1 },
    { column: 'words', rows: 1 },
    { column: 'confidence', rows: 1 },
  ])
  expect(turns?.changes[0]?.cells).toContainEqual({ column: 'label', old: 'Ana Ilić', new: null })
})

test('one character of a raw file changes the rows that hold it, and no other', async () => {
  const raw = edit('raw/Weekly/Talk.txt', 'We met', 'We mot')
  const diff = await compare({ built: true, raw }, { built: true })
  expect(
    diff.tables.flatMap(({ table, changes }) => changes.map(({ kind, id, cells }) => [table, kind, id, cells.length])),
  ).toEqual([
    ['documents', 'changed', 'weekly/talk', 1],
    ['segments', 'changed', 'weekly/talk#s6', 1],
    ['turns', 'changed', 'weekly/talk#t2', 1],
  ])
})

/** The tables with another shape of one of them. */
function reshape(name: string, shape: (of: Table['schema']['shape']) => Record<string, z.ZodType>): Table[] {
  return tables.map((table) =>
    table.name === name ? { ...table, schema: z.strictObject(shape(table.schema.shape)) } : table,
  )
}

const note = z.string().nullable().describe('A note.')
const drop = (column: string) => (rows: Rows) => {
  for (const row of rows.diagnostics ?? []) delete row[column]
}
const add = (rows: Rows) => {
  for (const row of rows.diagnostics ?? []) row.note = null
}

test.each<[string, Changes, string, boolean]>([
  [
    'a column that is new at the end',
    { tables: reshape('diagnostics', (shape) => ({ ...shape, note })), rows: add },
    'column note is new (VARCHAR)',
    false,
  ],
  [
    'a column that was removed',
    { tables: reshape('diagnostics', ({ rule: _, ...shape }) => shape), rows: drop('rule') },
    'column rule was removed',
    true,
  ],
  [
    'columns that changed places',
    { tables: reshape('diagnostics', ({ rule, ...shape }) => ({ ...shape, ...(rule && { rule }) })) },
    'the order of the columns changed: ',
    true,
  ],
  [
    'a column that may be null now',
    { tables: reshape('diagnostics', (shape) => ({ ...shape, rule: note })) },
    'column rule may be null now',
    true,
  ],
  [
    'a table that was removed',
    { tables: tables.filter(({ name }) => name !== 'diagnostics') },
    'the table was removed',
    true,
  ],
])('%s', async (_, changes, what, breaking) => {
  const diff = await compare(changes)
  expect(diff.breaking).toBe(breaking)
  expect(diff.tables.map(({ table }) => table)).toEqual(['diagnostics'])
  expect(diff.tables[0]?.schema[0]?.what).toContain(what)
  expect(formatDiff(diff)).toContain(`  ${breaking ? 'BREAKING: ' : ''}${what}`)
  expect(markdownDiff(diff)).toContain(breaking ? '**breaking:** diagnostics: ' : '- diagnostics: ')
})

test('all rows are counted, the first ones are kept and shown', async () => {
  const rows = ({ segments = [] }: Rows) => {
    for (const row of segments) row.kind = 'note'
  }
  const diff = await compare({ rows }, {}, 3)
  expect(diff.tables[0]).toMatchObject({ table: 'segments', changed: 15 })
  expect(diff.tables[0]?.changes).toHaveLength(3)
  const text = formatDiff(diff, 2)
  expect(text).toContain(
    'segments: 15 rows, 15 changed\n  changed cells: kind (15)\n  ~ weekly/reply#s1\n      kind: "title" -> "note"',
  )
  expect(text).toContain('  and 13 more rows\n1 table differs')
  expect(markdownDiff(diff, 2)).toContain('| segments | 15 | 0 | 0 | 15 | kind (15) |')
})

test('a key that stands twice, a folder that is no dataset', async () => {
  const rows = (of: Rows) => of.speakers?.push(rowOf(of, 'speakers', 'per-ana-ilic'))
  await expect(compare({ rows })).rejects.toThrow('3 rows have 2 different keys (speaker_id)')
  const files = ({ dist }: { dist: string }) => rm(join(dist, 'parquet'), { recursive: true })
  await expect(compare({ files })).rejects.toThrow('holds no parquet/*.parquet')
  await expect(compare({ files: rewrite('dist-data/datapackage.json', () => '{') })).rejects.toThrow('is no descriptor')
})
