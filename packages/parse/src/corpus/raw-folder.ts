import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Finding } from '../document/document.ts'
import type { SourceFacts } from '../document/facts.ts'
import { errorCodeOf, readText } from '../files/read-file.ts'
import { KNOWN_ENDINGS, readerOf } from '../readers/index.ts'
import type { Reader } from '../readers/reader.ts'
import { readSources } from './sources.ts'

/** A raw file that a reader reads. */
export interface Input {
  /** Below the raw folder, "/" between folders. */
  path: string
  reader: Reader
  /** Is it packed by gzip? */
  compressed: boolean
}

export interface RawFolder {
  /** By path. */
  inputs: readonly Input[]
  /** What the sources.csv files say, by the path of the input. */
  facts: ReadonlyMap<string, SourceFacts>
  /** What is wrong with the sources.csv files, and which files are not read. */
  findings: Finding[]
}

const SOURCES = 'sources.csv'

/**
 * What lies in a folder of raw files, to the bottom; no text is read yet.
 * @throws where the folder is missing or nothing in it is a text
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
  const strangers = paths.filter((path) => !read.has(path) && basename(path) !== SOURCES)
  return { inputs, facts, findings: [...findings, ...strangers.map(strange)] }
}

function strange(path: string): Finding {
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

/** Links count when a file is behind them; folders behind links could lead in circles. */
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
