import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decode, hashFile, textPath } from '@colloquy/parse'
import { z } from 'zod'
import type { Skip } from './check.ts'
import { type CodePoints, codePoints } from './code-points.ts'
import type { Dataset } from './dataset.ts'

const documentRow = z.object({
  document_id: z.string(),
  source_path: z.string(),
  source_sha256: z.string().nullable(),
  characters: z.number(),
})

/** A row of `documents` with the file that it names. */
export interface RawDocument extends z.infer<typeof documentRow> {
  /** Of the file; null where there is none. */
  sha256: string | null
  /** What offsets count in; null where there is no file, or where it cannot be decoded. */
  text: CodePoints | null
}

/** Why the raw files cannot be looked at. */
export function withoutRaw({ raw }: Dataset): Skip | null {
  return raw === null ? { skipped: 'no folder of raw files was given' } : null
}

/** Every document, in the order of the table; the text of one at a time is in memory. */
export async function* rawDocuments(dataset: Dataset): AsyncGenerator<RawDocument> {
  const sql = `
    SELECT document_id, source_path, source_sha256, characters
    FROM parquet.documents
    WHERE source_path IS NOT NULL AND characters IS NOT NULL`
  const digestOf = digests()
  for await (const row of dataset.rows(sql, documentRow)) {
    const path = join(dataset.raw ?? '', row.source_path)
    const text = await readBytes(textPath(dataset.dist, row.document_id))
    if (text) yield { ...row, sha256: await digestOf(path), text: textOf(text) }
    else yield { ...row, ...(await readRaw(path)) }
  }
}

/** The documents whose raw text is there and the one that was read; against another one nothing would fit. */
export async function* rawTexts(
  dataset: Dataset,
): AsyncGenerator<{ document_id: string; source_path: string; text: CodePoints } | Skip> {
  for await (const { document_id, source_path, source_sha256, sha256, text } of rawDocuments(dataset)) {
    if (source_sha256 === null) continue
    if (sha256 !== source_sha256) yield { skipped: 'documents with another raw file, or none (see raw-files)' }
    else if (text) yield { document_id, source_path, text }
  }
}

async function readRaw(path: string): Promise<Pick<RawDocument, 'sha256' | 'text'>> {
  const bytes = await readBytes(path)
  if (bytes === null) return { sha256: null, text: null }
  return { sha256: createHash('sha256').update(bytes).digest('hex'), text: textOf(bytes) }
}

function readBytes(path: string): Promise<Uint8Array | null> {
  return readFile(path).catch(() => null)
}

function textOf(bytes: Uint8Array): CodePoints | null {
  const decoded = decode(bytes)
  return 'text' in decoded ? codePoints(decoded.text) : null
}

/** Files of many documents are hashed once in a while, not once for each document. */
const REMEMBERED = 1000

/** Gives the SHA-256 of a file of any size; null where there is none. */
function digests(): (path: string) => Promise<string | null> {
  const known = new Map<string, string | null>()
  return async (path) => {
    const before = known.get(path)
    if (before !== undefined) return before
    if (known.size >= REMEMBERED) known.clear()
    const digest = await hashFile(path).catch(() => null)
    known.set(path, digest)
    return digest
  }
}
