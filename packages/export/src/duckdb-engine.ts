import { writeFile } from 'node:fs/promises'
import { readJsonLines } from '@colloquy/parse'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Column, ColumnType } from './columns.ts'
import { csvHeader } from './csv.ts'
import type { Engine, TableJob } from './engine.ts'
import type { FlatTable } from './flat-table.ts'
import { rowOf } from './row.ts'

/** Longest line that is read, in bytes: two buffers of this size are held. */
const LONGEST_LINE = 64 * 1024 * 1024

/** Rows of a row group: enough to compress well, few enough to fit in memory. */
const ROW_GROUP = 40_960

/**
 * The engine for large corpora: DuckDB copies the JSON Lines file to both formats side by side. Each copy has one
 * thread, because several make other row groups on every run. Its Parquet files call every column OPTIONAL; which ones
 * are never null is said by the descriptors.
 */
export const writeWithDuckdb: Engine = async (job) => {
  try {
    await checkFirstRow(job)
    // Both have to end before anybody may throw the folder away.
    const copies = [run(parquetCopy(job)), run(csvCopy(job))]
    await Promise.allSettled(copies)
    const [rows = 0] = await Promise.all(copies)
    // Without rows, the line end that ends the last row would be an empty line.
    if (rows === 0) await writeFile(job.csv, csvHeader(job.table))
    return rows
  } catch (cause) {
    await findRefusal(job)
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`duckdb, ${job.table.name}: ${reason}; the engine js may tell more`, { cause })
  }
}

/** @returns the number of rows that a COPY has written. */
async function run(copy: string): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', autoinstall_known_extensions: 'false' })
  try {
    const connection = await instance.connect()
    const [[count] = []] = (await connection.runAndReadAll(copy)).getRows()
    connection.closeSync()
    return Number(count)
  } finally {
    instance.closeSync()
  }
}

/** DuckDB skips columns that it was not told of; all rows of a file have the same ones. */
async function checkFirstRow({ table, source }: TableJob): Promise<void> {
  for await (const value of readJsonLines(source)) {
    rowOf(table, value, 1)
    return
  }
}

/** Reads a file once more, row by row, to say which row and column was refused. */
async function findRefusal({ table, source }: TableJob): Promise<void> {
  let line = 0
  for await (const value of readJsonLines(source)) {
    line += 1
    rowOf(table, value, line)
  }
}

const parquetTypes: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  double: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  'list<text>': 'VARCHAR[]',
}

function parquetCopy({ table, source, parquet, metadata }: TableJob): string {
  const pairs = Object.entries(metadata).map(([key, value]) => `${literal(key)}: ${literal(value)}`)
  const options = [
    'FORMAT parquet',
    'COMPRESSION zstd',
    `ROW_GROUP_SIZE ${ROW_GROUP}`,
    `KV_METADATA {${pairs.join(', ')}}`,
  ]
  const cells = table.columns.map(guarded)
  return `COPY (SELECT ${cells.join(', ')} FROM ${read(table, source, parquetTypes)}) TO ${literal(parquet)} (${options.join(', ')})`
}

/** Numbers and lists stay the JSON that they are: DuckDB would write 0.00001 as 1e-05 and a list as [a, b]. */
const csvTypes: Readonly<Record<ColumnType, string>> = { ...parquetTypes, double: 'JSON', 'list<text>': 'JSON' }

function csvCopy({ table, source, csv }: TableJob): string {
  const quoted = table.columns.filter(({ type }) => type === 'text' || type === 'list<text>')
  const options = [
    'FORMAT csv',
    // DuckDB quotes the names of some columns only. What ends the file ends its last row: lines are joined by LF.
    'HEADER false',
    `PREFIX ${literal(csvHeader(table))}`,
    `SUFFIX ${literal('\n')}`,
    ...(quoted.length > 0 ? [`FORCE_QUOTE (${quoted.map(({ name }) => `"${name}"`).join(', ')})`] : []),
  ]
  // JavaScript writes 1e+21 where DuckDB's JSON has 1e21.
  const cells = table.columns.map(({ name, type }) =>
    type === 'double' ? `regexp_replace("${name}"::VARCHAR, 'e(\\d)', 'e+\\1')` : `"${name}"`,
  )
  return `COPY (SELECT ${cells.join(', ')} FROM ${read(table, source, csvTypes)}) TO ${literal(csv)} (${options.join(', ')})`
}

function read({ columns }: FlatTable, source: string, types: Readonly<Record<ColumnType, string>>): string {
  const declared = columns.map(({ name, type }) => `"${name}": '${types[type]}'`)
  const options = [
    // `a[1].jsonl` would stand for `a1.jsonl`, and a folder `year=2020` for a column.
    literal(source.replace(/[*?[]/g, '[$&]')),
    "format = 'newline_delimited'",
    "compression = 'uncompressed'",
    'hive_partitioning = false',
    `maximum_object_size = ${LONGEST_LINE}`,
    `columns = {${declared.join(', ')}}`,
  ]
  return `read_json(${options.join(', ')})`
}

/** The column, or an error where its cell is what `rowOf` refuses. */
function guarded({ name, type, nullable }: Column): string {
  const column = `"${name}"`
  const refused = [
    ...(nullable ? [] : [`${column} IS NULL`]),
    ...(type === 'text' ? [`${column} = ''`] : []),
    ...(type === 'integer' ? [`abs(${column}) > ${Number.MAX_SAFE_INTEGER}`] : []),
    ...(type === 'list<text>' ? [`len(${column}) <> list_count(${column})`] : []),
  ]
  return refused.length > 0
    ? `CASE WHEN ${refused.join(' OR ')} THEN error(${literal(`column ${name}`)}) ELSE ${column} END AS ${column}`
    : column
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
