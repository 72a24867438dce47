import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { parseCsvLines } from './csv-lines.ts'
import type { Dataset } from './dataset.ts'
import { literal, name } from './sql.ts'
import type { CheckedTable } from './table.ts'

const HEADER = 'table,measure,count'

/** A number that a change of the data moves, and that a person accepts in that change. */
export interface Count {
  table: string
  /** `rows`, `turn_id is filled`, `kind = speech`, `is_question = true`. */
  measure: string
  count: number
}

/** What to count in a table: its rows, filled cells where a cell may be null, each word of a vocabulary. */
function measuresOf({ columns }: CheckedTable): { measure: string; sql: string }[] {
  const perColumn = columns.flatMap(({ name: column, nullable, values, type }) => {
    const words = (values ?? []).map((word) => ({
      measure: `${column} = ${word}`,
      sql: `count(*) FILTER (${name(column)} = ${literal(word)})`,
    }))
    return [
      ...(nullable ? [{ measure: `${column} is filled`, sql: `count(${name(column)})` }] : []),
      ...(type === 'boolean' ? [{ measure: `${column} = true`, sql: `count(*) FILTER (${name(column)})` }] : []),
      ...words,
    ]
  })
  return [{ measure: 'rows', sql: 'count(*)' }, ...perColumn]
}

/** Counts every table that can be read, sorted by table and measure; what is not there at all is left out. */
export async function countDataset(dataset: Dataset): Promise<Count[]> {
  const counts: Count[] = []
  for (const table of dataset.tables) {
    if (dataset.unreadable(`parquet.${table.name}`)) continue
    const measures = measuresOf(table)
    const sql = `SELECT [${measures.map(({ sql }) => sql).join(', ')}] AS counts FROM parquet.${table.name}`
    const [row] = await dataset.all(sql, z.object({ counts: z.array(z.number()) }))
    for (const [index, { measure }] of measures.entries()) {
      const count = row?.counts[index] ?? 0
      if (count > 0 || measure === 'rows') counts.push({ table: table.name, measure, count })
    }
  }
  return counts.sort(byTableAndMeasure)
}

function byTableAndMeasure(a: Count, b: Count): number {
  const [left, right] = [`${a.table},${a.measure}`, `${b.table},${b.measure}`]
  return left < right ? -1 : left > right ? 1 : 0
}

/**
 * @returns null where there is no such file
 * @throws where it is no list of counts
 */
export async function readCounts(path: string): Promise<Count[] | null> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return null
  const [header, ...rows] = parseCsvLines(text)
  if (header?.cells.join() !== HEADER) throw new Error(`${path}: the first line must be ${HEADER}`)
  return rows.map(({ line, cells: [table = '', measure = '', count = ''] }) => {
    if (!/^\d{1,15}$/.test(count)) throw new Error(`${path}, line ${line}: "${count}" is no count`)
    return { table, measure, count: Number(count) }
  })
}

export async function writeCounts(path: string, counts: readonly Count[]): Promise<void> {
  const lines = counts.map(({ table, measure, count }) => `${table},${measure},${count}\n`)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, `${HEADER}\n${lines.join('')}`)
}
