import { existsSync, realpathSync, statSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { DATASET_ENTRIES, type ExportOptions, exportDataset, type TableCount } from '@colloquy/export'
import { AUTHORITY_FILES, type DiagnosticRow, normalizeFolder, readFindings, tables } from '@colloquy/normalize'
import { makeFolderBeside, parseFolder } from '@colloquy/parse'
import { CallError } from './call-error.ts'

export interface BuildOptions extends Pick<ExportOptions, 'engine' | 'views' | 'published'> {
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
 * @throws CallError where the folders make no sense; Error where the authority or a row is wrong. The old dataset
 * stays.
 */
export async function buildDataset(options: BuildOptions): Promise<BuildResult> {
  const { raw, out, authority } = await checkFolders(options)
  const { onProgress, engine = 'js', views = [], published = null } = options
  const work = await makeFolderBeside(out, 'work')
  const parsed = join(work, 'parsed')
  const rows = join(work, 'rows')
  try {
    await parseFolder({ raw, out: parsed, onDocument: (done, of) => onProgress?.(`parse: ${done} of ${of} documents`) })
    await normalizeFolder({
      parsed,
      authority,
      out: rows,
      onDocument: (done) => onProgress?.(`normalize: ${done} documents`),
      onPassages: () => onProgress?.('normalize: looking for shared wording'),
    })
    onProgress?.('export: writing the tables')
    const counts = await exportDataset({ rows, out, tables, engine, views, published })
    return { counts, ...(await gatherFindings(rows)) }
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

type Folders = Pick<BuildOptions, 'raw' | 'out' | 'authority'>

/** The folders by their real paths, behind all links. */
async function checkFolders({ raw, out, authority }: Folders): Promise<Folders> {
  if (out.trim() === '') throw new CallError('--out names no folder')
  if (!isFolder(raw)) throw new CallError(`there is no folder ${raw}; name the folder that holds the raw texts`)
  if (!isFolder(authority))
    throw new CallError(`there is no folder ${authority}; name the folder of the authority files`)
  const files = await readdir(authority)
  if (!AUTHORITY_FILES.some((name) => files.includes(name))) {
    throw new CallError(
      `${authority} holds none of ${AUTHORITY_FILES.join(', ')}; name the folder of the authority files`,
    )
  }
  const real: Folders = { raw: realpathSync(raw), out: realPathOf(out), authority: realpathSync(authority) }
  for (const input of [real.raw, real.authority]) {
    if (isInside(input, real.out) || isInside(real.out, input)) {
      throw new CallError(`${out} and ${input} lie inside each other; choose another --out`)
    }
  }
  await checkTarget(real.out)
  return real
}

/** A path that need not be there yet, behind the links of the part of it that is. */
function realPathOf(path: string): string {
  const whole = resolve(path)
  if (existsSync(whole)) return realpathSync(whole)
  return whole === dirname(whole) ? whole : join(realPathOf(dirname(whole)), basename(whole))
}

/** A target that holds anything but a dataset of ours may be somebody's work. */
async function checkTarget(out: string): Promise<void> {
  if (!existsSync(out)) return
  if (!isFolder(out)) throw new CallError(`${out} is a file; choose another --out`)
  const foreign = (await readdir(out)).filter((entry) => !DATASET_ENTRIES.includes(entry))
  if (foreign.length > 0) {
    throw new CallError(
      `${out} holds ${foreign[0]}, which is no part of a dataset and would be lost; choose another --out`,
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
