import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DATASET_ENTRIES } from '@colloquy/export'
import { rebuild } from '../advice.ts'
import type { Check, Failure } from '../check.ts'
import { formats } from '../table.ts'

const descriptors = ['datapackage.json', 'README.md']

/** May be there; `checksums` reads it. */
const sums = 'SHA256SUMS'

/** The first check: what is missing is refused here, so that no later check stumbles over it. */
export const files: Check = {
  name: 'files',
  tier: 'fast',
  sentence: 'Every table has its CSV and its Parquet file, descriptors are there, and no stray file lies between.',
  async *run(dataset) {
    const top = await namesIn(dataset.dist)
    for (const file of descriptors) if (!top.has(file)) yield missing(file)
    for (const entry of top) if (entry !== sums && !DATASET_ENTRIES.includes(entry)) yield stray(entry)
    for (const format of formats) {
      const names = await namesIn(join(dataset.dist, format))
      for (const source of dataset.sources.filter((source) => source.format === format)) {
        if (names.delete(`${source.table.name}.${format}`)) continue
        dataset.refuse(source, 'is missing (see files)')
        yield { table: source.table.name, ...missing(source.file) }
      }
      for (const name of [...names].sort()) yield stray(`${format}/${name}`)
    }
  },
}

function stray(file: string): Failure {
  return {
    file,
    found: 'belongs to no table and is no descriptor',
    advice: 'remove it, or build the dataset again: a build leaves nothing of an older one behind',
  }
}

function missing(file: string): Failure {
  return { file, found: 'is missing', advice: rebuild }
}

async function namesIn(folder: string): Promise<Set<string>> {
  try {
    return new Set(await readdir(folder))
  } catch {
    return new Set()
  }
}
