import type { Check } from '../check.ts'
import { rawDocuments, withoutRaw } from '../raw-documents.ts'

const advice = 'give the folder of raw files that the dataset was built from, or build the dataset again'

export const rawFiles: Check = {
  name: 'raw-files',
  sentence: 'The raw file of every document is there and unchanged, and as long as the document says.',
  async *run(dataset) {
    const skip = withoutRaw(dataset) ?? dataset.unreadable('parquet.documents')
    if (skip) {
      yield skip
      return
    }
    for await (const { document_id: id, source_path, source_sha256, characters, sha256, text } of rawDocuments(
      dataset,
    )) {
      // The build could not open the file either; diagnostics say so.
      if (source_sha256 === null) continue
      const place = { table: 'documents', id, advice }
      // A file that cannot be decoded counts as a document of 0 characters.
      const length = text?.length ?? 0
      if (sha256 === null) yield { ...place, column: 'source_path', found: `there is no raw file ${source_path}` }
      else if (sha256 !== source_sha256) {
        yield { ...place, column: 'source_sha256', found: `${source_path} is not the file that was read` }
      } else if (length !== characters) {
        yield { ...place, column: 'characters', found: `is ${characters}; ${source_path} has ${length}` }
      }
    }
  },
}
