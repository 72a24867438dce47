import { z } from 'zod'
import type { Skip } from './check.ts'
import type { Dataset } from './dataset.ts'

/**
 * Reads a table beside another one that leads: gives the rows of one document after the other, none where it has none.
 * Both are sorted by document (see `cannotFollow`), so memory holds the rows of one document only.
 */
export function rowsByDocument<T extends { document_id: string }>(
  rows: AsyncGenerator<T>,
): (documentId: string) => Promise<T[]> {
  let next: IteratorResult<T, unknown> | null = null
  return async (documentId) => {
    const found: T[] = []
    for (;;) {
      next ??= await rows.next()
      if (next.done || isAfter(next.value.document_id, documentId)) return found
      if (next.value.document_id === documentId) found.push(next.value)
      next = null
    }
  }
}

/** Why tables cannot be read side by side: one of them is unreadable, or its rows are not sorted by document. */
export async function cannotFollow(dataset: Dataset, ...tables: readonly string[]): Promise<Skip | null> {
  for (const table of tables) {
    const sql = `
      SELECT document_id
      FROM (SELECT document_id, lag(document_id) OVER () AS previous FROM parquet.${table})
      WHERE document_id < previous
      LIMIT 1`
    const skip = dataset.unreadable(sql)
    if (skip) return skip
    const [unsorted] = await dataset.all(sql, z.unknown())
    if (unsorted) return { skipped: `parquet/${table}.parquet is not sorted by document (see order)` }
  }
  return null
}

/** Compares by code point, as DuckDB sorts; `>` compares UTF-16 units. */
function isAfter(a: string, b: string): boolean {
  return a !== b && Buffer.compare(Buffer.from(a), Buffer.from(b)) > 0
}
