import type { Table } from '@colloquy/normalize'
import { type Column, columnsOf, isPortableName } from './columns.ts'

/** A table as the writers and the descriptors see it: columns instead of a zod schema. */
export interface FlatTable {
  name: string
  title: string
  description: string
  /** Name of the primary key. */
  key: string
  columns: readonly Column[]
}

/**
 * All tables of a dataset with their columns, in the same order.
 * @throws where two tables share a name, a table has not one primary key, a column is not flat, or a column that
 * another one points to is not there.
 */
export function flattenTables(tables: readonly Table[]): FlatTable[] {
  const flat = tables.map(flatten)
  const names = flat.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice) throw new Error(`two tables are called ${twice}`)
  const known = new Set(flat.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`)))
  for (const { name, columns } of flat) {
    for (const { name: column, references, uniqueWithin } of columns) {
      if (references !== null && !known.has(references)) {
        throw new Error(`${name}.${column} references ${references}, which is no column of this dataset`)
      }
      if (uniqueWithin !== null && !known.has(`${name}.${uniqueWithin}`)) {
        throw new Error(`${name}.${column} is unique within ${uniqueWithin}, which is no column of its table`)
      }
    }
  }
  return flat
}

function flatten(table: Table): FlatTable {
  const { name, title, description } = table
  if (!isPortableName(name)) throw new Error(`table ${name}: the name of a table is snake_case`)
  const columns = columnsOf(table)
  const [key, ...more] = columns.filter(({ primaryKey }) => primaryKey)
  if (!key || more.length > 0) throw new Error(`table ${name}: exactly one column is the primary key`)
  return { name, title, description, key: key.name, columns }
}
