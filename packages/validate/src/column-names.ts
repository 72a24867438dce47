import type { Failure } from './check.ts'
import type { CheckedTable } from './table.ts'

const advice = 'build the dataset again; if columns changed on purpose, build it with the version that checks it'

/** What is wrong with the column names of a file: those missing, those not declared, else their order. */
export function compareNames({ columns }: CheckedTable, found: readonly string[]): Failure[] {
  const declared = columns.map(({ name }) => name)
  const missing = declared.filter((column) => !found.includes(column))
  const strange = found.filter((column) => !declared.includes(column))
  if (missing.length > 0 || strange.length > 0) {
    return [
      ...missing.map((column) => ({ column, found: 'is missing', advice })),
      ...strange.map((column) => ({ column, found: 'is not declared', advice })),
    ]
  }
  if (found.join() === declared.join()) return []
  return [{ found: `the columns are ${found.join(', ')}; declared are ${declared.join(', ')}`, advice }]
}
