import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { type Claim, type ClaimRows, readClaim } from './claim.ts'

/** The tables of a dataset that claims are read from, as CSV text. */
export type DatasetFiles = Record<'documents' | 'segments' | 'turns' | 'speakers', string>

const text = z.string().transform((cell) => (cell === '' ? null : cell))
const number = z.string().min(1).transform(Number)

const documentRow = z.object({
  document_id: z.string(),
  source_path: z.string(),
  title: text,
  published: text,
  layout_confidence: number,
})
const segmentRow = z.object({ document_id: z.string(), kind: z.string(), start: number, end: number, turn_id: text })
const turnRow = z.object({
  document_id: z.string(),
  turn_id: z.string(),
  speaker_id: z.string(),
  role: z.string(),
  confidence: number,
})
const speakerRow = z.object({ speaker_id: z.string(), name: z.string() })

/**
 * What a built dataset claims, by the last two parts of the source path and by the last one:
 * `all/pages/a.txt` -> `pages/a.txt` and `a.txt`. Where two documents share a name the first one has it.
 * @throws where a table lacks a column or a cell is not what its column holds, with table and row
 */
export function readDataset(files: DatasetFiles): Map<string, Claim> {
  const names = new Map(readTable(files, 'speakers', speakerRow).map(({ speaker_id, name }) => [speaker_id, name]))
  const byDocument = new Map<string, ClaimRows & { path: string; segments: Segment[]; turns: Turn[] }>()
  for (const { document_id, source_path, ...document } of readTable(files, 'documents', documentRow)) {
    byDocument.set(document_id, { path: source_path, document, segments: [], turns: [] })
  }
  for (const segment of readTable(files, 'segments', segmentRow))
    byDocument.get(segment.document_id)?.segments.push(segment)
  for (const turn of readTable(files, 'turns', turnRow)) byDocument.get(turn.document_id)?.turns.push(turn)

  const claims = new Map<string, Claim>()
  for (const { path, ...rows } of byDocument.values()) {
    const claim = readClaim(rows, names)
    const parts = path.split('/')
    for (const key of [parts.slice(-2).join('/'), parts.slice(-1).join('/')]) {
      if (!claims.has(key)) claims.set(key, claim)
    }
  }
  return claims
}

type Segment = z.infer<typeof segmentRow>
type Turn = z.infer<typeof turnRow>

function readTable<T>(files: DatasetFiles, table: keyof DatasetFiles, row: z.ZodType<T>): T[] {
  const records: unknown[] = parse(files[table], { columns: true })
  return records.map((record, index) => {
    const result = row.safeParse(record)
    if (result.success) return result.data
    const [issue] = result.error.issues
    throw new Error(
      `${table}.csv row ${index + 1}, column ${issue?.path.join('.')}: ${issue?.message}; build the dataset again`,
    )
  })
}
