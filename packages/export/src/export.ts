import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type DatasetFacts, datasetFacts, type Table } from '@colloquy/normalize'
import { copyTexts, hashFile, replaceFolder } from '@colloquy/parse'
import { z } from 'zod'
import { cardOf } from './card.ts'
import { checksumsOf, filesBelow } from './checksums.ts'
import { croissantOf } from './croissant.ts'
import { csv } from './csv.ts'
import { dataPackageOf } from './data-package.ts'
import { type EngineName, loadEngine } from './engine.ts'
import type { DataFile, ExportedDataset } from './exported-dataset.ts'
import { type FlatTable, flattenTables } from './flat-table.ts'
import type { Format } from './format.ts'
import { licenseOf } from './license.ts'
import { parquet } from './parquet.ts'
import { rowSchemaOf } from './row-schema.ts'
import { loadView, type ViewName, viewNames } from './views.ts'

/** Every format that a table is written in. */
const formats: readonly Format[] = [csv, parquet]

/** Each descriptor is one file here and one function. */
const descriptors: Readonly<Record<string, (dataset: ExportedDataset) => string>> = {
  'datapackage.json': (dataset) => jsonOf(dataPackageOf(dataset)),
  'croissant.json': (dataset) => jsonOf(croissantOf(dataset)),
  'README.md': cardOf,
  LICENSE: licenseOf,
}

const CHECKSUMS = 'SHA256SUMS'

/** All that can stand in the folder of a dataset. */
export const DATASET_ENTRIES: readonly string[] = [
  ...formats.map(({ name }) => name),
  'schema',
  'text',
  ...viewNames,
  ...Object.keys(descriptors),
  CHECKSUMS,
]

export interface ExportOptions {
  /**
   * Folder with `<table>.jsonl` for every table, rows in final order, `dataset.json`, and `text/` where there is one.
   */
  rows: string
  /** Folder of the dataset; replaced as a whole. */
  out: string
  tables: readonly Table[]
  /** What writes the tables; `js` where nothing is said. */
  engine?: EngineName
  /** Forms for other tools that are written beside the tables; none where nothing is said. */
  views?: readonly ViewName[]
  /** Day of publication (YYYY-MM-DD); left out of the descriptors where nothing is said. */
  published?: string | null
}

export interface TableCount {
  name: string
  rows: number
}

/**
 * Writes a dataset: every table in every format, and beside them the descriptors, the views that are asked for and the
 * texts that offsets lead into. Tables are streamed, so memory does not grow with the rows. The same rows give the same
 * bytes; an error leaves the old folder as it was.
 * @returns the number of rows of each table, in the order of the tables.
 * @throws with table, row and column where a row cannot be written as it is.
 */
export async function exportDataset(options: ExportOptions): Promise<TableCount[]> {
  const { rows, out, tables, engine = 'js', published = null } = options
  const views = [...new Set(options.views)]
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
    await writeSchemas(folder, tables)
    for (const name of views) {
      await mkdir(join(folder, name))
      const writeView = await loadView(name)
      await writeView({ rows, folder: join(folder, name), facts, version })
    }
    const texts = (await filesBelow(join(folder, 'text'))).map((path) => `text/${path}`)
    await writeDescriptors(folder, { version, facts, tables: exported, texts, published, views })
    return exported.map((table) => ({ name: table.name, rows: table.rows }))
  })
}

async function describeFile(folder: string, table: FlatTable, format: Format): Promise<DataFile> {
  const path = pathOf(table, format)
  const { size: bytes } = await stat(join(folder, path))
  return { format: format.name, mediatype: format.mediatype, path, bytes, sha256: await hashFile(join(folder, path)) }
}

function pathOf(table: FlatTable, format: Format): string {
  return `${format.name}/${table.name}.${format.name}`
}

async function writeSchemas(folder: string, tables: readonly Table[]): Promise<void> {
  await mkdir(join(folder, 'schema'))
  for (const table of tables) await writeFile(join(folder, 'schema', `${table.name}.json`), jsonOf(rowSchemaOf(table)))
}

/** The descriptors, and the hashes of everything when everything is there. */
async function writeDescriptors(folder: string, dataset: ExportedDataset): Promise<void> {
  for (const [name, contentOf] of Object.entries(descriptors)) await writeFile(join(folder, name), contentOf(dataset))
  const known = new Map(dataset.tables.flatMap(({ files }) => files.map(({ path, sha256 }) => [path, sha256])))
  await writeFile(join(folder, CHECKSUMS), await checksumsOf(folder, known))
}

function jsonOf(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
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
