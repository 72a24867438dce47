import { z } from 'zod'
import { rebuildOrReport } from '../advice.ts'
import type { Check } from '../check.ts'
import { readEdtf } from '../edtf.ts'
import { name } from '../sql.ts'

export const edtf: Check = {
  name: 'edtf',
  tier: 'full',
  sentence: 'Columns that hold EDTF hold dates of that standard, on days that exist.',
  async *run(dataset) {
    for (const table of dataset.tables) {
      for (const { name: column } of table.columns.filter(({ unit }) => unit === 'EDTF')) {
        const sql = `SELECT ${name(table.key)} AS id, ${name(column)} AS value FROM parquet.${table.name}
          WHERE ${name(column)} IS NOT NULL`
        const skip = dataset.unreadable(sql)
        if (skip) yield skip
        else {
          for await (const { id, value } of dataset.rows(sql, cellRow)) {
            if (readEdtf(value)) continue
            yield { table: table.name, id, column, found: `"${value}" is no EDTF`, advice: rebuildOrReport }
          }
        }
      }
    }
  },
}

const cellRow = z.object({ id: z.string().nullable(), value: z.string() })
