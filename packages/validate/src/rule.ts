import { z } from 'zod'
import type { Failure, Skip } from './check.ts'
import type { Dataset } from './dataset.ts'
import { anyOf, listOf, literal, name } from './sql.ts'
import type { CheckedTable } from './table.ts'

/** A query whose rows are failures. */
export interface Rule {
  table: string
  /** Where it is about one file, the path of it below the dataset. */
  file?: string
  column?: string
  /** Selects `id`, `found`, and `column` where the rule has none; reads from `csv.<table>` and `parquet.<table>`. */
  sql: string
  advice: string
}

const foundRow = z.object({
  id: z.string().nullable(),
  column: z.string().exactOptional(),
  // In SQL a null in a row makes the whole sentence null; `not-null` names it.
  found: z
    .string()
    .nullable()
    .transform((found) => found ?? 'is wrong, and a cell of the row is null'),
})

/** The failures that the rules find, in their order; a rule over a file that nobody can read is skipped. */
export async function* applyRules(dataset: Dataset, rules: Iterable<Rule>): AsyncGenerator<Failure | Skip> {
  for (const { sql, ...place } of rules) {
    const skip = dataset.unreadable(sql)
    if (skip) {
      yield skip
      continue
    }
    for await (const failure of dataset.rows(sql, foundRow)) yield { ...place, ...failure }
  }
}

/** What is wrong with a cell. */
export interface CellTest {
  column: string
  /** SQL that is true where it is wrong. */
  when: string
  /** SQL that says how. */
  found: string
}

/** One rule for many cells: the table is read once. No tests, no rule. */
export function cellRules(table: CheckedTable, tests: readonly CellTest[], advice: string): Rule[] {
  if (tests.length === 0) return []
  const cases = tests.map(({ column, when, found }) => ({
    when,
    give: `{'column': ${literal(column)}, found: ${found}}`,
  }))
  return [
    {
      table: table.name,
      sql: `SELECT id, cell."column", cell.found
      FROM (
        SELECT ${name(table.key)} AS id, unnest(${listOf(cases)}) AS cell
        FROM parquet.${table.name}
        WHERE ${anyOf(cases)}
      )`,
      advice,
    },
  ]
}
