import { join } from 'node:path'
import { writeJsonLines } from '@colloquy/parse'
import { tables } from './index.ts'
import type { Table } from './table.ts'

/** Writes rows to the files of all tables. */
export interface TableWriters {
  /**
   * Appends rows to a table, each checked against its schema.
   * @throws where there is no such table, or where a row breaks the schema, with table, row and column
   */
  write(table: string, rows: readonly object[]): void
  close(): void
}

/** Opens `<table>.jsonl` in a folder for each table. */
export function openTables(folder: string): TableWriters {
  const open = new Map(
    tables.map((table) => [table.name, { table, lines: writeJsonLines(join(folder, `${table.name}.jsonl`)) }]),
  )
  return {
    write(name, rows) {
      const writer = open.get(name)
      if (!writer) throw new Error(`there is no table ${name}; add it to the list of tables`)
      for (const row of rows) writer.lines.write(checkRow(writer.table, row))
    },
    close() {
      for (const { lines } of open.values()) lines.close()
    },
  }
}

/** @throws with table, row and column where the schema is broken */
function checkRow(table: Table, row: object): object {
  const result = table.schema.safeParse(row)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const where = `${table.name} row ${JSON.stringify(Object.values(row)[0])}, column ${issue?.path.join('.')}`
  throw new Error(`${where}: ${issue?.message}; this is a fault of Colloquy, please report it with the raw file`)
}
