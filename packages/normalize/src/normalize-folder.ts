import { join } from 'node:path'
import { copyTexts, finding, readDocuments, readJsonLines, replaceFolder, writeJsonLines } from '@colloquy/parse'
import { z } from 'zod'
import { loadAuthority, loadProposals } from './authority/load.ts'
import { prepareKnowledge } from './knowledge.ts'
import { loadTagger } from './ner/load-tagger.ts'
import { normalizeDocument } from './normalize-document.ts'
import { MAX_LISTED_PLACES } from './passages/find-exact.ts'
import type { Republication } from './passages/find-republications.ts'
import { openPassages } from './passages/index.ts'
import type { StockPhrase } from './passages/passage-rows.ts'
import { addDocument, entityRows, speakerRows, startTotals } from './rows/corpus-totals.ts'
import type { DocumentRows } from './rows/document-rows.ts'
import { type FactCounter, startFacts } from './tables/dataset-facts.ts'
import { type DiagnosticRow, diagnosticRow } from './tables/diagnostics.ts'
import { type DocumentRow, documentRow } from './tables/documents.ts'
import { openTables, type TableWriters } from './tables/table-writers.ts'

/** Folders and settings of the stage. */
export interface NormalizeOptions {
  /** Folder that the parse stage wrote. */
  parsed: string
  /** Folder with entities.csv, demonyms.csv, titles.csv, positions.csv, proposals.csv; each may be missing. */
  authority: string
  /** Folder to write: `<table>.jsonl` for each table, `dataset.json`, and the texts of the parse stage. */
  out: string
  /** Least number of words of a passage; 8 by default. */
  passageWords?: number
  /** Called after each document with the number of documents done. */
  onDocument?: (done: number) => void
  /** Called after the last document, before the search for shared wording. */
  onPassages?: () => void
}

/**
 * Turns parsed documents into the rows of every table, with one document in memory at a time. A document row that needs
 * the whole corpus waits on disk until the last document has been read.
 * @throws where the authority is wrong, or where a row breaks its schema; nothing is written then
 */
export async function normalizeFolder(options: NormalizeOptions): Promise<void> {
  const { parsed, authority, out, passageWords, onDocument, onPassages } = options
  const unknown = { tagger: await loadTagger(), proposals: await loadProposals(authority) }
  const knowledge = prepareKnowledge(await loadAuthority(authority), unknown)
  await replaceFolder(out, async (folder) => {
    const scratch = join(folder, 'scratch')
    const waitingPath = join(scratch, 'documents.jsonl')
    const passages = openPassages(scratch, passageWords)
    const writers = openTables(folder)
    const totals = startTotals()
    const waiting = writeJsonLines(waitingPath)
    let done = 0
    for await (const document of readDocuments(parsed)) {
      const rows = normalizeDocument(document, knowledge)
      addDocument(totals, rows, knowledge.authority.entities)
      passages.add(rows)
      waiting.write(writeOwnRows(rows, writers))
      done += 1
      onDocument?.(done)
    }
    waiting.close()
    onPassages?.()
    const facts = startFacts()
    const republications = passages.republications()
    const stock = await passages.rows((row) => {
      writers.write('passages', [row])
      if (!republications.has(row.document_id)) facts.count('passages', 1)
    })
    writers.write('diagnostics', [...(await readCorpusFindings(parsed)), ...stock.map(stockFinding)].map(corpusRow))
    for await (const value of readJsonLines(waitingPath)) {
      const document = waitingDocument.parse(value)
      completeDocument(document, republications.get(document.document.document_id) ?? null, writers, facts)
    }
    writers.write('speakers', speakerRows(totals))
    writers.write('entities', entityRows(totals, knowledge.authority.entities))
    writers.close()
    passages.close()
    const dataset = writeJsonLines(join(folder, 'dataset.json'))
    dataset.write(facts.result())
    dataset.close()
    await copyTexts(parsed, folder)
  })
}

/** Writes the rows that one document gives; returns what waits for the other documents. */
function writeOwnRows(found: DocumentRows, writers: TableWriters): WaitingDocument {
  const { document, diagnostics, cast: _, named: __, ...tables } = found
  for (const [table, rows] of Object.entries(tables)) writers.write(table, rows)
  const counts = Object.entries(tables).map(([table, rows]): [string, number] => [table, rows.length])
  return { document, diagnostics, rows: Object.fromEntries(counts) }
}

/** Writes what waited for the other documents: the document itself, its diagnostics and its part of the facts. */
function completeDocument(
  { document, diagnostics, rows }: WaitingDocument,
  republication: Republication | null,
  writers: TableWriters,
  facts: FactCounter,
): void {
  document.republication_of = republication?.of ?? null
  if (republication && !republication.certain)
    diagnostics.push(orderUnknown(document, republication, diagnostics.length))
  writers.write('documents', [document])
  writers.write('diagnostics', diagnostics)
  facts.add(document)
  if (republication) return
  const counts = { documents: 1, ...rows, diagnostics: diagnostics.length }
  for (const [table, count] of Object.entries(counts)) facts.count(table, count)
}

/** A document on disk until the whole corpus has been read. */
const waitingDocument = z.strictObject({
  document: documentRow,
  diagnostics: z.array(diagnosticRow),
  /** Table -> number of its rows from this document. */
  rows: z.record(z.string(), z.int()),
})

type WaitingDocument = z.infer<typeof waitingDocument>

/** A finding about the corpus and not about one document. */
type CorpusFinding = Pick<DiagnosticRow, 'severity' | 'rule' | 'message'>

/** Reads the findings of the parse stage about sources.csv, ids and files that no reader knows. */
async function readCorpusFindings(parsed: string): Promise<CorpusFinding[]> {
  const found: CorpusFinding[] = []
  for await (const value of readJsonLines(join(parsed, 'findings.jsonl'))) found.push(finding.parse(value))
  return found
}

/** The finding about a wording at too many places to be listed. */
function stockFinding({ text, document, places }: StockPhrase): CorpusFinding {
  const message = `"${text}" stands in ${places} places, first in ${document}; more than ${MAX_LISTED_PLACES} make a stock phrase, which has no rows in passages`
  return { severity: 'note', rule: 'stock-phrase', message }
}

/** The row of a finding about the corpus; these rows stand before those of the documents. */
function corpusRow({ severity, rule, message }: CorpusFinding, index: number): DiagnosticRow {
  return { diagnostic_id: `#d${index + 1}`, severity, rule, document_id: null, start: null, end: null, message }
}

/**
 * The row about a republication whose order the dates leave open.
 * @param before number of diagnostics that the document has already
 */
function orderUnknown({ document_id }: DocumentRow, { of, share }: Republication, before: number): DiagnosticRow {
  const message = `${Math.round(share * 100)} % of this interview stands in ${of} as well, and the dates do not tell which came first; give both a \`published\` in sources.csv`
  return {
    diagnostic_id: `${document_id}#d${before + 1}`,
    severity: 'note',
    rule: 'republication-order',
    document_id,
    start: null,
    end: null,
    message,
  }
}
