import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { z } from 'zod'
import type { Check } from '../check.ts'

export const textFiles: Check = {
  name: 'text-files',
  tier: 'full',
  sentence: 'Every file below text/ is the text of a document.',
  async *run(dataset) {
    const folder = join(dataset.dist, 'text')
    const found = new Set<string>()
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
    for (const entry of entries) {
      if (!entry.isDirectory()) found.add(relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    }
    if (found.size === 0) return
    const sql = 'SELECT document_id FROM parquet.documents WHERE document_id IS NOT NULL'
    const skip = dataset.unreadable(sql)
    if (skip) {
      yield skip
      return
    }
    for await (const { document_id } of dataset.rows(sql, z.object({ document_id: z.string() }))) {
      found.delete(`${document_id}.txt`)
    }
    for (const stray of [...found].sort()) {
      yield {
        file: `text/${stray}`,
        found: 'is the text of no document',
        advice: 'remove it, or build the dataset again: a build leaves nothing of an older one behind',
      }
    }
  },
}
