import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { z } from 'zod'
import { readRows } from '../dataset.ts'
import { readParquet } from '../parquet-reader.ts'

/** A table as it lies in a dataset, of whatever version: nothing is assumed of its columns. */
export interface StoredTable {
  name: string
  path: string
  columns: readonly StoredColumn[]
  /** Name of the column that pairs rows: the declared primary key, else the first column. */
  key: string
  rows: number
}

export interface StoredColumn {
  name: string
  /** As DuckDB calls it. */
  type: string
  /** Declared never to be null; null where no descriptor says. */
  required: boolean | null
}

const descriptor = z.looseObject({
  resources: z.array(
    z.looseObject({
      path: z.unknown(),
      schema: z
        .looseObject({
          primaryKey: z.union([z.string(), z.array(z.string())]).optional(),
          fields: z
            .array(
              z.looseObject({
                name: z.string(),
                constraints: z.looseObject({ required: z.boolean().optional() }).optional(),
              }),
            )
            .optional(),
        })
        .optional(),
    }),
  ),
})

/**
 * The tables of a dataset by name.
 * @throws where the folder holds no Parquet files, one of them is unreadable, or a key stands in two rows
 */
export async function readTables(connection: DuckDBConnection, dist: string): Promise<Map<string, StoredTable>> {
  const files = await readdir(join(dist, 'parquet')).catch(() => [])
  const names = files.flatMap((file) => (file.endsWith('.parquet') ? file.slice(0, -'.parquet'.length) : [])).sort()
  if (names.length === 0) throw new Error(`${dist} holds no parquet/*.parquet; name the folder of a dataset`)
  const declared = await readDeclared(dist)
  const tables = new Map<string, StoredTable>()
  for (const name of names) tables.set(name, await readTable(connection, dist, name, declared))
  return tables
}

type Declared = z.infer<typeof descriptor>['resources']

/** A dataset without a descriptor can be compared too. */
async function readDeclared(dist: string): Promise<Declared> {
  const text = await readFile(join(dist, 'datapackage.json'), 'utf8').catch(() => null)
  if (text === null) return []
  try {
    return descriptor.parse(JSON.parse(text)).resources
  } catch (cause) {
    throw new Error(`${dist}/datapackage.json is no descriptor of tables; build the dataset again`, { cause })
  }
}

const describedColumn = z.object({ column_name: z.string(), column_type: z.string() })
const counts = z.object({ rows: z.number(), keys: z.number() })

async function readTable(
  connection: DuckDBConnection,
  dist: string,
  name: string,
  resources: Declared,
): Promise<StoredTable> {
  const file = `parquet/${name}.parquet`
  const path = join(dist, file)
  const schema = resources.find((resource) => [resource.path].flat().includes(file))?.schema
  const columns: StoredColumn[] = []
  for await (const column of readRows(connection, `FROM (DESCRIBE FROM ${readParquet(path)})`, describedColumn)) {
    const field = schema?.fields?.find(({ name }) => name === column.column_name)
    const required = field ? (field.constraints?.required ?? false) : null
    columns.push({ name: column.column_name, type: column.column_type, required })
  }
  const key = [schema?.primaryKey].flat()[0] ?? columns[0]?.name ?? ''
  if (!columns.some(({ name }) => name === key)) throw new Error(`${path} has no column ${key}, its key`)
  const sql = `SELECT count(*) AS rows, count(DISTINCT "${key}") AS keys FROM ${readParquet(path)}`
  for await (const { rows, keys } of readRows(connection, sql, counts)) {
    if (keys < rows) throw new Error(`${path}: ${rows} rows have ${keys} different keys (${key}); validate names them`)
    return { name, path, columns, key, rows }
  }
  throw new Error(`${path} cannot be counted`)
}
