import { rebuildOrReport } from '../advice.ts'
import type { Check } from '../check.ts'
import { applyRules, cellRules } from '../rule.ts'
import { name } from '../sql.ts'

/** `earliest` and `latest`, `published_earliest` and `published_latest`. */
export const dateBounds: Check = {
  name: 'date-bounds',
  tier: 'full',
  sentence: 'The earliest day that a date can mean is not after the latest.',
  run(dataset) {
    const rules = dataset.tables.flatMap((table) => {
      const names = table.columns.map(({ name }) => name)
      const tests = names.flatMap((column) => {
        const latest = column.replace(/earliest$/, 'latest')
        if (latest === column || !names.includes(latest)) return []
        return {
          column,
          when: `${name(column)} > ${name(latest)}`,
          found: `format('{} is after {}, its ${latest}', ${name(column)}, ${name(latest)})`,
        }
      })
      return cellRules(table, tests, rebuildOrReport)
    })
    return applyRules(dataset, rules)
  },
}
