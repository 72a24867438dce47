import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { z } from 'zod'
import { createDatabase, readRows } from '../dataset.ts'
import { anyOf, listOf, literal, name, pathLiteral } from '../sql.ts'
import { compareSchemas, type SchemaChange } from './schema-changes.ts'
import { readTables, type StoredTable } from './stored-table.ts'

export interface DiffOptions {
  /** Folders of two datasets. */
  old: string
  new: string
  /** Rows of each table that are kept with their cells; all are counted. Default: 1,000. */
  limit?: number
}

const rowChange = z.object({
  kind: z.enum(['added', 'removed', 'changed']),
  /** Value of the primary key. */
  id: z.string().nullable(),
  /** The cells that differ, as text; none for rows that are on one side only. */
  cells: z.array(z.object({ column: z.string(), old: z.string().nullable(), new: z.string().nullable() })),
})

export type RowChange = z.infer<typeof rowChange>

export interface TableDiff {
  table: string
  schema: readonly SchemaChange[]
  /** Numbers of rows; null where the dataset has no such table. */
  oldRows: number | null
  newRows: number | null
  added: number
  removed: number
  changed: number
  /** In how many rows each column changed, in the order of the columns. */
  columns: readonly { column: string; rows: number }[]
  /** The first of them, in the order of the new file. */
  changes: readonly RowChange[]
}

export interface DatasetDiff {
  equal: boolean
  /** Readers of the old dataset may fail with the new one. */
  breaking: boolean
  /** Only those that differ, by name. */
  tables: readonly TableDiff[]
}

/**
 * What is different between two datasets: tables, columns, rows paired by their key, cells. Reads the Parquet files, of
 * whatever version; memory does not grow with the rows.
 * @throws where one of the folders is no dataset or a key stands in two rows
 */
export async function diffDatasets(options: DiffOptions): Promise<DatasetDiff> {
  const scratch = await mkdtemp(join(tmpdir(), 'colloquy-diff-'))
  const instance = await createDatabase(scratch)
  try {
    const connection = await instance.connect()
    const before = await readTables(connection, options.old)
    const after = await readTables(connection, options.new)
    const tables: TableDiff[] = []
    for (const table of [...new Set([...before.keys(), ...after.keys()])].sort()) {
      const diff = await diffTable(connection, before.get(table), after.get(table), options.limit ?? 1000)
      if (diff.schema.length + diff.added + diff.removed + diff.changed > 0) tables.push({ table, ...diff })
    }
    connection.disconnectSync()
    const breaking = tables.some(({ schema }) => schema.some((change) => change.breaking))
    return { equal: tables.length === 0, breaking, tables }
  } finally {
    instance.closeSync()
    await rm(scratch, { recursive: true, force: true })
  }
}

async function diffTable(
  connection: DuckDBConnection,
  before: StoredTable | undefined,
  after: StoredTable | undefined,
  limit: number,
): Promise<Omit<TableDiff, 'table'>> {
  const schema = compareSchemas(before, after)
  const counts = { added: 0, removed: 0, changed: 0 }
  const sizes = { oldRows: before?.rows ?? null, newRows: after?.rows ?? null }
  // A table that is new or gone as a whole is said once, not row by row.
  if (!before || !after) return { schema, ...sizes, ...counts, columns: [], changes: [] }
  const changes: RowChange[] = []
  const columns = new Map<string, number>()
  for await (const change of readRows(connection, selectChanges(before, after), rowChange)) {
    counts[change.kind] += 1
    for (const { column } of change.cells) columns.set(column, (columns.get(column) ?? 0) + 1)
    if (changes.length < limit) changes.push(change)
  }
  const touched = after.columns.flatMap(({ name: column }) => {
    const rows = columns.get(column)
    return rows === undefined ? [] : [{ column, rows }]
  })
  return { schema, ...sizes, ...counts, columns: touched, changes }
}

/**
 * Rows that differ in the columns that both have, in the order of the new file; those that are gone at their old place.
 */
function selectChanges(before: StoredTable, after: StoredTable): string {
  const cells = after.columns.flatMap(({ name: column, type }) => {
    const old = before.columns.find((candidate) => candidate.name === column)
    if (!old || column === after.key) return []
    const [a, b] = [`o.${name(column)}`, `n.${name(column)}`]
    const [left, right] = old.type === type ? [a, b] : [`${a}::VARCHAR`, `${b}::VARCHAR`]
    return {
      when: `${left} IS DISTINCT FROM ${right}`,
      give: `{'column': ${literal(column)}, 'old': ${a}::VARCHAR, 'new': ${b}::VARCHAR}`,
    }
  })
  const [oldKey, newKey] = [`o.${name(before.key)}::VARCHAR`, `n.${name(after.key)}::VARCHAR`]
  return `
    SELECT
      CASE WHEN o.file_row_number IS NULL THEN 'added'
        WHEN n.file_row_number IS NULL THEN 'removed' ELSE 'changed' END AS kind,
      coalesce(${newKey}, ${oldKey}) AS id,
      CASE WHEN o.file_row_number IS NOT NULL AND n.file_row_number IS NOT NULL
        THEN ${cells.length > 0 ? listOf(cells) : '[]'} ELSE [] END AS cells
    FROM ${rowsOf(before)} AS o FULL JOIN ${rowsOf(after)} AS n ON ${oldKey} = ${newKey}
    WHERE o.file_row_number IS NULL OR n.file_row_number IS NULL ${cells.length > 0 ? `OR ${anyOf(cells)}` : ''}
    ORDER BY coalesce(n.file_row_number, o.file_row_number), n.file_row_number IS NOT NULL`
}

function rowsOf({ path }: StoredTable): string {
  return `read_parquet(${pathLiteral(path)}, hive_partitioning = false, file_row_number = true)`
}
