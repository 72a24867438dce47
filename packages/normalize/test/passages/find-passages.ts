import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from '@colloquy/parse'
import { normalizeDocument } from '../../src/normalize-document.ts'
import type { Republication } from '../../src/passages/find-republications.ts'
import { openPassages } from '../../src/passages/index.ts'
import type { StockPhrase } from '../../src/passages/passage-rows.ts'
import type { DocumentRows } from '../../src/rows/document-rows.ts'
import type { PassageRow } from '../../src/tables/passages.ts'
import { knowledge } from '../small-world.ts'

export interface Found {
  rows: PassageRow[]
  republications: ReadonlyMap<string, Republication>
  stock: StockPhrase[]
}

/** The passages of some documents, found as a build finds them. */
export async function findPassages(documents: readonly DocumentRows[], minimum?: number): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), 'passages-'))
  const finder = openPassages(join(folder, 'work'), minimum)
  try {
    for (const document of documents) finder.add(document)
    const republications = finder.republications()
    const rows: PassageRow[] = []
    const stock = await finder.rows((row) => {
      rows.push(row)
    })
    return { rows, republications, stock }
  } finally {
    finder.close()
    rmSync(folder, { recursive: true })
  }
}

/** A document with one paragraph for each text, told as prose. */
export function prose(id: string, paragraphs: readonly string[], published: string | null = null): DocumentRows {
  return interview(id, paragraphs.join('\n\n'), published)
}

export function interview(id: string, text: string, published: string | null = null): DocumentRows {
  const facts = { url: null, outlet: null, published, conducted: null, language: 'en', rights: null }
  return normalizeDocument(parse({ id, path: `${id}.txt`, sha256: null, text, facts }), knowledge)
}

/** Rows by passage_id. */
export function byPassage(rows: readonly PassageRow[]): Map<string, PassageRow[]> {
  const passages = new Map<string, PassageRow[]>()
  for (const row of rows) passages.set(row.passage_id, [...(passages.get(row.passage_id) ?? []), row])
  return passages
}
