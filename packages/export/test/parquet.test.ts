import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FlatTable } from '../src/flat-table.ts'
import { parquet } from '../src/parquet.ts'
import { rowOf } from '../src/row.ts'
import { inFolder } from './folders.ts'
import { query } from './read-parquet.ts'
import { flatten, kinds, kindsRow } from './small-tables.ts'

const table = flatten(kinds)
const metadata = { colloquy_version: '1.2.3', table: 'kinds', source_sha256: 'ab' }

async function write(path: string, rows: readonly Record<string, unknown>[], of: FlatTable = table): Promise<void> {
  const writer = await parquet.open(path, of, metadata)
  for (const row of rows) await writer.write(rowOf(of, row, 1))
  await writer.close()
}

/** The answer of DuckDB about a file with these rows; `FILE` in the query stands for its path. */
async function ask(rows: readonly Record<string, unknown>[], sql: string) {
  return inFolder(async (folder) => {
    const path = join(folder, 'kinds.parquet')
    await write(path, rows)
    return query(sql.replaceAll('FILE', `'${path}'`))
  })
}

const types = [
  ['kind_id', 'VARCHAR'],
  ['text', 'VARCHAR'],
  ['integer', 'BIGINT'],
  ['double', 'DOUBLE'],
  ['flag', 'BOOLEAN'],
  ['day', 'DATE'],
  ['list', 'VARCHAR[]'],
  ['colour', 'VARCHAR'],
  ['required_integer', 'BIGINT'],
  ['required_flag', 'BOOLEAN'],
  ['required_day', 'DATE'],
  ['required_list', 'VARCHAR[]'],
]

describe('parquet', () => {
  test('values come back as they were', async () => {
    const rows = [
      kindsRow({
        kind_id: '007',
        text: 'say "yes",\r\nNA 😀 Zoë \u2028 \u0000',
        integer: -(2 ** 53) + 1,
        double: 0.1,
        flag: true,
        day: '1389-06-15',
        list: ['a,b', '😀', ''],
        required_integer: 2 ** 53 - 1,
        required_flag: true,
        required_day: '1969-12-31',
        required_list: ['one'],
      }),
      kindsRow({ kind_id: 'k2', flag: false, list: [], double: -1.5e300, day: '9998-12-31' }),
      kindsRow({ kind_id: 'k3' }),
    ]
    const expected = rows.map(({ integer, required_integer, ...rest }) => ({
      ...rest,
      integer: integer === null ? null : String(integer),
      required_integer: String(required_integer),
    }))
    expect(await ask(rows, 'FROM FILE')).toEqual(expected)
  })

  test('a file of several row groups holds every row once, in order', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => {
      const kind_id = `k${index}`
      return { kind_id, integer: index, flag: index % 3 === 0, list: index % 2 === 0 ? [kind_id] : null }
    })
    const answer = await ask(rows.map(kindsRow), 'SELECT kind_id, integer::INT AS integer, flag, list FROM FILE')
    expect(JSON.stringify(answer) === JSON.stringify(rows)).toBe(true)
    expect(
      await ask(rows.map(kindsRow), 'SELECT num_row_groups::INT AS groups FROM parquet_file_metadata(FILE)'),
    ).toEqual([{ groups: 3 }])
  })

  test.each([
    ['no rows', []],
    ['nothing but null where it may be', [kindsRow()]],
  ])('types are declared with %s', async (_, rows) => {
    const columns = await ask(rows, 'DESCRIBE FROM FILE')
    expect(columns.map(({ column_name, column_type }) => [column_name, column_type])).toEqual(types)
    expect(await ask(rows, 'SELECT count(*)::INT AS n FROM FILE')).toEqual([{ n: rows.length }])
  })

  test('keys and what is never null are REQUIRED, lists have three levels', async () => {
    const schema = await ask([], 'SELECT name, repetition_type, converted_type FROM parquet_schema(FILE)')
    const of = (name: string) => schema.find((field) => field.name === name)
    expect(of('kind_id')).toEqual({ name: 'kind_id', repetition_type: 'REQUIRED', converted_type: 'UTF8' })
    expect(of('day')).toEqual({ name: 'day', repetition_type: 'OPTIONAL', converted_type: 'DATE' })
    expect(of('required_day')).toEqual({ name: 'required_day', repetition_type: 'REQUIRED', converted_type: 'DATE' })
    const last = schema
      .slice(-3)
      .map(({ name, repetition_type, converted_type }) => [name, repetition_type, converted_type])
    expect(last).toEqual([
      ['required_list', 'REQUIRED', 'LIST'],
      ['list', 'REPEATED', null],
      ['element', 'OPTIONAL', 'UTF8'],
    ])
  })

  test('the file says where it comes from', async () => {
    const pairs = await ask([], 'SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata(FILE)')
    expect(Object.fromEntries(pairs.map(({ key, value }) => [key, value]))).toEqual(metadata)
  })

  test('texts and dates carry no statistics, numbers do, and every page is compressed', async () => {
    const chunks = await ask(
      [kindsRow({ text: '😀', integer: 5, day: '2020-01-01', list: ['a'] })],
      'SELECT path_in_schema AS path, stats_min_value AS least, compression FROM parquet_metadata(FILE)',
    )
    const least = Object.fromEntries(chunks.map((chunk) => [chunk.path, chunk.least]))
    expect(least).toMatchObject({ kind_id: null, text: null, day: null, 'list, list, element': null, integer: '5' })
    expect(new Set(chunks.map(({ compression }) => compression))).toEqual(new Set(['GZIP']))
  })

  test('a filter finds astral characters', async () => {
    // In UTF-16 "😀" is less than "\uffee", in UTF-8 it is greater.
    const rows = ['\uffee', '😀'].map((text, index) => kindsRow({ kind_id: `k${index}`, text }))
    expect(await ask(rows, `SELECT kind_id FROM FILE WHERE text = '😀'`)).toEqual([{ kind_id: 'k1' }])
    expect(await ask(rows, `SELECT kind_id FROM FILE WHERE text > '\uffee'`)).toEqual([{ kind_id: 'k1' }])
  })

  test('the same rows give the same bytes', async () => {
    const digests = await inFolder(async (folder) => {
      const paths = ['a', 'b'].map((name) => join(folder, name))
      for (const path of paths) await write(path, [kindsRow({ list: ['a'] }), kindsRow({ kind_id: 'k2' })])
      return Promise.all(
        paths.map(async (path) =>
          createHash('sha256')
            .update(await readFile(path))
            .digest('hex'),
        ),
      )
    })
    expect(digests[0]).toBe(digests[1])
  })

  test('an error of the library says where', async () => {
    await inFolder(async (folder) => {
      const writer = await parquet.open(join(folder, 'kinds.parquet'), table, metadata)
      await expect(writer.write([])).rejects.toThrow('parquet, kinds, row 1: missing required field: kind_id')
    })
  })
})
