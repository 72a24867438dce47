import { rebuildOrReport } from '../advice.ts'
import type { Check } from '../check.ts'
import { applyRules, cellRules } from '../rule.ts'
import { name } from '../sql.ts'

export const notNull: Check = {
  name: 'not-null',
  tier: 'fast',
  sentence: 'Columns that are never null are never null.',
  run(dataset) {
    const rules = dataset.tables.flatMap((table) => {
      const never = table.columns.filter(({ nullable }) => !nullable)
      const tests = never.map((column) => ({
        column: column.name,
        when: `${name(column.name)} IS NULL`,
        found: `'is null'`,
      }))
      return cellRules(table, tests, rebuildOrReport)
    })
    return applyRules(dataset, rules)
  },
}
