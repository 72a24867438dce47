import type { Table } from '@colloquy/normalize'
import type { ExportedDataset } from '../src/exported-dataset.ts'
import { flattenTables } from '../src/flat-table.ts'
import { facts } from './dataset-rows.ts'

/** What the descriptors of some tables are made from, one row in each table. */
export function datasetOf(tables: readonly Table[], changes: Partial<ExportedDataset> = {}): ExportedDataset {
  const file = (table: string, format: string, mediatype: string) => {
    return { format, mediatype, path: `${format}/${table}.${format}`, bytes: 12, sha256: 'ab'.repeat(32) }
  }
  const exported = flattenTables(tables).map((table) => ({
    ...table,
    rows: 1,
    files: [file(table.name, 'csv', 'text/csv'), file(table.name, 'parquet', 'application/vnd.apache.parquet')],
  }))
  return { version: '1.2.3', facts, tables: exported, texts: [], published: null, views: [], ...changes }
}

/** As a reader of the file has it: no undefined, no order of making. */
export const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
