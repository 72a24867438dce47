import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatasetFacts } from '@colloquy/normalize'

/** Runs `work` in a folder of its own, which is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-export-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Fills a folder as the stage before does: `<table>.jsonl` for each table and `dataset.json`. */
export async function writeRows(
  folder: string,
  rows: Readonly<Record<string, readonly unknown[]>>,
  facts: DatasetFacts,
): Promise<void> {
  for (const [table, values] of Object.entries(rows)) {
    await writeFile(join(folder, `${table}.jsonl`), values.map((value) => `${JSON.stringify(value)}\n`).join(''))
  }
  await writeFile(join(folder, 'dataset.json'), JSON.stringify(facts))
}
