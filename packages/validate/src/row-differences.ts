import { z } from 'zod'
import { anyOf, listOf, literal, name } from './sql.ts'
import type { CheckedTable } from './table.ts'

/** Where the rows of a table can be read, and what a reader calls that place. */
export interface Side {
  /** What stands after FROM. */
  from: string
  title: string
}

/** A row that is on one side only, or whose cells differ. */
export const difference = z.object({
  id: z.string().nullable(),
  /** The title of the only side that has the row. */
  only_in: z.string().nullable(),
  cells: z.array(z.object({ column: z.string(), left: z.string().nullable(), right: z.string().nullable() })),
})

/** Rows of two sides paired by key, which must stand in one row of each; gives `difference`. */
export function selectDifferences(table: CheckedTable, left: Side, right: Side): string {
  const key = name(table.key)
  const cells = table.columns.map(({ name: column }) => {
    const [a, b] = [`l.${name(column)}`, `r.${name(column)}`]
    return {
      when: `${a} IS DISTINCT FROM ${b}`,
      give: `{'column': ${literal(column)}, 'left': ${a}::VARCHAR, 'right': ${b}::VARCHAR}`,
    }
  })
  return `
    SELECT
      coalesce(l.${key}, r.${key}) AS id,
      CASE WHEN l.${key} IS NULL THEN ${literal(right.title)}
        WHEN r.${key} IS NULL THEN ${literal(left.title)} END AS only_in,
      CASE WHEN only_in IS NULL THEN ${listOf(cells)} ELSE [] END AS cells
    FROM ${left.from} AS l FULL JOIN ${right.from} AS r ON l.${key} = r.${key}
    WHERE ${anyOf(cells)}`
}
