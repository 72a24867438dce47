import { parse } from 'csv-parse/sync'
import { z } from 'zod'

const records = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }))

/** The rows of a small CSV file with the line that each ends on. @throws where quotes do not close */
export function parseCsvLines(text: string): { line: number; cells: string[] }[] {
  const parsed: unknown = parse(text, { info: true, relax_column_count: true, bom: true })
  return records.parse(parsed).map(({ record, info }) => ({ line: info.lines, cells: record }))
}
