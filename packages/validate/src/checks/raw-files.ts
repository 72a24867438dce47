import { openRawFolder } from '@colloquy/parse'
import { z } from 'zod'
import type { Check, Failure, Skip } from '../check.ts'
import type { Dataset } from '../dataset.ts'
import { rawDocuments, withoutRaw } from '../raw-documents.ts'

const advice = 'give the folder of raw files that the dataset was built from, or build the dataset again'

export const rawFiles: Check = {
  name: 'raw-files',
  tier: 'full',
  sentence: 'Every document has its raw file, unchanged and as long as it says; every raw file has a document.',
  async *run(dataset) {
    const skip = withoutRaw(dataset) ?? dataset.unreadable('parquet.documents')
    if (skip) {
      yield skip
      return
    }
    const read = new Set<string>()
    for await (const { document_id: id, source_path, source_sha256, characters, sha256, text } of rawDocuments(
      dataset,
    )) {
      read.add(source_path)
      const place = { table: 'documents', id, advice }
      if (source_sha256 === null) {
        // Where nobody can open the file, the build could not either; diagnostics say so.
        if (sha256 !== null) {
          yield { ...place, column: 'source_sha256', found: `is null, and ${source_path} can be opened` }
        }
        continue
      }
      // A file that cannot be decoded counts as a document of 0 characters.
      const length = text?.length ?? 0
      if (sha256 === null) yield { ...place, column: 'source_path', found: `there is no raw file ${source_path}` }
      else if (sha256 !== source_sha256) {
        yield { ...place, column: 'source_sha256', found: `${source_path} is not the file that was read` }
      } else if (length !== characters) {
        yield { ...place, column: 'characters', found: `is ${characters}; ${source_path} has ${length}` }
      }
    }
    yield* unread(dataset, read)
  },
}

const noted = z.object({ message: z.string() })

/** Raw files without a document; a diagnostic that names the file is enough where two claim one id. */
async function* unread(dataset: Dataset, read: ReadonlySet<string>): AsyncGenerator<Failure | Skip> {
  const { inputs } = await openRawFolder(dataset.raw ?? '').catch(() => ({ inputs: [] }))
  const missing = inputs.flatMap(({ path }) => (read.has(path) ? [] : path))
  if (missing.length === 0) return
  const skip = dataset.unreadable('parquet.diagnostics')
  if (skip) yield skip
  else {
    const told: string[] = []
    const sql = 'SELECT message FROM parquet.diagnostics WHERE document_id IS NULL AND message IS NOT NULL'
    for await (const { message } of dataset.rows(sql, noted)) told.push(message)
    for (const path of missing) {
      if (told.some((message) => message.includes(path))) continue
      yield {
        table: 'documents',
        found: `no document comes from the raw file ${path}`,
        advice: 'build the dataset again',
      }
    }
  }
}
