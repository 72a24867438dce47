import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type DocumentPlace, findDocuments } from './corpus/find-documents.ts'
import { openShardLines, type ShardLines } from './corpus/jsonl-lines.ts'
import { openRawFolder } from './corpus/raw-folder.ts'
import type { Finding, ParsedDocument } from './document/document.ts'
import { readDocumentLine, toDocumentLine } from './document/document-line.ts'
import type { SourceFacts } from './document/facts.ts'
import { readJsonLines, writeJsonLines } from './files/json-lines.ts'
import { readText } from './files/read-file.ts'
import { replaceFolder } from './files/replace-folder.ts'
import { writeText } from './files/text-folder.ts'
import { parse } from './parse.ts'
import type { Manuscript } from './readers/reader.ts'

/** The folders of `parseFolder`. */
export interface ParseOptions {
  /** Folder of raw files, read recursively. */
  raw: string
  /**
   * Folder to write:
   * - `documents.jsonl`: a document on each line, in the order of ids (see document-line.ts)
   * - `findings.jsonl`: findings that belong to no document
   * - `text/<document_id>.txt`: the text of each document whose text is not its raw file
   */
  out: string
  /** Called after each document. */
  onDocument?: (done: number, of: number) => void
}

/**
 * Parses every text of a folder. A file that cannot be read becomes a document without text, with an error among its
 * findings.
 * @throws where the raw folder cannot be read or holds no text, or `out` cannot be written; `out` stays as it was then
 */
export async function parseFolder({ raw, out, onDocument }: ParseOptions): Promise<{ documents: number }> {
  const { inputs, facts, findings } = await openRawFolder(raw)
  const lines = openShardLines()
  return replaceFolder(out, async (folder) => {
    const scratch = join(folder, 'unpacked')
    const findingWriter = writeJsonLines(join(folder, 'findings.jsonl'))
    const report = (finding: Finding) => findingWriter.write(finding)
    for (const finding of findings) report(finding)
    const places = await findDocuments({ raw, inputs, lines, scratch, report })
    findingWriter.close()
    const writer = writeJsonLines(join(folder, 'documents.jsonl'))
    let done = 0
    for (const place of places) {
      const { reader, compressed, path } = place.input
      const document = await parseDocument(raw, place, lines, facts.get(path) ?? null)
      writer.write(toDocumentLine(document))
      if (!reader.verbatim || compressed) await writeText(folder, document.id, document.text)
      done += 1
      onDocument?.(done, places.length)
    }
    writer.close()
    await rm(scratch, { recursive: true, force: true })
    return { documents: done }
  }).finally(() => lines.close())
}

/**
 * Reads the documents that `parseFolder` wrote, one at a time.
 * @throws with file and line where a line is not JSON, or no document
 */
export async function* readDocuments(folder: string): AsyncGenerator<ParsedDocument> {
  const file = join(folder, 'documents.jsonl')
  let number = 0
  for await (const line of readJsonLines(file)) {
    number += 1
    try {
      yield readDocumentLine(line)
    } catch (cause) {
      throw new Error(`${file}:${number}: not a parsed document; delete the folder and build again`, { cause })
    }
  }
}

async function parseDocument(
  raw: string,
  place: DocumentPlace,
  lines: ShardLines,
  facts: SourceFacts | null,
): Promise<ParsedDocument> {
  const { id, input } = place
  const { sha256, ...read } = await readManuscript(raw, place, lines)
  const named = { id, path: input.path, sha256, facts }
  if ('text' in read) {
    const { findings, ...manuscript } = read
    const document = parse({ ...named, ...manuscript })
    return { ...document, findings: [...findings, ...document.findings] }
  }
  // A file without text keeps its facts from sources.csv and the reason.
  const empty = parse({ ...named, text: '' })
  const message = read.problem
  return { ...empty, findings: [{ severity: 'error', rule: 'unreadable', span: null, message }] }
}

/** Reads the text of a document by its reader. @returns the manuscript, or a problem as a whole sentence */
async function readManuscript(
  raw: string,
  { input: { path, reader, compressed }, at }: DocumentPlace,
  lines: ShardLines,
): Promise<{ sha256: string | null } & (Manuscript | { problem: string })> {
  if (at !== 'file' && 'problem' in at) return at
  const source =
    at === 'file'
      ? readText(raw, path, compressed, reader.unit === 'file' ? reader.charsetOf : undefined)
      : { sha256: at.shard.sha256, ...(await lines.read(at.shard, at.place)) }
  if ('problem' in source) return source
  const read = reader.read(source.text)
  return { sha256: source.sha256, ...('problem' in read ? { problem: `${path}: ${read.problem}` } : read) }
}
