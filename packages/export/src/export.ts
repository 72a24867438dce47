import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type DatasetFacts, datasetFacts, type Table } from '@colloquy/normalize'
import { copyTexts, readJsonLines, replaceFolder } from '@colloquy/parse'
import { z } from 'zod'
import { cardOf } from './card.ts'
import { csv } from './csv.ts'
import { dataPackageOf } from './data-package.ts'
import type { DataFile, ExportedDataset } from './exported-dataset.ts'
import { type FlatTable, flattenTables } from './flat-table.ts'
import type { Format } from './format.ts'
import { parquet } from './parquet.ts'
import { rowOf } from './row.ts'

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
export async function exportDataset({ rows, out, tables }: ExportOptions): Promise<TableCount[]> {
  const flat = flattenTables(tables)
  const facts = await readFacts(join(rows, 'dataset.json'))
  const version = await readVersion()
  return replaceFolder(out, async (folder) => {
    for (const { name } of formats) await mkdir(join(folder, name))
    const exported = []
    for (const table of flat) {
      const metadata = { colloquy_version: version, table: table.name, source_sha256: facts.source_sha256 }
      const source = join(rows, `${table.name}.jsonl`)
      exported.push({
        ...table,
        rows: await writeTable(table, source, folder, metadata),
        files: await Promise.all(formats.map((format) => describeFile(folder, table, format))),
      })
    }
    await copyTexts(rows, folder)
    await writeDescriptors(folder, { version, facts, tables: exported })
    return exported.map((table) => ({ name: table.name, rows: table.rows }))
  })
}

/** One pass over the rows for all formats. */
async function writeTable(
  table: FlatTable,
  source: string,
  folder: string,
  metadata: Readonly<Record<string, string>>,
): Promise<number> {
  const writers = await Promise.all(
    formats.map((format) => format.open(join(folder, pathOf(table, format)), table, metadata)),
  )
  let rows = 0
  try {
    for await (const value of readJsonLines(source)) {
      rows += 1
      const row = rowOf(table, value, rows)
      for (const writer of writers) await writer.write(row)
    }
  } catch (error) {
    // The files are thrown away with their folder; closing them lets go of them.
    await Promise.allSettled(writers.map((writer) => writer.close()))
    throw error
  }
  for (const writer of writers) await writer.close()
  return rows
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
