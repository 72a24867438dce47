import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { ValidateOptions } from '../src/index.ts'
import type { Changes, Folders } from './built-dataset.ts'
import type { Rows } from './small-dataset.ts'

/** One way to break the small dataset, or several that fail the same checks, and what the report says then. */
export interface Breakage extends Changes {
  name: string
  /** What validate is told beside the folders. */
  options?: (folders: Folders) => Partial<ValidateOptions>
  /** The checks that fail, and no other. */
  fails: readonly string[]
  /** Each stands in the report. */
  says: readonly string[]
}

/** Changes cells of a row, which is given by its id. */
export function change(table: string, id: string, cells: object): (rows: Rows) => void {
  return (rows) => {
    Object.assign(rowOf(rows, table, id), cells)
  }
}

export function rowOf(rows: Rows, table: string, id: string): Record<string, unknown> {
  const found = rows[table]?.find((row) => Object.values(row)[0] === id)
  if (!found) throw new Error(`the small dataset has no ${table} ${id}`)
  return found
}

/** Rewrites a finished file. */
export function rewrite(file: string, change: (text: string) => string | Buffer): (folders: Folders) => Promise<void> {
  return async ({ root }) => {
    const path = join(root, file)
    const text = await readFile(path, 'utf8')
    const changed = change(text)
    if (changed === text) throw new Error(`${file} does not hold what was to be changed`)
    await writeFile(path, changed)
  }
}

/** Replaces one passage of a finished file, as an editor would. */
export function edit(file: string, from: string, to: string): (folders: Folders) => Promise<void> {
  return rewrite(file, (text) => text.replace(from, () => to))
}

/** Several changes, one after the other. */
export function all<T>(...changes: readonly ((of: T) => unknown)[]): (of: T) => Promise<void> {
  return async (of) => {
    for (const change of changes) await change(of)
  }
}

const descriptor = z.looseObject({
  resources: z.array(z.looseObject({ path: z.union([z.string(), z.array(z.string())]) })),
})

/** Makes the descriptor agree with the files again, as somebody would who covers his tracks. */
export async function coverTracks({ dist }: Folders): Promise<void> {
  const path = join(dist, 'datapackage.json')
  const described = descriptor.parse(JSON.parse(await readFile(path, 'utf8')))
  for (const resource of described.resources) {
    // The texts of the documents are one resource of many files, without a hash.
    if (typeof resource.path !== 'string') continue
    const bytes = await readFile(join(dist, resource.path))
    resource.bytes = bytes.length
    resource.hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  }
  await writeFile(path, JSON.stringify(described))
}
