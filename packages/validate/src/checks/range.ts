import { rebuildOrReport } from '../advice.ts'
import type { Check } from '../check.ts'
import { applyRules, type CellTest, cellRules } from '../rule.ts'
import { name } from '../sql.ts'
import { type CheckedTable, spansOf } from '../table.ts'

export const range: Check = {
  name: 'range',
  tier: 'fast',
  sentence: 'Numbers lie between their bounds, and every place ends after it starts.',
  run(dataset) {
    const rules = dataset.tables.flatMap((table) =>
      cellRules(table, [...boundTests(table), ...spanTests(table)], rebuildOrReport),
    )
    return applyRules(dataset, rules)
  },
}

function boundTests({ columns }: CheckedTable): CellTest[] {
  return columns.flatMap(({ name: column, minimum, maximum }) => {
    const test = (comparison: string, bound: number, relation: string) => ({
      column,
      when: `${name(column)} ${comparison} ${bound}`,
      found: `format('{} is ${relation} than ${bound}', ${name(column)})`,
    })
    return [
      ...(minimum === null ? [] : [test('<', minimum, 'less')]),
      ...(maximum === null ? [] : [test('>', maximum, 'more')]),
    ]
  })
}

function spanTests(table: CheckedTable): CellTest[] {
  const shown = (column: string) => `coalesce(${name(column)}::VARCHAR, 'nowhere')`
  return spansOf(table).map(({ start, end }) => ({
    column: end,
    when: `${name(start)} > ${name(end)} OR (${name(start)} IS NULL) <> (${name(end)} IS NULL)`,
    found: `format('goes from {} to {}', ${shown(start)}, ${shown(end)})`,
  }))
}
