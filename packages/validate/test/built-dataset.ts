import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { exportDataset } from '@colloquy/export'
import { tables as declared, type Table } from '@colloquy/normalize'
import { hashFile } from '@colloquy/parse'
import { z } from 'zod'
import { buildAgain } from '../src/second-build.ts'
import { facts, type Rows, smallDataset, smallRawFiles } from './small-dataset.ts'

export interface Folders {
  /** Laid out as the project is: `raw`, `dist-data`, `packages/validate`. */
  root: string
  dist: string
  raw: string
  authority: string
}

export interface Changes {
  /** Name of a folder around everything. */
  folder?: string
  /** Takes the rows that the raw files give by themselves instead of those written by hand. */
  built?: boolean
  /** Changes the raw files before that. */
  raw?: (folders: Folders) => unknown
  /** Changes the rows before CSV and Parquet are written. */
  rows?: (rows: Rows) => unknown
  /** Tables to write, where they are not those that are checked. */
  tables?: readonly Table[]
  /** Changes the finished files. */
  files?: (folders: Folders) => unknown
}

const AUTHORITY = `entity_id,type,name,given_name,family_name,aliases,alias_rules,country,wikidata_id,wikidata_source,\
geonames_id,status,source,note
org-nato,ORG,NATO,,,,,,,,,reviewed,the raw files,
per-ana-ilic,PERSON,Ana Ilić,Ana,Ilić,,,,,,,reviewed,the raw files,
`

/** Exports the small dataset, broken or not, for `use`; everything is removed afterwards. */
export async function withDataset<T>(changes: Changes, use: (folders: Folders) => Promise<T>): Promise<T> {
  const temporary = await mkdtemp(join(tmpdir(), 'colloquy-validate-test-'))
  const root = join(temporary, changes.folder ?? 'project')
  const folders = { root, dist: join(root, 'dist-data'), raw: join(root, 'raw'), authority: join(root, 'authority') }
  try {
    for (const [path, bytes] of Object.entries(smallRawFiles)) {
      await mkdir(dirname(join(folders.raw, path)), { recursive: true })
      await writeFile(join(folders.raw, path), bytes)
    }
    await mkdir(folders.authority)
    await writeFile(join(folders.authority, 'entities.csv'), AUTHORITY)
    await changes.raw?.(folders)
    const rows = changes.built ? await buildRows(folders) : smallDataset()
    await changes.rows?.(rows)
    await writeRows(join(root, 'rows'), rows)
    const tables = changes.tables ?? declared
    await exportDataset({ rows: join(root, 'rows'), out: folders.dist, tables })
    if (changes.files) await keepingSums(folders.dist, () => changes.files?.(folders))
    return await use(folders)
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/**
 * Changes files and makes SHA256SUMS agree with them, unless the sums are what is changed: they have a check of their
 * own.
 */
export async function keepingSums(dist: string, change: () => unknown): Promise<void> {
  const path = join(dist, 'SHA256SUMS')
  const before = await readFile(path, 'utf8')
  await change()
  if ((await readFile(path, 'utf8').catch(() => null)) !== before) return
  const entries = await readdir(dist, { recursive: true, withFileTypes: true })
  const files = entries.flatMap((entry) => (entry.isFile() ? relative(dist, join(entry.parentPath, entry.name)) : []))
  const listed = files.filter((file) => file !== 'SHA256SUMS').sort()
  const lines = await Promise.all(listed.map(async (file) => `${await hashFile(join(dist, file))}  ${file}\n`))
  await writeFile(path, lines.join(''))
}

async function buildRows({ root, raw, authority }: Folders): Promise<Rows> {
  const built = await buildAgain(raw, authority)
  try {
    const rows: Rows = {}
    for (const { name } of declared) {
      const lines = (await readFile(join(built.rows, `${name}.jsonl`), 'utf8'))
        .split('\n')
        .filter((line) => line !== '')
      rows[name] = lines.map((line) => z.record(z.string(), z.unknown()).parse(JSON.parse(line)))
    }
    await cp(join(built.rows, 'text'), join(root, 'rows', 'text'), { recursive: true }).catch(() => {})
    return rows
  } finally {
    await built.remove()
  }
}

async function writeRows(folder: string, rows: Rows): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [table, values] of Object.entries(rows)) {
    await writeFile(join(folder, `${table}.jsonl`), values.map((value) => `${JSON.stringify(value)}\n`).join(''))
  }
  await writeFile(join(folder, 'dataset.json'), JSON.stringify(facts))
}
