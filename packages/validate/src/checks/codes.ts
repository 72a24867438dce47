import { z } from 'zod'
import { rebuildOrReport } from '../advice.ts'
import type { Check } from '../check.ts'
import { isCountry, isLanguage } from '../codes.ts'
import { name } from '../sql.ts'

/** Unit of a column -> whether a text is one. */
const standards: Readonly<Record<string, (code: string) => boolean>> = {
  'ISO 3166-1 alpha-2': isCountry,
  'BCP 47': isLanguage,
}

export const codes: Check = {
  name: 'codes',
  tier: 'full',
  sentence: 'Countries and languages are codes that their standards know.',
  async *run(dataset) {
    for (const table of dataset.tables) {
      for (const { name: column, unit } of table.columns) {
        const isCode = standards[unit ?? '']
        if (!isCode) continue
        const sql = `SELECT ${name(column)} AS code, min(${name(table.key)}) AS id
          FROM parquet.${table.name} WHERE ${name(column)} IS NOT NULL GROUP BY 1 ORDER BY 2`
        const skip = dataset.unreadable(sql)
        if (skip) {
          yield skip
          continue
        }
        for (const { code, id } of await dataset.all(sql, codeRow)) {
          // What the schema refuses, `row-schema` names.
          if (isCode(code) || !table.schema.shape[column]?.safeParse(code).success) continue
          yield { table: table.name, id, column, found: `"${code}" is no code of ${unit}`, advice: rebuildOrReport }
        }
      }
    }
  },
}

const codeRow = z.object({ code: z.string(), id: z.string().nullable() })
