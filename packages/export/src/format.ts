import type { FlatTable } from './flat-table.ts'
import type { Row } from './row.ts'

/** A file format that a table can be written in, row by row. */
export interface Format {
  /** Folder below the dataset and ending of its files. */
  name: string
  mediatype: string
  /**
   * Opens a file for the rows of one table.
   * @param metadata what the file says about itself, in this order; formats without a place for it leave it out.
   */
  open(path: string, table: FlatTable, metadata: Readonly<Record<string, string>>): Promise<TableWriter>
}

export interface TableWriter {
  /** Appends a row; await each one before the next, or rows are written twice and memory grows. */
  write(row: Row): Promise<void>
  /** Resolves when the whole file is on disk. */
  close(): Promise<void>
}
