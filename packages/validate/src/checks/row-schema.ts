import { z } from 'zod'
import { rebuildOrReport } from '../advice.ts'
import type { Check, Failure } from '../check.ts'
import { quote } from '../excerpt.ts'
import { name } from '../sql.ts'
import type { CheckedTable } from '../table.ts'

/** Rows go through the schema that made them. What `not-null`, `vocabulary` and `range` say already is left to them. */
export const rowSchema: Check = {
  name: 'row-schema',
  tier: 'fast',
  sentence: 'Every row passes the schema of its table: ids, patterns, no empty texts.',
  async *run(dataset) {
    for (const table of dataset.tables) {
      const sql = selectRows(table)
      const skip = dataset.unreadable(sql)
      if (skip) {
        yield skip
        continue
      }
      for await (const row of dataset.rows(sql, anyRow)) yield* failuresOf(table, row)
    }
  },
}

const anyRow = z.record(z.string(), z.unknown())

function selectRows(table: CheckedTable): string {
  const cells = table.columns.map(({ name: column, type }) =>
    // Rows come as JSON, which has no NaN; `range` finds that it is more than any number.
    type === 'double'
      ? `CASE WHEN isfinite(${name(column)}) THEN ${name(column)} END AS ${name(column)}`
      : name(column),
  )
  return `SELECT ${cells.join(', ')} FROM parquet.${table.name}`
}

function* failuresOf(table: CheckedTable, row: z.infer<typeof anyRow>): Generator<Failure> {
  for (const { path, code, message } of table.schema.safeParse(row).error?.issues ?? []) {
    const [column = '', ...inside] = path.map(String)
    const cell = row[column]
    if (cell === null || code === 'invalid_value' || isOutOfRange(table, column, cell)) continue
    const value = quote(typeof cell === 'string' ? cell : JSON.stringify(cell))
    const found = `${inside.length > 0 ? `item ${inside.join('.')} of ` : ''}${value}: ${message}`
    const id = row[table.key]
    yield { table: table.name, id: typeof id === 'string' ? id : null, column, found, advice: rebuildOrReport }
  }
}

function isOutOfRange({ columns }: CheckedTable, column: string, cell: unknown): boolean {
  const { minimum = null, maximum = null } = columns.find(({ name }) => name === column) ?? {}
  return typeof cell === 'number' && ((minimum !== null && cell < minimum) || (maximum !== null && cell > maximum))
}
