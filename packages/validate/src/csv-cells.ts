import { open } from 'node:fs/promises'
import type { ColumnType } from '@colloquy/export'
import { z } from 'zod'
import type { Failure } from './check.ts'
import { compareNames } from './column-names.ts'
import { readCsvAsText } from './csv-reader.ts'
import { type Dataset, readRows } from './dataset.ts'
import { quote, shorten } from './excerpt.ts'
import { anyOf, listOf, literal, name } from './sql.ts'
import type { Source } from './table.ts'

const advice = 'build the dataset again; a spreadsheet or an editor that saves the file rewrites it'

/** Reads a CSV file as text, to tell what every single cell is and where the file breaks. */
export async function* readCells(dataset: Dataset, source: Source): AsyncGenerator<Failure> {
  const header = await compareHeader(dataset, source)
  yield* header
  if (header.length > 0) return
  const connection = await dataset.connect()
  try {
    for await (const { id, row, cells } of readRows(connection, selectMisfits(dataset, source), misfit)) {
      const place = id === null ? { row } : { id }
      for (const { column, value, declared } of cells) {
        yield { ...place, column, found: misfitText(value, declared), advice }
      }
    }
    for await (const { line, column_name, error_message, csv_line } of readRows(connection, rejects, reject)) {
      const place = column_name === null ? {} : { column: column_name }
      const found = `${error_message.replace(/\.$/, '')}: ${shorten(csv_line).replaceAll('\n', '\\n')}`
      yield { row: line - 1, ...place, found, advice }
    }
  } finally {
    connection.disconnectSync()
  }
}

const misfit = z.object({
  id: z.string().nullable(),
  row: z.number(),
  cells: z.array(z.object({ column: z.string(), value: z.string(), declared: z.string() })),
})

/** What DuckDB could not take for a row. It may be wrong in several ways, of which the first tells enough. */
const rejects = `
  SELECT DISTINCT ON (line) line, column_name, error_message, left(csv_line, 200) AS csv_line
  FROM reject_errors
  ORDER BY line, column_idx`

const reject = z.object({
  line: z.number(),
  column_name: z.string().nullable(),
  error_message: z.string(),
  csv_line: z.string(),
})

/** Rows with cells that are not written as their type is; all cells are looked at, which also proves their encoding. */
function selectMisfits(dataset: Dataset, source: Source): string {
  const { key, columns } = source.table
  const cells = columns.map(({ name: column, type }) => ({
    when: misfits[type](name(column)),
    give: `{'column': ${literal(column)}, value: left(${name(column)}, 200), declared: ${literal(type)}}`,
  }))
  return `
    SELECT ${name(key)} AS id, "row of the file" AS row, ${listOf(cells)} AS cells
    FROM (
      SELECT *, row_number() OVER () AS "row of the file"
      FROM ${readCsvAsText(dataset.pathOf(source), source.table)}
    )
    WHERE ${anyOf(cells)}`
}

/** SQL that is true for a cell that is not written as its type is: "12abc", "3.0", "True", "6.2.2023", "[1]". */
const misfits: Readonly<Record<ColumnType, (cell: string) => string>> = {
  text: (cell) => `${cell} = ''`,
  integer: (cell) => misfitsSql(cell, '-?\\d+', 'BIGINT'),
  double: (cell) => misfitsSql(cell, '-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?', 'DOUBLE'),
  boolean: (cell) => `${cell} NOT IN ('true', 'false')`,
  date: (cell) => misfitsSql(cell, '\\d{4}-\\d{2}-\\d{2}', 'DATE'),
  'list<text>': (cell) => `CASE WHEN NOT json_valid(${cell}) THEN true
    ELSE json_type(${cell}) <> 'ARRAY'
      OR list_bool_or([json_type(item) <> 'VARCHAR' FOR item IN json_extract(${cell}, '$[*]')]) END`,
}

function misfitsSql(cell: string, pattern: string, type: string): string {
  return `(${cell} IS NOT NULL AND (NOT regexp_full_match(${cell}, ${literal(pattern)}) OR TRY_CAST(${cell} AS ${type}) IS NULL))`
}

function misfitText(value: string, declared: string): string {
  return value === '' ? 'is an empty text; null is an empty field without quotes' : `${quote(value)} is no ${declared}`
}

async function compareHeader(dataset: Dataset, source: Source): Promise<Failure[]> {
  const header = await readHeader(dataset.pathOf(source))
  const found = headerProblem(header)
  if (found) return [{ found, advice }]
  const names = header.split(',').map((name) => name.replace(/^"(.*)"$/, '$1'))
  return compareNames(source.table, names)
}

function headerProblem(header: string): string | null {
  if (header === '') return 'the file has no header'
  if (header.startsWith('\ufeff')) {
    return 'the file begins with a byte order mark, which readers take for a part of the first column name'
  }
  return header.endsWith('\r') ? 'lines end with CR LF instead of LF' : null
}

/** The first line, without its LF. Names of columns hold neither commas nor line ends, so no quotes need to be read. */
async function readHeader(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1 << 16), 0, 1 << 16, 0)
    const [line = ''] = buffer.toString('utf8', 0, bytesRead).split('\n')
    return line
  } finally {
    await file.close()
  }
}
