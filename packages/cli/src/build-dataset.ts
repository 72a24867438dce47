import { existsSync, statSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { exportDataset, type TableCount } from '@colloquy/export'
import { type DiagnosticRow, normalizeFolder, readFindings, tables } from '@colloquy/normalize'
import { parseFolder } from '@colloquy/parse'
import { CallError } from './call-error.ts'

export interface BuildOptions {
  /** Folder of raw texts. */
  raw: string
  /** Folder of the dataset; replaced as a whole when the build has succeeded. */
  out: string
  /** Folder of the authority files. */
  authority: string
  /** Called with what is going on, for a person who waits. */
  onProgress?: (message: string) => void
}

export interface BuildResult {
  counts: TableCount[]
  /** Errors and warnings, in the order of the table diagnostics; the first hundred of each. */
  findings: DiagnosticRow[]
  errors: number
  warnings: number
}

/** More would scroll the first ones off the screen; the table has them all. */
const MOST_FINDINGS = 100

/**
 * The whole line over any folder: raw texts in, dataset out. What the stages hand to each other lies beside the target
 * and is gone afterwards.
 * @throws CallError where the folders make no sense; Error where the authority or a row is wrong. The old dataset stays.
 */
export async function buildDataset({ raw, out, authority, onProgress }: BuildOptions): Promise<BuildResult> {
  await checkFolders(raw, out, authority)
  const work = join(dirname(resolve(out)), `.${basename(resolve(out))}.work`)
  const parsed = join(work, 'parsed')
  const rows = join(work, 'rows')
  await rm(work, { recursive: true, force: true })
  await mkdir(work, { recursive: true })
  try {
    await parseFolder({ raw, out: parsed, onDocument: (done, of) => onProgress?.(`parse: ${done} of ${of} documents`) })
    await normalizeFolder({
      parsed,
      authority,
      out: rows,
      onDocument: (done) => onProgress?.(`normalize: ${done} documents`),
    })
    onProgress?.('export: writing the tables')
    const counts = await exportDataset({ rows, out, tables })
    return { counts, ...(await gatherFindings(rows)) }
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function checkFolders(raw: string, out: string, authority: string): Promise<void> {
  if (!isFolder(raw)) throw new CallError(`there is no folder ${raw}; name the folder that holds the raw texts`)
  if (!isFolder(authority))
    throw new CallError(`there is no folder ${authority}; name the folder of the authority files`)
  for (const [name, input] of [['raw', raw] as const, ['authority', authority] as const]) {
    if (isInside(input, out) || isInside(out, input)) {
      throw new CallError(`${out} and the ${name} folder ${input} lie inside each other; choose another --out`)
    }
  }
  if (!existsSync(out)) return
  if (!isFolder(out)) throw new CallError(`${out} is a file; choose another --out`)
  const entries = await readdir(out)
  if (entries.length > 0 && !entries.includes('datapackage.json')) {
    throw new CallError(
      `${out} holds something that is no dataset, and would be replaced; choose another --out or empty it`,
    )
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function isInside(inner: string, outer: string): boolean {
  const path = relative(resolve(outer), resolve(inner))
  return path === '' || (!path.startsWith('..') && resolve(outer, path) === resolve(inner))
}

async function gatherFindings(rows: string): Promise<Pick<BuildResult, 'findings' | 'errors' | 'warnings'>> {
  const result: Pick<BuildResult, 'findings' | 'errors' | 'warnings'> = { findings: [], errors: 0, warnings: 0 }
  for await (const finding of readFindings(rows)) {
    if (finding.severity === 'note') continue
    const counted = finding.severity === 'error' ? 'errors' : 'warnings'
    result[counted] += 1
    if (result[counted] <= MOST_FINDINGS) result.findings.push(finding)
  }
  return result
}
