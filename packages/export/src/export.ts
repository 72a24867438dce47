import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type DatasetFacts, datasetFacts, type Table } from '@colloquy/normalize'
import { copyTexts, replaceFolder } from '@colloquy/parse'
import { z } from 'zod'
import { cardOf } from './card.ts'
import { csv } from './csv.ts'
import { dataPackageOf } from './data-package.ts'
import { type EngineName, loadEngine } from './engine.ts'
import type { DataFile, ExportedDataset } from './exported-dataset.ts'
import { type FlatTable, flattenTables } from './flat-table.ts'
import type { Format } from './format.ts'
import { parquet } from './parquet.ts'

/** Every format that a table is written in. */
const formats: readonly Format[] = [csv, parquet]

const DESCRIPTOR = 'datapackage.json'
const CARD = 'README.md'

/** All that can stand in the folder of a dataset. */
export const DATASET_ENTRIES: readonly string[] = [...formats.map(({ name }) => name), 'text', DESCRIPTOR, CARD]

export interface ExportOptions {
  /** Folder with `<table>.jsonl` for every table, rows in final order, `dataset.json`, and `text/` where there is one. */
  rows: string
  /** Folder of the dataset; replaced as a whole. */
  out: string
  tables: readonly Table[]
  /** What writes the tables; `js` where nothing is said. */
  engine?: EngineName
}

export interface TableCount {
  name: string
  rows: number
}

/**
 * Writes a dataset: every table in every format, and beside them the descriptors and the texts that offsets lead into. Tables are streamed, so memory does
 * not grow with the rows. The same rows give the same bytes; an error leaves the old folder as it was.
 * @returns the number of rows of each table, in the order of the tables.
 * @throws with table, row and column where a row cannot be written as it is.
 */
export async function exportDataset({ rows, out, tables, engine = 'js' }: ExportOptions): Promise<TableCount[]> {
  const flat = flattenTables(tables)
  const facts = await readFacts(join(rows, 'dataset.json'))
  const version = await readVersion()
  const writeTable = await loadEngine(engine)
  return replaceFolder(out, async (folder) => {
    for (const { name } of formats) await mkdir(join(folder, name))
    const exported = []
    for (const table of flat) {
      const count = await writeTable({
        table,
        source: join(rows, `${table.name}.jsonl`),
        csv: join(folder, pathOf(table, csv)),
        parquet: join(folder, pathOf(table, parquet)),
        metadata: { colloquy_version: version, table: table.name, source_sha256: facts.source_sha256 },
      })
      const files = await Promise.all(formats.map((format) => describeFile(folder, table, format)))
      exported.push({ ...table, rows: count, files })
    }
    await copyTexts(rows, folder)
    await writeDescriptors(folder, { version, facts, tables: exported })
    return exported.map((table) => ({ name: table.name, rows: table.rows }))
  })
}

async function describeFile(folder: string, table: FlatTable, format: Format): Promise<DataFile> {
  const path = pathOf(table, format)
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(join(folder, path))) {
    bytes += chunk.length
    hash.update(chunk)
  }
  return { format: format.name, mediatype: format.mediatype, path, bytes, sha256: hash.digest('hex') }
}

function pathOf(table: FlatTable, format: Format): string {
  return `${format.name}/${table.name}.${format.name}`
}

async function writeDescriptors(folder: string, dataset: ExportedDataset): Promise<void> {
  await writeFile(join(folder, DESCRIPTOR), `${JSON.stringify(dataPackageOf(dataset), null, 2)}\n`)
  await writeFile(join(folder, CARD), cardOf(dataset))
}

async function readFacts(path: string): Promise<DatasetFacts> {
  try {
    return datasetFacts.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (cause) {
    throw new Error(`${path}: not the facts of a dataset; build the rows first`, { cause })
  }
}

async function readVersion(): Promise<string> {
  const manifest = await readFile(new URL('../package.json', import.meta.url), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(manifest)).version
}
