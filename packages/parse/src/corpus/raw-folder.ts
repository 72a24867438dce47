import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Finding } from '../document/document.ts'
import type { SourceFacts } from '../document/facts.ts'
import { errorCodeOf, readText } from '../files/read-file.ts'
import { KNOWN_ENDINGS, readerOf } from '../readers/index.ts'
import type { Reader } from '../readers/reader.ts'
import { readSources } from './sources.ts'

/** A raw file with its reader. */
export interface RawFile {
  /** Below the raw folder, "/" between folders. */
  path: string
  reader: Reader
  /** Is it packed by gzip? */
  compressed: boolean
}

/** The files of a raw folder and what is stated about them. */
export interface RawFolder {
  /** In the order of their paths. */
  inputs: readonly RawFile[]
  /** The rows of the sources.csv files, by the path of the raw file. */
  facts: ReadonlyMap<string, SourceFacts>
  /** Errors in the sources.csv files, and files without a reader. */
  findings: Finding[]
}

const SOURCES = 'sources.csv'

/**
 * Lists the raw files of a folder and of all folders in it, and reads its sources.csv files. No text is read yet.
 * @throws where the folder cannot be read or holds no file with a reader
 */
export async function openRawFolder(raw: string): Promise<RawFolder> {
  const paths = (await listFiles(raw)).sort()
  const inputs = paths.flatMap((path) => {
    const found = readerOf(path)
    return found ? { path, ...found } : []
  })
  if (inputs.length === 0)
    throw new Error(`${raw} holds no text (${KNOWN_ENDINGS}); put the raw text of each interview there`)
  const read = new Set(inputs.map(({ path }) => path))
  const { facts, findings } = readAllSources(raw, paths, read)
  const unread = paths.filter((path) => !read.has(path) && basename(path) !== SOURCES)
  return { inputs, facts, findings: [...findings, ...unread.map(reportUnread)] }
}

function reportUnread(path: string): Finding {
  const message = `${path} is not read: only sources.csv and ${KNOWN_ENDINGS} are, also with .gz`
  return { severity: 'note', rule: 'unread-file', span: null, message }
}

/** Paths of all files below a folder, "/" between folders, hidden ones left out. */
async function listFiles(root: string, below = ''): Promise<string[]> {
  const entries = await readdir(join(root, below), { withFileTypes: true }).catch((error: unknown) => {
    throw new Error(`the raw folder ${join(root, below)} cannot be read (${errorCodeOf(error)})`, { cause: error })
  })
  const paths: string[] = []
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) for (const inner of await listFiles(root, path)) paths.push(inner)
    else if (entry.isFile() || (await leadsToFile(join(root, path)))) paths.push(path)
  }
  return paths
}

/**
 * Does a link lead to a file? Links to folders are left out, as they could lead in circles. A link that leads nowhere
 * counts, so that reading it reports an error.
 */
async function leadsToFile(path: string): Promise<boolean> {
  return stat(path).then(
    (target) => target.isFile(),
    () => true,
  )
}

interface CorpusSources {
  facts: Map<string, SourceFacts>
  findings: Finding[]
}

function readAllSources(raw: string, paths: readonly string[], read: ReadonlySet<string>): CorpusSources {
  const all: CorpusSources = { facts: new Map(), findings: [] }
  for (const path of paths.filter((path) => basename(path) === SOURCES)) {
    const file = readText(raw, path)
    if ('problem' in file) {
      all.findings.push({ severity: 'error', rule: 'sources', span: null, message: file.problem })
      continue
    }
    const { facts, findings } = readSources(file.text, path)
    all.findings.push(...findings)
    for (const [name, { line, ...known }] of facts) {
      const target = dirname(path) === '.' ? name : `${dirname(path)}/${name}`
      if (read.has(target)) all.facts.set(target, known)
      else {
        const message = `${path}:${line}: there is no file "${target}"; correct the name or remove the row`
        all.findings.push({ severity: 'warning', rule: 'sources', span: null, message })
      }
    }
  }
  return all
}
