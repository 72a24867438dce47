import type { DatasetFacts } from '@colloquy/normalize'
import type { FlatTable } from './flat-table.ts'
import type { ViewName } from './views.ts'

/** What the descriptors are made from: the tables as they were written, and what the corpus says about itself. */
export interface ExportedDataset {
  /** Version of this package, and so of the shape of the dataset. */
  version: string
  facts: DatasetFacts
  tables: readonly ExportedTable[]
  /** Paths of the texts of documents that are not raw files themselves, below the folder of the dataset. */
  texts: readonly string[]
  /** Day of publication (YYYY-MM-DD), where whoever builds says so. */
  published: string | null
  /** Forms for other tools that were written beside the tables. */
  views: readonly ViewName[]
}

export interface ExportedTable extends FlatTable {
  rows: number
  /** The same rows once for each format. */
  files: readonly DataFile[]
}

export interface DataFile {
  format: string
  mediatype: string
  /** Below the folder of the dataset, with "/". */
  path: string
  bytes: number
  sha256: string
}
