import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { exportDataset } from '@colloquy/export'
import { tables as declared, type Table } from '@colloquy/normalize'
import { facts, type Rows, rawFiles, smallDataset } from './small-dataset.ts'

export interface Folders {
  /** Laid out as the project is: `raw`, `dist-data`, `packages/validate`. */
  root: string
  dist: string
  raw: string
}

export interface Changes {
  /** Name of a folder around everything. */
  folder?: string
  /** Changes the rows before CSV and Parquet are written. */
  rows?: (rows: Rows) => unknown
  /** Tables to write, where they are not those that are checked. */
  tables?: readonly Table[]
  /** Changes the finished files. */
  files?: (folders: Folders) => unknown
}

/** Exports the small dataset, broken or not, for `use`; everything is removed afterwards. */
export async function withDataset<T>(changes: Changes, use: (folders: Folders) => Promise<T>): Promise<T> {
  const temporary = await mkdtemp(join(tmpdir(), 'colloquy-validate-test-'))
  const root = join(temporary, changes.folder ?? 'project')
  const folders = { root, dist: join(root, 'dist-data'), raw: join(root, 'raw') }
  try {
    for (const [path, bytes] of Object.entries(rawFiles)) {
      await mkdir(dirname(join(folders.raw, path)), { recursive: true })
      await writeFile(join(folders.raw, path), bytes)
    }
    const rows = smallDataset()
    await changes.rows?.(rows)
    await writeRows(join(root, 'rows'), rows)
    const tables = changes.tables ?? declared
    await exportDataset({ rows: join(root, 'rows'), out: folders.dist, tables })
    await changes.files?.(folders)
    return await use(folders)
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

async function writeRows(folder: string, rows: Rows): Promise<void> {
  await mkdir(folder)
  for (const [table, values] of Object.entries(rows)) {
    await writeFile(join(folder, `${table}.jsonl`), values.map((value) => `${JSON.stringify(value)}\n`).join(''))
  }
  await writeFile(join(folder, 'dataset.json'), JSON.stringify(facts))
}
