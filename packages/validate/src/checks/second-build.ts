import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Check } from '../check.ts'
import type { Dataset } from '../dataset.ts'
import { quoteBoth } from '../excerpt.ts'
import { difference, selectDifferences } from '../row-differences.ts'
import { literal, name, pathLiteral } from '../sql.ts'
import { type CheckedTable, sqlTypes } from '../table.ts'

const advice =
  'build the dataset again, with the raw files and the authority that this check was given; if it stays, two builds differ: report it'

/** What no rule of a stranger can tell, whether a name or a date was made up, a second reading of the raw text can. */
export const secondBuild: Check = {
  name: 'second-build',
  tier: 'full',
  sentence: 'The raw files and the authority, read once more, give the same rows.',
  async *run(dataset) {
    const build = await dataset.secondBuild()
    if ('skipped' in build) {
      yield build
      return
    }
    for (const table of dataset.tables) {
      const path = join(build.rows, `${table.name}.jsonl`)
      const skip = dataset.unreadable(`parquet.${table.name}`)
      if (skip) yield skip
      if (skip || !existsSync(path)) continue
      yield* compareTable(dataset, table, path)
    }
  },
}

async function* compareTable(dataset: Dataset, table: CheckedTable, path: string) {
  const found = { from: `parquet.${table.name}`, title: 'the dataset' }
  const again = { from: `(${selectLines(path, table)})`, title: 'the second build' }
  for await (const { id, only_in, cells } of dataset.rows(selectDifferences(table, found, again), difference)) {
    if (only_in !== null) yield { table: table.name, id, found: `the row is in ${only_in} only`, advice }
    for (const { column, left, right } of cells) {
      const [a, b] = quoteBoth(left, right)
      yield { table: table.name, id, column, found: `is ${a}; the second build gives ${b}`, advice }
    }
  }
}

/** Longest line that is read, in bytes: one row. */
const LONGEST_LINE = 64 * 1024 * 1024

function selectLines(path: string, { columns }: CheckedTable): string {
  const types = columns.map((column) => `${literal(column.name)}: ${literal(sqlTypes[column.type])}`)
  const cells = columns.map((column) => name(column.name)).join(', ')
  return `SELECT ${cells} FROM read_json(${pathLiteral(path)}, columns = {${types.join(', ')}}, format = 'newline_delimited', maximum_object_size = ${LONGEST_LINE})`
}
