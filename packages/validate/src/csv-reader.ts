import { literal, name, pathLiteral } from './sql.ts'
import { type CheckedTable, sqlTypes } from './table.ts'

/** Longest row that is read, in bytes. DuckDB holds a few buffers of this size. */
const LONGEST_ROW = 64 * 1024 * 1024

/** The rows of a CSV file with their declared types; lists, which stand there as JSON text, become lists. */
export function selectCsv(path: string, table: CheckedTable): string {
  const cells = table.columns.map((column) =>
    column.type === 'list<text>'
      ? `from_json(${name(column.name)}, '["VARCHAR"]') AS ${name(column.name)}`
      : name(column.name),
  )
  return `SELECT ${cells.join(', ')} FROM ${readCsv(path, table, (type) => (type === 'VARCHAR[]' ? 'VARCHAR' : type))}`
}

/** The cells of a CSV file as they stand there; rows that are none are noted in `reject_errors` and left out. */
export function readCsvAsText(path: string, table: CheckedTable): string {
  return readCsv(path, table, () => 'VARCHAR', 'store_rejects = true')
}

/**
 * DuckDB's reader, told everything, so that it guesses nothing: the columns, RFC 4180 quotes, LF, null as an empty
 * field without quotes. One thread: several would have to guess whether they start inside a quoted text.
 */
function readCsv(path: string, table: CheckedTable, typeOf: (declared: string) => string, ...more: string[]): string {
  const columns = table.columns.map((column) => `${literal(column.name)}: ${literal(typeOf(sqlTypes[column.type]))}`)
  const options = [
    pathLiteral(path),
    `columns = {${columns.join(', ')}}`,
    'auto_detect = false',
    'header = true',
    `delim = ','`,
    `quote = '"'`,
    `escape = '"'`,
    `new_line = '\\n'`,
    `nullstr = ''`,
    'allow_quoted_nulls = false',
    'strict_mode = true',
    'parallel = false',
    'hive_partitioning = false',
    `max_line_size = ${LONGEST_ROW}`,
    `buffer_size = ${LONGEST_ROW + 1}`,
    ...more,
  ]
  return `read_csv(${options.join(', ')})`
}
