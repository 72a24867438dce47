import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { decode } from './decode.ts'
import { type Finding, type ParsedDocument, parsedDocument } from './document.ts'
import { documentId } from './document-id.ts'
import { replaceFolder } from './folder.ts'
import { writeJsonLines } from './json-lines.ts'
import { parse } from './parse.ts'
import { readSources, type SourceFacts } from './sources.ts'

export interface ParseOptions {
  /** Folder of raw files, read recursively. */
  raw: string
  /** Folder to write: `documents.jsonl` (ParsedDocument, by id) and `findings.jsonl` (what is about no document). */
  out: string
  /** Called after each document. */
  onDocument?: (done: number, of: number) => void
}

const SOURCES = 'sources.csv'

/**
 * Reads every text of a folder and writes it parsed. A file that cannot be read keeps its document, without text and
 * with an error among its findings; the others do not suffer.
 * @throws where the folder is missing or holds no text at all; nothing is written then
 */
export async function parseFolder({ raw, out, onDocument }: ParseOptions): Promise<{ documents: number }> {
  const paths = await listFiles(raw)
  const texts = paths.filter((path) => extname(path) === '.txt')
  if (texts.length === 0) throw new Error(`${raw} holds no .txt file; put the raw text of each interview there`)
  const { facts, findings } = await readAllSources(raw, paths, new Set(texts))
  const { documents, collisions } = assignIds(texts)
  const strangers = paths.filter((path) => extname(path) !== '.txt' && basename(path) !== SOURCES)
  return replaceFolder(out, async (folder) => {
    const corpus = writeJsonLines(join(folder, 'findings.jsonl'))
    for (const finding of [...findings, ...collisions, ...strangers.map(strange)]) await corpus.write(finding)
    await corpus.close()
    const writer = writeJsonLines(join(folder, 'documents.jsonl'))
    let done = 0
    for (const { id, path } of documents) {
      await writer.write(await parseFile(raw, id, path, facts.get(path) ?? null))
      done += 1
      onDocument?.(done, documents.length)
    }
    await writer.close()
    return { documents: done }
  })
}

async function parseFile(raw: string, id: string, path: string, facts: SourceFacts | null): Promise<ParsedDocument> {
  const read = await readText(raw, path)
  if ('problem' in read) return unreadable(id, path, read.sha256, facts, read.problem)
  return parse({ id, path, sha256: read.sha256, text: read.text, facts })
}

type Read = { sha256: string; text: string } | { sha256: string | null; problem: string }

async function readText(raw: string, path: string): Promise<Read> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(join(raw, path))
  } catch (error) {
    return { sha256: null, problem: `${path} cannot be opened (${messageOf(error)}); make it readable` }
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const decoded = decode(bytes)
  return 'problem' in decoded ? { sha256, problem: `${path}: ${decoded.problem}` } : { sha256, text: decoded.text }
}

/** The place of a file that gave no text: what sources.csv knows of it, and why there is no more. */
function unreadable(
  id: string,
  path: string,
  sha256: string | null,
  facts: SourceFacts | null,
  message: string,
): ParsedDocument {
  const empty = parse({ id, path, sha256, text: '', facts })
  return parsedDocument.parse({ ...empty, findings: [{ severity: 'error', rule: 'unreadable', span: null, message }] })
}

/** Paths of all files below a folder, "/" between folders, hidden ones left out. */
async function listFiles(root: string, below = ''): Promise<string[]> {
  const entries = await readdir(join(root, below), { withFileTypes: true }).catch((error: unknown) => {
    throw new Error(`the raw folder ${join(root, below)} cannot be read (${messageOf(error)})`, { cause: error })
  })
  const paths: string[] = []
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) paths.push(...(await listFiles(root, path)))
    else if (entry.isFile() || (await leadsToFile(join(root, path)))) paths.push(path)
  }
  return paths
}

/** Links count when a file is behind them; folders behind links could lead in circles. */
async function leadsToFile(path: string): Promise<boolean> {
  return stat(path).then(
    (target) => target.isFile(),
    () => true,
  )
}

interface CorpusSources {
  /** By path below the raw folder. */
  facts: Map<string, SourceFacts>
  findings: Finding[]
}

async function readAllSources(
  raw: string,
  paths: readonly string[],
  texts: ReadonlySet<string>,
): Promise<CorpusSources> {
  const all: CorpusSources = { facts: new Map(), findings: [] }
  for (const path of paths.filter((path) => basename(path) === SOURCES).sort()) {
    const read = await readText(raw, path)
    if ('problem' in read) {
      all.findings.push({ severity: 'error', rule: 'sources', span: null, message: read.problem })
      continue
    }
    const { facts, findings } = readSources(read.text, path)
    all.findings.push(...findings)
    for (const [file, { line, ...known }] of facts) {
      const target = dirname(path) === '.' ? file : `${dirname(path)}/${file}`
      if (texts.has(target)) all.facts.set(target, known)
      else {
        const message = `${path}:${line}: there is no file "${target}"; correct the name or remove the row`
        all.findings.push({ severity: 'warning', rule: 'sources', span: null, message })
      }
    }
  }
  return all
}

interface Named {
  id: string
  path: string
}

/** Documents in the order of their ids; of two files with one id the first path keeps it. */
function assignIds(texts: readonly string[]): { documents: Named[]; collisions: Finding[] } {
  const owners = new Map<string, string>()
  const collisions: Finding[] = []
  for (const path of [...texts].sort()) {
    const id = documentId(path)
    const owner = owners.get(id)
    if (owner === undefined) owners.set(id, path)
    else {
      const message = `${owner} and ${path} have the same document_id "${id}"; ${path} is left out: rename one of them`
      collisions.push({ severity: 'error', rule: 'document-id', span: null, message })
    }
  }
  const documents = [...owners].map(([id, path]) => ({ id, path }))
  return { documents: documents.sort((a, b) => (a.id < b.id ? -1 : 1)), collisions }
}

function strange(path: string): Finding {
  const message = `${path} is not read: only .txt files and sources.csv are`
  return { severity: 'note', rule: 'unread-file', span: null, message }
}

function messageOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
