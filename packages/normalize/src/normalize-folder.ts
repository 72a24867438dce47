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
import { startFacts } from './tables/dataset-facts.ts'
import { type DiagnosticRow, diagnosticRow } from './tables/diagnostics.ts'
import { type DocumentRow, documentRow } from './tables/documents.ts'
import { openTables } from './tables/table-writers.ts'

export interface NormalizeOptions {
  /** Folder that the parse stage wrote. */
  parsed: string
  /** Folder with entities.csv, demonyms.csv, titles.csv, positions.csv, proposals.csv; each may be missing. */
  authority: string
  /** Folder to write: `<table>.jsonl` for each table, `dataset.json`, and the texts of the parse stage. */
  out: string
  /** Words that a passage has at least; 8 where nobody says otherwise. */
  passageWords?: number
  onDocument?: (done: number) => void
  /** All documents are read, and shared wording is looked for. */
  onPassages?: () => void
}

/**
 * Turns parsed documents into the rows of every table, one document in memory at a time. What only the whole corpus
 * tells about a document waits on disk until the last one has been read.
 * @throws where the authority is wrong, or where a row breaks its schema; nothing is written then
 */
export async function normalizeFolder(options: NormalizeOptions): Promise<void> {
  const { parsed, authority, out, passageWords, onDocument, onPassages } = options
  const unknown = { tagger: await loadTagger(), proposals: await loadProposals(authority) }
  const knowledge = prepareKnowledge(await loadAuthority(authority), unknown)
  await replaceFolder(out, async (folder) => {
    const scratch = join(folder, 'scratch')
    const passages = openPassages(scratch, passageWords)
    const writers = openTables(folder)
    const waiting = writeJsonLines(join(scratch, 'documents.jsonl'))
    const totals = startTotals()
    let done = 0
    for await (const read of readDocuments(parsed)) {
      const found = normalizeDocument(read, knowledge)
      addDocument(totals, found, knowledge.authority.entities)
      passages.add(found)
      const { document, diagnostics, cast: _, named: __, ...rows } = found
      for (const [table, own] of Object.entries(rows)) writers.write(table, own)
      const counts = Object.entries(rows).map(([table, own]): [string, number] => [table, own.length])
      waiting.write({ document, diagnostics, rows: Object.fromEntries(counts) } satisfies WaitingDocument)
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
    writers.write('diagnostics', [...(await corpusFindings(parsed)), ...stock.map(stockFinding)].map(corpusRow))
    for await (const value of readJsonLines(join(scratch, 'documents.jsonl'))) {
      const { document, diagnostics, rows } = waitingDocument.parse(value)
      const republication = republications.get(document.document_id)
      document.republication_of = republication?.of ?? null
      if (republication && !republication.certain)
        diagnostics.push(orderUnknown(document, republication, diagnostics.length))
      writers.write('documents', [document])
      writers.write('diagnostics', diagnostics)
      facts.add(document)
      if (republication) continue
      const counts = { documents: 1, ...rows, diagnostics: diagnostics.length }
      for (const [table, count] of Object.entries(counts)) facts.count(table, count)
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

/** What is known of a document before the others have been read. */
const waitingDocument = z.strictObject({
  document: documentRow,
  diagnostics: z.array(diagnosticRow),
  /** Table -> rows of this document. */
  rows: z.record(z.string(), z.int()),
})

type WaitingDocument = z.infer<typeof waitingDocument>

type CorpusFinding = Pick<DiagnosticRow, 'severity' | 'rule' | 'message'>

/** Findings about no document: sources.csv, ids, files that are not read. */
async function corpusFindings(parsed: string): Promise<CorpusFinding[]> {
  const found: CorpusFinding[] = []
  for await (const value of readJsonLines(join(parsed, 'findings.jsonl'))) found.push(finding.parse(value))
  return found
}

function stockFinding({ text, document, places }: StockPhrase): CorpusFinding {
  const message = `"${text}" stands in ${places} places, first in ${document}; more than ${MAX_LISTED_PLACES} make a stock phrase, which has no rows in passages`
  return { severity: 'note', rule: 'stock-phrase', message }
}

/** They come before those of the documents. */
function corpusRow({ severity, rule, message }: CorpusFinding, index: number): DiagnosticRow {
  return { diagnostic_id: `#d${index + 1}`, severity, rule, document_id: null, start: null, end: null, message }
}

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
