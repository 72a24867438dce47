import { z } from 'zod'
import { rebuildOrReport } from '../advice.ts'
import { cannotFollow, rowsByDocument } from '../by-document.ts'
import type { Check, Failure, Skip } from '../check.ts'
import type { Dataset } from '../dataset.ts'
import { quoteBoth } from '../excerpt.ts'
import { rawTexts, withoutRaw } from '../raw-documents.ts'
import { withoutNulls } from '../sql.ts'
import { type Place, spansOf, tablesWith } from '../table.ts'

/** A turn joins what may be apart in the raw text; it has its own rule (see turn-text). */
const joined = 'turns'

/** The columns that repeat the raw text of a place, whichever a table has. */
const quotes = ['text', 'title'] as const

interface Quoting {
  table: string
  key: string
  place: Place
  column: string
}

export const offsets: Check = {
  name: 'offsets',
  tier: 'full',
  sentence:
    'What has a text and a place is the raw text from start to end, in code points: segments, mentions, positions, dates, passages, quotations.',
  async *run(dataset) {
    const noRaw = withoutRaw(dataset)
    if (noRaw) {
      yield noRaw
      return
    }
    for (const quoting of quotingTables(dataset)) {
      const skip = await cannotFollow(dataset, 'documents', quoting.table)
      if (skip) yield skip
      else yield* compareTexts(dataset, quoting)
    }
  },
}

function quotingTables({ tables }: Dataset): Quoting[] {
  const placed = tablesWith(tables, 'document_id').filter(({ name }) => name !== joined)
  return placed.flatMap((table) =>
    spansOf(table).flatMap((place) => {
      const column = quotes
        .map((quote) => place.prefix + quote)
        .find((quote) => table.columns.some(({ name }) => name === quote))
      return column ? { table: table.name, key: table.key, place, column } : []
    }),
  )
}

const quotingRow = z.object({
  document_id: z.string(),
  id: z.string(),
  start: z.number(),
  end: z.number(),
  text: z.string(),
})

async function* compareTexts(dataset: Dataset, { table, key, place, column }: Quoting): AsyncGenerator<Failure | Skip> {
  const sql = `SELECT document_id, ${key} AS id,
      "${place.start}" AS "start", "${place.end}" AS "end", ${column} AS "text"
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
      yield { table, id, column, found, advice: rebuildOrReport }
    }
  }
}
