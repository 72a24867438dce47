import { type Column, type ColumnType, columnsOf } from '@colloquy/export'
import type { Table } from '@colloquy/normalize'
import type { z } from 'zod'

/** A table as the checks see it. */
export interface CheckedTable {
  name: string
  schema: z.ZodObject
  columns: readonly Column[]
  /** Name of the primary key. */
  key: string
}

export const formats = ['csv', 'parquet'] as const

export type Format = (typeof formats)[number]

/** One table in one format. */
export interface Source {
  format: Format
  table: CheckedTable
  /** Path below the dataset: "csv/turns.csv". */
  file: string
  /** Name in SQL, once the file is known to be readable: "csv.turns". */
  view: string
}

/** The type that a column has in DuckDB, whichever file it is read from. */
export const sqlTypes: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  double: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  'list<text>': 'VARCHAR[]',
}

/** @throws where the table has no primary key, or one of several columns. */
export function checkedTable(table: Table): CheckedTable {
  const { name, schema } = table
  const columns = columnsOf(table)
  const [key, ...more] = columns.filter(({ primaryKey }) => primaryKey)
  if (!key || more.length > 0) throw new Error(`table ${name} needs exactly one column with { primaryKey: true }`)
  return { name, schema, columns, key: key.name }
}

export function sourceOf(format: Format, table: CheckedTable): Source {
  return { format, table, file: `${format}/${table.name}.${format}`, view: `${format}.${table.name}` }
}

/** Columns that say where something lies. */
export interface Place {
  start: string
  end: string
  /**
   * What stands before `start`, and before what else is said of the place: `match_` of `match_start` and `match_text`.
   */
  prefix: string
}

/** The places that a row points to: `start` and `end`, `evidence_start` and `evidence_end`. */
export function spansOf({ columns }: CheckedTable): Place[] {
  const names = columns.map(({ name }) => name)
  return names
    .map((start) => ({ start, end: start.replace(/start$/, 'end'), prefix: start.replace(/start$/, '') }))
    .filter(({ start, end }) => start !== end && names.includes(end))
}

/** Whether its rows are parts of documents, with ids `<document_id>#<mark><n>`. */
export function liesInDocument({ key, columns }: CheckedTable): boolean {
  return key !== 'document_id' && columns.some(({ name }) => name === 'document_id')
}

/** The tables whose rows have all of these columns. */
export function tablesWith(tables: readonly CheckedTable[], ...wanted: readonly string[]): CheckedTable[] {
  return tables.filter(({ columns }) => wanted.every((column) => columns.some(({ name }) => name === column)))
}
