import { z } from 'zod'
import { rebuildOrReport } from '../advice.ts'
import { cannotFollow, rowsByDocument } from '../by-document.ts'
import type { Check, Failure, Skip } from '../check.ts'
import type { Dataset } from '../dataset.ts'
import { quoteBoth } from '../excerpt.ts'
import { rawTexts, withoutRaw } from '../raw-documents.ts'
import { withoutNulls } from '../sql.ts'

/** What repeats the raw text between two offsets; `turns` has its own rule (see turn-text). */
const quoting = [
  { table: 'segments', key: 'segment_id', ...columns('') },
  { table: 'mentions', key: 'mention_id', ...columns('') },
  { table: 'positions', key: 'position_id', ...columns(''), text: 'title' },
  { table: 'dates', key: 'date_id', ...columns('') },
  { table: 'passages', key: 'passage_occurrence_id', ...columns('') },
  { table: 'quotations', key: 'quotation_id', ...columns('') },
  { table: 'quotations', key: 'quotation_id', ...columns('match_') },
] as const

type Quoting = (typeof quoting)[number]

function columns(prefix: string) {
  return { start: `${prefix}start`, end: `${prefix}end`, text: `${prefix}text` }
}

export const offsets: Check = {
  name: 'offsets',
  tier: 'full',
  sentence:
    'The text of segments, mentions, positions, dates, passages and quotations is the raw text from start to end, in code points.',
  async *run(dataset) {
    const noRaw = withoutRaw(dataset)
    if (noRaw) {
      yield noRaw
      return
    }
    for (const place of quoting) {
      const skip = await cannotFollow(dataset, 'documents', place.table)
      if (skip) yield skip
      else yield* compareTexts(dataset, place)
    }
  },
}

const quotingRow = z.object({
  document_id: z.string(),
  id: z.string(),
  start: z.number(),
  end: z.number(),
  text: z.string(),
})

async function* compareTexts(dataset: Dataset, { table, key, ...at }: Quoting): AsyncGenerator<Failure | Skip> {
  const sql = `SELECT document_id, ${key} AS id, "${at.start}" AS "start", "${at.end}" AS "end", "${at.text}" AS "text"
    FROM parquet.${table}`
  const rowsOf = rowsByDocument(dataset.rows(withoutNulls(sql), quotingRow))
  for await (const raw of rawTexts(dataset)) {
    if ('skipped' in raw) {
      yield raw
      continue
    }
    for (const { id, start, end, text } of await rowsOf(raw.document_id)) {
      const there = raw.text.slice(start, end)
      if (there === text) continue
      const [shown, expected] = quoteBoth(text, there)
      const found = `is ${shown}; ${raw.source_path} has ${expected} from ${start} to ${end}`
      yield { table, id, column: at.text, found, advice: rebuildOrReport }
    }
  }
}
