import { join } from 'node:path'
import { writeJsonLines } from '@colloquy/parse'
import { tables } from './index.ts'
import type { Table } from './table.ts'

interface TableWriters {
  /** Appends rows to a table; each is checked against the schema first. */
  write(table: string, rows: readonly object[]): void
  close(): void
}

/** One file for each table of the list. */
export function openTables(folder: string): TableWriters {
  const open = new Map(
    tables.map((table) => [table.name, { table, lines: writeJsonLines(join(folder, `${table.name}.jsonl`)) }]),
  )
  return {
    write(name, rows) {
      const writer = open.get(name)
      if (!writer) throw new Error(`there is no table ${name}; add it to the list of tables`)
      for (const row of rows) writer.lines.write(checked(writer.table, row))
    },
    close() {
      for (const { lines } of open.values()) lines.close()
    },
  }
}

function checked(table: Table, row: object): object {
  const result = table.schema.safeParse(row)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const where = `${table.name} row ${JSON.stringify(Object.values(row)[0])}, column ${issue?.path.join('.')}`
  throw new Error(`${where}: ${issue?.message}; this is a fault of Colloquy, please report it with the raw file`)
}
