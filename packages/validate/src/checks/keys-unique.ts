import { rebuildOrReport } from '../advice.ts'
import type { Check } from '../check.ts'
import { applyRules } from '../rule.ts'
import { name } from '../sql.ts'

export const keysUnique: Check = {
  name: 'keys-unique',
  tier: 'fast',
  sentence: 'A primary key stands in one row only, in CSV and in Parquet.',
  run(dataset) {
    const rules = dataset.sources.map(({ table, file, view }) => ({
      table: table.name,
      file,
      column: table.key,
      sql: `SELECT ${name(table.key)} AS id, format('stands in {} rows', count(*)) AS found
        FROM ${view}
        WHERE ${name(table.key)} IS NOT NULL
        GROUP BY ALL
        HAVING count(*) > 1
        ORDER BY id`,
      advice: rebuildOrReport,
    }))
    return applyRules(dataset, rules)
  },
}
