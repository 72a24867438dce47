import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { tables } from '@colloquy/normalize'
import { writeJsonLines } from '@colloquy/parse'
import { describe, expect, test } from 'vitest'
import { exportDataset } from '../src/index.ts'
import { datasetRows, facts } from './dataset-rows.ts'
import { inFolder, writeRows } from './folders.ts'
import { query } from './read-parquet.ts'
import { kinds, kindsRow, links } from './small-tables.ts'

const small = [kinds, links]
const smallRows = {
  kinds: [kindsRow(), kindsRow({ kind_id: 'k2', text: 'NA' })],
  links: [{ link_id: 'l1', kind_id: 'k1', previous: null }],
}

/** Runs `work` with a folder of rows and the name of a folder for the dataset. */
async function withRows<T>(
  rows: Readonly<Record<string, readonly unknown[]>>,
  work: (folders: { rows: string; out: string }) => Promise<T>,
): Promise<T> {
  return inFolder(async (folder) => {
    const folders = { rows: join(folder, 'rows'), out: join(folder, 'dist-data') }
    await mkdir(folders.rows)
    await writeRows(folders.rows, rows, facts)
    return work(folders)
  })
}

/** Path -> SHA-256 of every file below a folder. */
async function digestsOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const digests = await Promise.all(
    paths.sort().map(async (path) => {
      const digest = createHash('sha256')
        .update(await readFile(path))
        .digest('hex')
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), digest] as const
    }),
  )
  return Object.fromEntries(digests)
}

describe('exportDataset', () => {
  test('writes every table in every format, and counts its rows', async () => {
    await withRows(smallRows, async (folders) => {
      expect(await exportDataset({ ...folders, tables: small })).toEqual([
        { name: 'kinds', rows: 2 },
        { name: 'links', rows: 1 },
      ])
      expect(Object.keys(await digestsOf(folders.out))).toEqual([
        'LICENSE',
        'README.md',
        'SHA256SUMS',
        'croissant.json',
        'csv/kinds.csv',
        'csv/links.csv',
        'datapackage.json',
        'parquet/kinds.parquet',
        'parquet/links.parquet',
        'schema/kinds.json',
        'schema/links.json',
      ])
    })
  })

  test('hands on the texts that offsets lead into', async () => {
    await withRows(smallRows, async ({ rows, out }) => {
      await mkdir(join(rows, 'text', 'weekly'), { recursive: true })
      await writeFile(join(rows, 'text', 'weekly', 'talk.txt'), '\ufeffWho?\r\n')
      await exportDataset({ rows, out, tables: small })
      expect(await readFile(join(out, 'text', 'weekly', 'talk.txt'), 'utf8')).toBe('\ufeffWho?\r\n')
      for (const name of ['datapackage.json', 'SHA256SUMS']) {
        expect(await readFile(join(out, name), 'utf8')).toContain('text/weekly/talk.txt')
      }
      expect(await readFile(join(out, 'croissant.json'), 'utf8')).toContain('text/**/*.txt')
    })
  })

  test('SHA256SUMS has the hash of every other file', async () => {
    await withRows(smallRows, async ({ rows, out }) => {
      await mkdir(join(rows, 'text'))
      await writeFile(join(rows, 'text', 'a.txt'), 'Who?')
      await exportDataset({ rows, out, tables: small })
      const { SHA256SUMS: own, ...digests } = await digestsOf(out)
      expect(own).toBeDefined()
      expect(await readFile(join(out, 'SHA256SUMS'), 'utf8')).toBe(
        Object.entries(digests)
          .map(([path, digest]) => `${digest}  ${path}\n`)
          .join(''),
      )
    })
  })

  test('both engines make the same dataset but for the bytes of the Parquet files', async () => {
    await withRows(smallRows, async ({ rows, out }) => {
      await exportDataset({ rows, out, tables: small })
      await exportDataset({ rows, out: `${out}-duckdb`, tables: small, engine: 'duckdb' })
      const [one, two] = [await digestsOf(out), await digestsOf(`${out}-duckdb`)]
      const differ = Object.keys(one).filter((path) => one[path] !== two[path])
      expect(Object.keys(two)).toEqual(Object.keys(one))
      expect(differ.filter((path) => !path.startsWith('parquet/'))).toEqual([
        'SHA256SUMS',
        'croissant.json',
        'datapackage.json',
      ])
    })
  })

  test('two runs are byte-identical', async () => {
    await withRows(smallRows, async ({ rows, out }) => {
      await exportDataset({ rows, out, tables: small })
      const first = await digestsOf(out)
      await exportDataset({ rows, out: `${out}-again`, tables: small })
      expect(await digestsOf(`${out}-again`)).toEqual(first)
    })
  })

  test('no file of an older dataset stays', async () => {
    await withRows(smallRows, async (folders) => {
      await mkdir(join(folders.out, 'csv'), { recursive: true })
      await writeFile(join(folders.out, 'csv', 'gone.csv'), 'old')
      await exportDataset({ ...folders, tables: small })
      expect(await readdir(join(folders.out, 'csv'))).toEqual(['kinds.csv', 'links.csv'])
    })
  })

  test('an error midway leaves the old dataset whole and nothing beside it', async () => {
    await withRows(smallRows, async (folders) => {
      await exportDataset({ ...folders, tables: small })
      const before = await digestsOf(folders.out)
      const broken = { ...smallRows, links: [{ link_id: 'l1', kind_id: '', previous: null }] }
      await writeRows(folders.rows, broken, facts)
      await expect(exportDataset({ ...folders, tables: small })).rejects.toThrow(
        'links.jsonl:1 (link_id "l1"), column kind_id: an empty text',
      )
      expect(await digestsOf(folders.out)).toEqual(before)
      expect((await readdir(join(folders.out, '..'))).sort()).toEqual(['dist-data', 'rows'])
    })
  })

  test('says what to do where the rows are not there', async () => {
    await withRows(smallRows, async (folders) => {
      await rm(join(folders.rows, 'links.jsonl'))
      await expect(exportDataset({ ...folders, tables: small })).rejects.toThrow('links.jsonl')
      await rm(join(folders.rows, 'dataset.json'))
      await expect(exportDataset({ ...folders, tables: small })).rejects.toThrow('build the rows first')
    })
  })

  test('the tables of the project: both formats hold the rows that went in', async () => {
    for (const table of tables) {
      for (const row of datasetRows[table.name] ?? []) table.schema.parse(row)
    }
    // A table without rows is a table too.
    const rows: Record<string, readonly object[]> = {
      ...Object.fromEntries(tables.map(({ name }) => [name, datasetRows[name] ?? []])),
      mentions: [],
    }
    await withRows(rows, async (folders) => {
      await exportDataset({ ...folders, tables })
      for (const { name } of tables) {
        const fromParquet = await query(`FROM '${join(folders.out, 'parquet', name)}.parquet'`)
        expect(fromParquet.map(asWritten), name).toEqual((rows[name] ?? []).map(asWritten))
        const fromCsv = await query(
          `FROM read_csv('${join(folders.out, 'csv', name)}.csv', all_varchar = true, header = true)`,
        )
        expect(fromCsv.map(asWritten), name).toEqual((rows[name] ?? []).map(asWritten))
      }
    })
  })

  test('memory does not grow with the rows', { timeout: 180_000 }, async () => {
    await withRows(smallRows, async (folders) => {
      // 70,000 rows are 150 MB of text, more than the whole heap of the process.
      const rows = writeJsonLines(join(folders.rows, 'kinds.jsonl'))
      for (let index = 0; index < 70_000; index += 1) {
        rows.write(kindsRow({ kind_id: `k${index}`, text: `${index} `.repeat(340) }))
      }
      rows.close()
      const script = fileURLToPath(new URL('export-small.ts', import.meta.url))
      const limits = ['--max-old-space-size=128', '--import', 'tsx']
      const { stdout } = await promisify(execFile)(process.execPath, [...limits, script, folders.rows, folders.out])
      expect(JSON.parse(stdout)).toEqual([
        { name: 'kinds', rows: 70_000 },
        { name: 'links', rows: 1 },
      ])
    })
  })
})

/** One form for a row whatever format it went through: every cell as text, null as null. */
function asWritten(row: object): Record<string, string | null> {
  const textOf = (cell: unknown) => (Array.isArray(cell) ? JSON.stringify(cell) : String(cell))
  const cells = Object.entries(row).map(([name, cell]) => [name, cell === null ? null : textOf(cell)] as const)
  return Object.fromEntries(cells)
}
