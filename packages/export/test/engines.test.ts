import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Table, tables } from '@colloquy/normalize'
import { writeJsonLines } from '@colloquy/parse'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type EngineName, engineNames, loadEngine } from '../src/engine.ts'
import { type FlatTable, flattenTables } from '../src/flat-table.ts'
import { datasetRows } from './dataset-rows.ts'
import { inFolder } from './folders.ts'
import { query } from './read-parquet.ts'
import { kinds, kindsRow } from './small-tables.ts'

const metadata = { colloquy_version: "1.2.3 'beta'", table: 'x', source_sha256: 'ab' }

interface Written {
  rows: number
  csv: string
  cells: unknown
  types: unknown
  says: unknown
  /** SHA-256 of the Parquet file. */
  digest: string
}

/** What one engine makes of some rows. */
async function write(engine: EngineName, table: Table, rows: readonly object[]): Promise<Written> {
  return inFolder(async (folder) => {
    // Names that DuckDB would take for a pattern and for a partition.
    const [source, csv, parquet] = ['rows [1].jsonl', 'year=2020.csv', "it's.parquet"].map((name) => join(folder, name))
    if (!source || !csv || !parquet) throw new Error('three paths')
    const lines = writeJsonLines(source)
    for (const row of rows) lines.write(row)
    lines.close()
    const writeTable = await loadEngine(engine)
    const count = await writeTable({ table: tableOf(table), source, csv, parquet, metadata })
    const file = `'${parquet.replaceAll("'", "''")}'`
    return {
      rows: count,
      csv: await readFile(csv, 'utf8'),
      cells: await query(`FROM ${file}`),
      types: (await query(`DESCRIBE FROM ${file}`)).map(({ column_name, column_type }) => [column_name, column_type]),
      digest: createHash('sha256')
        .update(await readFile(parquet))
        .digest('hex'),
      says: await query(`SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata(${file})`),
    }
  })
}

/** A table of the project needs its neighbours, because it refers to them. */
function tableOf(table: Table): FlatTable {
  const found = flattenTables([...tables, kinds]).find(({ name }) => name === table.name)
  if (!found) throw new Error(`no table ${table.name}`)
  return found
}

const awkward = [
  kindsRow({ text: 'say "yes",\r\nNA 😀 Zoë \u2028 \u0000 \\', integer: -(2 ** 53) + 1, double: 0.1, flag: true }),
  kindsRow({ kind_id: '007', text: '  ', day: '1389-06-15', list: ['a,b', 'say "c"', '😀', ''], required_flag: true }),
  kindsRow({
    kind_id: '#',
    text: 'NULL',
    day: '0800-01-01',
    list: [],
    required_list: ['\\u000b', '\u000b\u001f\u007f/é\n'],
  }),
  kindsRow({ kind_id: '\ufeffk', text: '\ufeff', day: '9998-12-31', required_day: '1969-12-31', double: 1 }),
  kindsRow({ kind_id: '=1+1', required_integer: 2 ** 53 - 1, required_list: ['null', 'NULL', '{"a":1}'] }),
  ...[0, -0, 1e-7, 0.00001, 0.000001, 1e21, 1e16, 123456789.125, -1.5e300, 5e-324, 1 / 3, 100].map((double) =>
    kindsRow({ kind_id: `d${double}`, double }),
  ),
]

describe('the engines', () => {
  test.each([
    ['everything awkward', kinds, awkward],
    ['no rows', kinds, []],
    ['nothing but null where it may be', kinds, [kindsRow()]],
    ['many row groups', kinds, Array.from({ length: 50_000 }, (_, n) => kindsRow({ kind_id: `k${n}`, integer: n }))],
  ])('write the same: %s', async (_, table, rows) => {
    const [js, duckdb] = [await write('js', table, rows), await write('duckdb', table, rows)]
    expect(js.rows).toBe(rows.length)
    expect(duckdb.rows).toBe(js.rows)
    expect(duckdb.csv === js.csv || duckdb.csv).toBe(true)
    expect(JSON.stringify(duckdb.cells) === JSON.stringify(js.cells) || duckdb.cells).toBe(true)
    expect(duckdb.types).toEqual(js.types)
    expect(duckdb.says).toEqual(js.says)
  })
})

describe.each(engineNames)('the engine %s', (engine) => {
  test.each([
    ['an empty text', { text: '' }, 'column text: an empty text'],
    ['null where it cannot be', { required_flag: null }, 'column required_flag: null instead of boolean'],
    ['a cell that is not there', { colour: undefined }, 'column colour: nothing'],
    ['a day that never was', { day: '2023-02-30' }, 'column day: "2023-02-30" instead of date'],
    ['half a surrogate pair', { text: 'a\ud83d' }, 'column text: half a surrogate pair'],
    ['an integer that JavaScript cannot hold', { integer: 2 ** 53 }, 'column integer: 9007199254740992'],
    ['null inside a list', { list: ['a', null] }, 'column list: ["a",null] instead of list<text>'],
  ])('refuses %s, and says where', async (_, change, message) => {
    const rows = [kindsRow(), kindsRow({ kind_id: 'k2', ...change })]
    await expect(write(engine, kinds, rows)).rejects.toThrow(`kinds.jsonl:2 (kind_id "k2"), ${message}`)
  })

  test('refuses a column of another version of the tables', async () => {
    await expect(write(engine, kinds, [kindsRow({ old: 1 })])).rejects.toThrow('no such column: old')
  })

  test.each(tables.map((table) => [table.name, table] as const))('writes the rows of %s', async (name, table) => {
    const rows = datasetRows[name] ?? []
    const { cells } = await write(engine, table, rows)
    expect(z.array(z.record(z.string(), z.unknown())).parse(cells).map(asTexts)).toEqual(rows.map(asTexts))
  })

  test('gives the same bytes every time', async () => {
    const rows = Array.from({ length: 45_000 }, (_, n) => kindsRow({ kind_id: `k${n}`, text: `${n % 7}`.repeat(30) }))
    const [one, two] = [await write(engine, kinds, rows), await write(engine, kinds, rows)]
    expect(one.digest).toBe(two.digest)
  })
})

/** One form for a cell whichever way it went: 64-bit integers come back as texts. */
function asTexts(row: object): Record<string, string> {
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, JSON.stringify(cell).replaceAll('"', '')]))
}
