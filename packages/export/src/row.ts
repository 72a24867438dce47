import type { Column } from './columns.ts'
import type { FlatTable } from './flat-table.ts'

/** A date is a Date at midnight UTC. */
export type Cell = string | number | boolean | Date | readonly string[] | null

/** Cells in the order of the columns of the table. */
export type Row = readonly Cell[]

/**
 * One line of a rows file as typed cells. The rows were validated where they were made; what is refused here is what
 * the file formats would change without a word: an empty text turns into null, half a surrogate pair into U+FFFD,
 * 30 February into 1 March, a column of another version of the tables into nothing.
 * @param line number of the row in its file, from 1; for the message.
 * @throws with table, row and column.
 */
export function rowOf(table: FlatTable, value: unknown, line: number): Row {
  if (typeof value !== 'object' || value === null) throw new Error(`${table.name}.jsonl:${line}: not an object`)
  const cells = table.columns.map((column) => {
    const given: unknown = Reflect.get(value, column.name)
    const cell = cellOf(column, given)
    if (cell !== undefined) return cell
    throw new Error(`${placeOf(table, value, line)}, column ${column.name}: ${refusalOf(column, given)}`)
  })
  if (Object.keys(value).length > cells.length) {
    const names = table.columns.map(({ name }) => name)
    const strays = Object.keys(value).filter((key) => !names.includes(key))
    throw new Error(`${placeOf(table, value, line)}: no such column: ${strays.join(', ')}; build the rows again`)
  }
  return cells
}

/** The cell, or undefined where the value does not fit the column. */
function cellOf({ type, nullable }: Column, value: unknown): Cell | undefined {
  if (value === null) return nullable ? null : undefined
  switch (type) {
    case 'text':
      return typeof value === 'string' && value !== '' && isWellFormed(value) ? value : undefined
    case 'integer':
      return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined
    case 'double':
      return typeof value === 'number' && Number.isFinite(value) ? value : undefined
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined
    case 'date':
      return typeof value === 'string' ? dayOf(value) : undefined
    case 'list<text>':
      return isTextList(value) && value.every(isWellFormed) ? value : undefined
  }
}

function refusalOf({ type, nullable }: Column, value: unknown): string {
  if (value === '') return 'an empty text, which half of the CSV readers take for null; write null'
  const texts = isTextList(value) ? value : [value]
  if (texts.some((text) => typeof text === 'string' && !isWellFormed(text))) {
    return 'half a surrogate pair, which UTF-8 cannot hold; repair the text'
  }
  const found = value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80)
  return `${found} instead of ${type}${nullable ? ' or null' : ''}; build the rows again`
}

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text)
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

/** "1969-12-31" -> midnight UTC of that day. */
function dayOf(text: string): Date | undefined {
  const day = new Date(`${text}T00:00:00Z`)
  // A Date takes 30 February for 1 March; only a real day reads the same on the way back.
  return !Number.isNaN(day.getTime()) && day.toISOString() === `${text}T00:00:00.000Z` ? day : undefined
}

function placeOf({ name, key }: FlatTable, value: object, line: number): string {
  return `${name}.jsonl:${line} (${key} ${JSON.stringify(Reflect.get(value, key))})`
}
