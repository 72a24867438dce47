import { join } from 'node:path'
import { readJsonLines } from '@colloquy/parse'
import type { z } from 'zod'

/** Reads the rows of one document after the other from a table that is sorted by document. */
export interface RowsOfDocument<T> {
  /** The rows of a document; documents are asked for in the order of the table, and those without rows have none. */
  take(documentId: string): Promise<T[]>
  /** Lets go of the file. */
  close(): Promise<void>
}

/** @param rows folder of `<table>.jsonl`. @param schema of its rows, which tells the columns that are wanted. */
export function rowsOfDocument<T extends { document_id: string }>(
  rows: string,
  table: string,
  schema: z.ZodType<T>,
): RowsOfDocument<T> {
  const lines = readTable(rows, table, schema)
  let next: IteratorResult<T> | null = null
  return {
    async take(documentId) {
      const taken: T[] = []
      next ??= await lines.next()
      while (!next.done && next.value.document_id === documentId) {
        taken.push(next.value)
        next = await lines.next()
      }
      return taken
    },
    async close() {
      await lines.return(undefined)
    },
  }
}

/** All rows of a table, one at a time. */
export async function* readTable<T>(rows: string, table: string, schema: z.ZodType<T>): AsyncGenerator<T, void> {
  for await (const row of readJsonLines(join(rows, `${table}.jsonl`))) yield schema.parse(row)
}
