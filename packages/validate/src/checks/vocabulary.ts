import { rebuildOrReport } from '../advice.ts'
import type { Check } from '../check.ts'
import { applyRules, cellRules } from '../rule.ts'
import { literal, name } from '../sql.ts'

export const vocabulary: Check = {
  name: 'vocabulary',
  tier: 'fast',
  sentence: 'Columns with a closed vocabulary hold none but its words.',
  run(dataset) {
    const rules = dataset.tables.flatMap((table) => {
      const tests = table.columns.flatMap(({ name: column, values }) => {
        if (values === null) return []
        return {
          column,
          when: `${name(column)} NOT IN (${values.map(literal).join(', ')})`,
          found: `format('{} is none of {}', to_json(${name(column)}), ${literal(values.join(', '))})`,
        }
      })
      return cellRules(table, tests, rebuildOrReport)
    })
    return applyRules(dataset, rules)
  },
}
