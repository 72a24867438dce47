import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import {
  copyTexts,
  finding,
  type JsonLinesWriter,
  parsedDocument,
  readJsonLines,
  replaceFolder,
  writeJsonLines,
} from '@colloquy/parse'
import { addDocument, emptyCorpus, entityRows, speakerRows } from './corpus.ts'
import { ABOUT, type DatasetFacts, datasetFacts } from './dataset.ts'
import { prepareKnowledge } from './knowledge.ts'
import { loadAuthority } from './load-authority.ts'
import { loadProposals } from './load-proposals.ts'
import { loadTagger } from './load-tagger.ts'
import { type DocumentRows, normalizeDocument } from './normalize-document.ts'
import type { DiagnosticRow } from './tables/diagnostics.ts'
import type { DocumentRow } from './tables/documents.ts'
import { tables } from './tables/index.ts'
import type { Table } from './tables/table.ts'

export interface NormalizeOptions {
  /** Folder that the parse stage wrote. */
  parsed: string
  /** Folder with entities.csv, demonyms.csv, titles.csv, positions.csv, proposals.csv; each may be missing. */
  authority: string
  /** Folder to write: `<table>.jsonl` for each table, `dataset.json`, and the texts of the parse stage. */
  out: string
  onDocument?: (done: number) => void
}

/**
 * Turns parsed documents into the rows of every table, one document in memory at a time.
 * @throws where the authority is wrong, or where a row breaks its schema; nothing is written then
 */
export async function normalizeFolder({ parsed, authority, out, onDocument }: NormalizeOptions): Promise<void> {
  const unknown = { tagger: await loadTagger(), proposals: await loadProposals(authority) }
  const knowledge = prepareKnowledge(await loadAuthority(authority), unknown)
  await replaceFolder(out, async (folder) => {
    const writers = openTables(folder)
    const corpus = emptyCorpus()
    const facts = startFacts()
    await writers.diagnostics(await corpusDiagnostics(parsed))
    let done = 0
    for await (const value of readJsonLines(join(parsed, 'documents.jsonl'))) {
      const rows = normalizeDocument(parsedDocument.parse(value), knowledge)
      addDocument(corpus, rows, knowledge.authority.entities)
      facts.add(rows.document)
      await writeDocument(writers, rows)
      done += 1
      onDocument?.(done)
    }
    await writers.speakers(speakerRows(corpus))
    await writers.entities(entityRows(corpus, knowledge.authority.entities))
    await writers.close()
    const dataset = writeJsonLines(join(folder, 'dataset.json'))
    await dataset.write(facts.result())
    await dataset.close()
    await copyTexts(parsed, folder)
  })
}

type Append = (rows: readonly object[]) => Promise<void>

/** One appender for each table by name; every row is checked against its schema before it is written. */
function openTables(folder: string): Record<TableName, Append> & { close(): Promise<void> } {
  const open: JsonLinesWriter[] = []
  const appender = (name: TableName): Append => {
    const table = tables.find((table) => table.name === name)
    if (!table) throw new Error(`there is no table ${name}`)
    const writer = writeJsonLines(join(folder, `${name}.jsonl`))
    open.push(writer)
    return async (rows) => {
      for (const row of rows) await writer.write(checked(table, row))
    }
  }
  return {
    documents: appender('documents'),
    segments: appender('segments'),
    turns: appender('turns'),
    speakers: appender('speakers'),
    appearances: appender('appearances'),
    entities: appender('entities'),
    mentions: appender('mentions'),
    positions: appender('positions'),
    dates: appender('dates'),
    diagnostics: appender('diagnostics'),
    async close() {
      for (const writer of open) await writer.close()
    },
  }
}

type TableName =
  | 'documents'
  | 'segments'
  | 'turns'
  | 'speakers'
  | 'appearances'
  | 'entities'
  | 'mentions'
  | 'positions'
  | 'dates'
  | 'diagnostics'

function checked(table: Table, row: object): object {
  const result = table.schema.safeParse(row)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const where = `${table.name} row ${JSON.stringify(Object.values(row)[0])}, column ${issue?.path.join('.')}`
  throw new Error(`${where}: ${issue?.message}; this is a fault of Colloquy, please report it with the raw file`)
}

async function writeDocument(writers: Record<TableName, Append>, rows: DocumentRows): Promise<void> {
  await writers.documents([rows.document])
  await writers.segments(rows.segments)
  await writers.turns(rows.turns)
  await writers.appearances(rows.appearances)
  await writers.mentions(rows.mentions)
  await writers.positions(rows.positions)
  await writers.dates(rows.dates)
  await writers.diagnostics(rows.diagnostics)
}

/** Findings about no document: sources.csv, ids, files that are not read. They come before those of the documents. */
async function corpusDiagnostics(parsed: string): Promise<DiagnosticRow[]> {
  const rows: DiagnosticRow[] = []
  for await (const value of readJsonLines(join(parsed, 'findings.jsonl'))) {
    const { severity, rule, message } = finding.parse(value)
    rows.push({
      diagnostic_id: `#d${rows.length + 1}`,
      severity,
      rule,
      document_id: null,
      start: null,
      end: null,
      message,
    })
  }
  return rows
}

/** More would make the descriptor longer than the data. */
const MOST_SOURCES = 1000

function startFacts(): { add(document: DocumentRow): void; result(): DatasetFacts } {
  const hash = createHash('sha256')
  const languages = new Set<string>()
  const rights = new Set<string | null>()
  const outlets = new Set<string>()
  const sources: DatasetFacts['sources'] = []
  return {
    add(document) {
      hash.update(`${document.source_sha256 ?? '-'}  ${document.source_path}\n`)
      languages.add(document.language)
      rights.add(document.rights)
      if (document.outlet) outlets.add(document.outlet)
      const title = document.title ?? basename(document.source_path)
      if (document.url && sources.length < MOST_SOURCES) sources.push({ title, path: document.url })
    },
    result: () =>
      datasetFacts.parse({
        ...ABOUT,
        source_sha256: hash.digest('hex'),
        languages: [...languages].sort(),
        rights: [...rights].sort(),
        outlets: [...outlets].sort(),
        sources,
      }),
  }
}
