import { readFile } from 'node:fs/promises'
import type { Failure } from './check.ts'
import { parseCsvLines } from './csv-lines.ts'

/** A failure that is known and waits to be repaired. The list may only shrink: what no longer fails must go. */
export interface AllowedFailure {
  /** Line of the file, for messages. */
  line: number
  check: string
  /** Table, or the path of a file below the dataset. */
  place: string
  id: string
  column: string
  reason: string
}

const COLUMNS = ['check', 'place', 'id', 'column', 'reason']

/**
 * Reads `check,place,id,column,reason`; empty cells stand for what the failure does not name.
 * @throws where it is no such list
 */
export async function readAllowList(path: string): Promise<AllowedFailure[]> {
  const [header, ...rows] = parseCsvLines(await readFile(path, 'utf8'))
  if (header?.cells.join() !== COLUMNS.join()) throw new Error(`${path}: the first line must be ${COLUMNS.join()}`)
  return rows.map(({ line, cells }) => {
    const [check = '', place = '', id = '', column = '', reason = '', ...more] = cells
    if (check === '' || reason === '' || more.length > 0) {
      throw new Error(`${path}, line ${line}: an entry is ${COLUMNS.join()}; check and reason are not empty`)
    }
    return { line, check, place, id, column, reason }
  })
}

/** The entry that a failure is allowed by. */
export function allowing(list: readonly AllowedFailure[], check: string, failure: Failure): AllowedFailure | null {
  const { table, file, id, column } = failure
  const found = list.find(
    (entry) =>
      entry.check === check &&
      entry.place === (file ?? table ?? '') &&
      entry.id === (id ?? '') &&
      entry.column === (column ?? ''),
  )
  return found ?? null
}
