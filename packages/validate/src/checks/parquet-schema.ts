import { z } from 'zod'
import { rebuild } from '../advice.ts'
import type { Check, Failure } from '../check.ts'
import { compareNames } from '../column-names.ts'
import type { Dataset } from '../dataset.ts'
import { readParquet } from '../parquet-reader.ts'
import { name, pathLiteral } from '../sql.ts'
import { type Source, sqlTypes } from '../table.ts'

/**
 * Names, order and types; not whether a column may be null: the descriptor says that, and DuckDB, which can write
 * datasets too, marks every column as optional.
 */
export const parquetSchema: Check = {
  name: 'parquet-schema',
  tier: 'fast',
  sentence: 'The Parquet files have exactly the declared columns, in order, with the declared types.',
  async *run(dataset) {
    for (const source of dataset.sources) {
      if (source.format !== 'parquet' || dataset.isRefused(source)) continue
      const failures = await compareSchema(dataset, source)
      for (const failure of failures) yield { table: source.table.name, file: source.file, ...failure }
      if (failures.length > 0) dataset.refuse(source, 'has other columns than declared (see parquet-schema)')
      else {
        const columns = source.table.columns.map((column) => name(column.name))
        await dataset.admit(source, `SELECT ${columns.join(', ')} FROM ${readParquet(dataset.pathOf(source))}`)
      }
    }
  },
}

async function compareSchema(dataset: Dataset, source: Source): Promise<Failure[]> {
  const found = await dataset.all(`DESCRIBE FROM ${readParquet(dataset.pathOf(source))}`, describedColumn)
  const names = found.map(({ column_name }) => column_name)
  const misnamed = compareNames(source.table, names)
  if (misnamed.length > 0) return misnamed
  const flatLists = await listsOfTwoLevels(dataset, source)
  return source.table.columns.flatMap(({ name: column, type }, index) => {
    const declared = sqlTypes[type]
    const stored = found[index]?.column_type
    if (stored !== declared)
      return [{ column, found: `is stored as ${stored}; declared is ${declared}`, advice: rebuild }]
    if (!flatLists.has(column)) return []
    return [
      {
        column,
        advice: rebuild,
        found: 'is a list of two levels instead of three, which some readers take for an empty one',
      },
    ]
  })
}

const describedColumn = z.object({ column_name: z.string(), column_type: z.string() })

/**
 * Columns whose values repeat without a group between, as in `repeated element` instead of `repeated list { element }`.
 * DuckDB reads both, so their type does not tell.
 */
async function listsOfTwoLevels(dataset: Dataset, source: Source): Promise<Set<string>> {
  const nodes = await dataset.all(`FROM parquet_schema(${pathLiteral(dataset.pathOf(source))})`, schemaNode)
  const columns = new Set(source.table.columns.map(({ name }) => name))
  const found = new Set<string>()
  let column = ''
  for (const { name, repetition_type, num_children } of nodes) {
    if (columns.has(name)) column = name
    if (repetition_type === 'REPEATED' && num_children === null) found.add(column)
  }
  return found
}

/** The nodes of the schema come from the top, each column followed by what is inside. */
const schemaNode = z.object({
  name: z.string(),
  repetition_type: z.string().nullable(),
  num_children: z.number().nullable(),
})
