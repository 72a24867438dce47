import { z } from 'zod'
import { rebuild } from '../advice.ts'
import type { Check, Failure, Skip } from '../check.ts'
import type { Dataset } from '../dataset.ts'
import { quoteBoth } from '../excerpt.ts'
import { difference, selectDifferences } from '../row-differences.ts'
import { name } from '../sql.ts'
import type { CheckedTable } from '../table.ts'

export const csvEqualsParquet: Check = {
  name: 'csv-equals-parquet',
  tier: 'full',
  sentence: 'The CSV files and the Parquet files hold the same rows, cell by cell.',
  async *run(dataset) {
    for (const table of dataset.tables) yield* compareRows(dataset, table)
  },
}

/**
 * Pairs rows by key. That is exact only where a key stands in one row: unique on the Parquet side, and as many rows on
 * the CSV side.
 */
async function* compareRows(dataset: Dataset, table: CheckedTable): AsyncGenerator<Failure | Skip> {
  const skip = dataset.unreadable(`csv.${table.name} parquet.${table.name}`)
  if (skip) {
    yield skip
    return
  }
  const [counts] = await dataset.all(countRows(table), rowCounts)
  if (counts && counts.parquet > counts.keys) {
    yield { skipped: `parquet/${table.name}.parquet has rows with the same key (see keys-unique)` }
    return
  }
  let paired = true
  const sql = selectDifferences(
    table,
    { from: `csv.${table.name}`, title: 'CSV' },
    { from: `parquet.${table.name}`, title: 'Parquet' },
  )
  for await (const { id, only_in, cells } of dataset.rows(sql, difference)) {
    paired = false
    if (only_in !== null) yield { table: table.name, id, found: `the row is in ${only_in} only`, advice: rebuild }
    for (const { column, left, right } of cells) {
      const [a, b] = quoteBoth(left, right)
      yield { table: table.name, id, column, found: `CSV has ${a}, Parquet has ${b}`, advice: rebuild }
    }
  }
  if (paired && counts && counts.csv !== counts.parquet) {
    yield { table: table.name, found: `CSV has ${counts.csv} rows, Parquet has ${counts.parquet}`, advice: rebuild }
  }
}

const rowCounts = z.object({ csv: z.number(), parquet: z.number(), keys: z.number() })

function countRows(table: CheckedTable): string {
  return `SELECT
    (SELECT count(*) FROM csv.${table.name}) AS csv,
    (SELECT count(*) FROM parquet.${table.name}) AS parquet,
    (SELECT count(DISTINCT ${name(table.key)}) FROM parquet.${table.name}) AS keys`
}
