import { z } from 'zod'
import { rebuildOrReport as advice } from '../advice.ts'
import { cannotFollow, rowsByDocument } from '../by-document.ts'
import type { Check } from '../check.ts'
import { rawTexts, withoutRaw } from '../raw-documents.ts'
import { withoutNulls } from '../sql.ts'
import { wordsIn } from '../words-in.ts'

const measureRow = z.object({ document_id: z.string(), words: z.number(), speech_share: z.number() })
const titleRow = z.object({ document_id: z.string(), title: z.string() })
const speechRow = z.object({ document_id: z.string(), start: z.number(), end: z.number() })

/** Shares are written with four digits; the last one may be rounded either way. */
const SLACK = 0.000_06

export const documentMeasures: Check = {
  name: 'document-measures',
  tier: 'full',
  sentence: 'Words, share of speech and headline of a document are those of its raw text.',
  async *run(dataset) {
    const skip = withoutRaw(dataset) ?? (await cannotFollow(dataset, 'documents', 'segments'))
    if (skip) {
      yield skip
      return
    }
    const measures = 'SELECT document_id, words, speech_share FROM parquet.documents'
    const titles = 'SELECT document_id, title FROM parquet.documents'
    const speech = `SELECT document_id, "start", "end" FROM parquet.segments WHERE kind = 'speech'`
    const measuresOf = rowsByDocument(dataset.rows(withoutNulls(measures), measureRow))
    const titlesOf = rowsByDocument(dataset.rows(withoutNulls(titles), titleRow))
    const speechOf = rowsByDocument(dataset.rows(withoutNulls(speech), speechRow))
    for await (const raw of rawTexts(dataset)) {
      if ('skipped' in raw) {
        yield raw
        continue
      }
      const { document_id: id, text } = raw
      const place = { table: 'documents', id, advice }
      const whole = text.slice(0, text.length)
      const [row] = await measuresOf(id)
      const [titled] = await titlesOf(id)
      const spoken = (await speechOf(id)).reduce((sum, { start, end }) => sum + solid(text.slice(start, end)), 0)
      const share = spoken === 0 ? 0 : spoken / solid(whole)
      const words = wordsIn(whole)
      if (row && row.words !== words) {
        yield { ...place, column: 'words', found: `is ${row.words}; the raw text has ${words}` }
      }
      if (row && Math.abs(row.speech_share - share) > SLACK) {
        yield {
          ...place,
          column: 'speech_share',
          found: `is ${row.speech_share}; the segments give ${share.toFixed(4)}`,
        }
      }
      if (titled && !whole.includes(titled.title)) {
        yield { ...place, column: 'title', found: 'does not stand in the raw text' }
      }
    }
  },
}

/** Characters that are not white space. A share of UTF-16 units is the share that is written. */
function solid(text: string): number {
  return text.replace(/\s+/gu, '').length
}
