import { rebuildOrReport } from '../advice.ts'
import type { Check } from '../check.ts'
import { applyRules } from '../rule.ts'
import { name } from '../sql.ts'

export const references: Check = {
  name: 'references',
  tier: 'fast',
  sentence: 'Every reference is null or leads to a row.',
  run(dataset) {
    const rules = dataset.tables.flatMap((table) =>
      table.columns.flatMap(({ name: column, references }) => {
        if (references === null) return []
        const [target = '', key = ''] = references.split('.')
        return {
          table: table.name,
          column,
          sql: `SELECT ${name(table.key)} AS id,
              format('leads to "{}", which is not in ${target}', ${name(column)}) AS found
            FROM parquet.${table.name} AS here
            WHERE ${name(column)} IS NOT NULL
              AND NOT EXISTS (
                SELECT 1 FROM parquet.${target} AS there WHERE there.${name(key)} = here.${name(column)})`,
          advice: rebuildOrReport,
        }
      }),
    )
    return applyRules(dataset, rules)
  },
}
