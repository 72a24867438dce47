import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { z } from 'zod'
import type { DocumentRow } from './documents.ts'

/**
 * Documents that are listed with their address. Chosen by eye: more would make descriptors longer than small tables.
 */
const MAX_SOURCES = 1000

/**
 * Facts about the corpus as a whole, written as `dataset.json` beside the tables. The export stage makes the
 * descriptors from them.
 */
export const datasetFacts = z.strictObject({
  /** Machine name, lower-case. */
  name: z.string().regex(/^[a-z0-9._-]+$/),
  title: z.string().min(1),
  description: z.string().min(1),
  keywords: z.array(z.string().min(1)).min(1),
  /** Ids of the Open Definition or of SPDX. */
  licenses: z
    .array(z.strictObject({ name: z.string().min(1), path: z.url().optional(), title: z.string().min(1) }))
    .min(1),
  /** The table that a newcomer should open first. */
  lead_table: z.string().min(1),
  /** SHA-256 over one line `<sha256 of the file>  <path>` for each document, in order: names the input exactly. */
  source_sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** BCP 47 codes of the documents, sorted. */
  languages: z.array(z.string().min(1)),
  /** Distinct statements of rights of the documents, sorted; null stands for documents that state none. */
  rights: z.array(z.string().min(1).nullable()),
  /** Where the documents were published: distinct outlets, sorted. */
  outlets: z.array(z.string().min(1)),
  /** Documents that are the same interview as an earlier one. */
  republications: z.int().nonnegative(),
  /** Table -> its rows in all other documents; tables whose rows lie in documents only. */
  rows_without_republications: z.record(z.string(), z.int().nonnegative()),
  /** Title (or file name) and address of the documents that have an address, in order; the first 1,000 of them. */
  sources: z.array(z.strictObject({ title: z.string().min(1), path: z.url() })).max(MAX_SOURCES),
})

/** What every dataset of Colloquy is, whatever the corpus. */
export const ABOUT: Pick<DatasetFacts, 'name' | 'title' | 'description' | 'keywords' | 'licenses' | 'lead_table'> = {
  name: 'colloquy',
  title: 'Colloquy: published interviews as tables',
  description:
    'Interviews taken apart into documents, segments, turns, speakers, entities, mentions, positions, dates, shared passages and quotations. Every row can be traced to a character of the raw text; where the text does not say, the cell is null.',
  keywords: ['interviews', 'dialogue', 'journalism', 'named-entities', 'temporal-expressions'],
  licenses: [
    // A dataset gives no rights to the texts inside it; this is the id of the Open Definition for that.
    {
      name: 'other-closed',
      title: 'The texts stay under the rights of their publishers; documents.rights holds what is known of each.',
    },
    {
      name: 'MIT',
      path: 'https://opensource.org/license/mit',
      title: 'Everything that Colloquy adds: ids, offsets, labels, normalized values, descriptions.',
    },
  ],
  lead_table: 'turns',
}

/** The content of `dataset.json`. */
export type DatasetFacts = z.infer<typeof datasetFacts>

/** Collects the facts of a dataset, document by document. */
export interface FactCounter {
  /** Adds a document, republications included. Documents come in the order of their ids. */
  add(document: DocumentRow): void
  /** Counts rows of a document that is no republication. */
  count(table: string, rows: number): void
  /** @throws where the facts break their schema */
  result(): DatasetFacts
}

/** Facts before the first document. */
export function startFacts(): FactCounter {
  const hash = createHash('sha256')
  const languages = new Set<string>()
  const rights = new Set<string | null>()
  const outlets = new Set<string>()
  const sources: DatasetFacts['sources'] = []
  const counts: Record<string, number> = {}
  let republications = 0
  return {
    add(document) {
      hash.update(`${document.source_sha256 ?? '-'}  ${document.source_path}\n`)
      languages.add(document.language)
      rights.add(document.rights)
      if (document.outlet) outlets.add(document.outlet)
      if (document.republication_of !== null) republications += 1
      const title = document.title ?? basename(document.source_path)
      if (document.url && sources.length < MAX_SOURCES) sources.push({ title, path: document.url })
    },
    count(table, rows) {
      counts[table] = (counts[table] ?? 0) + rows
    },
    result: () =>
      datasetFacts.parse({
        ...ABOUT,
        source_sha256: hash.digest('hex'),
        languages: [...languages].sort(),
        rights: [...rights].sort(),
        outlets: [...outlets].sort(),
        republications,
        rows_without_republications: counts,
        sources,
      }),
  }
}
