import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tables } from '@colloquy/normalize'
import { describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { checks } from '../src/checks/index.ts'
import { formatReport, type Report, validate } from '../src/index.ts'
import { change } from './breakage.ts'
import { type Folders, withDataset } from './built-dataset.ts'
import { smallRawFiles } from './small-dataset.ts'

vi.setConfig({ testTimeout: 180_000 })

function namesOf({ checks }: Report, outcome: string): string[] {
  return checks.filter((check) => check.outcome === outcome).map(({ name }) => name)
}

test('every check passes on a dataset that is right', async () => {
  const report = await withDataset({}, ({ dist, raw }) => validate({ dist, raw }))
  expect(formatReport(report)).not.toContain('FAIL')
  expect(namesOf(report, 'skipped')).toEqual(['second-build'])
  expect(report).toMatchObject({ passed: checks.length - 1, failed: 0, skipped: 1, warnings: 2 })
})

test('a dataset that is built from its raw files is built a second time', async () => {
  const report = await withDataset({ built: true }, ({ dist, raw, authority }) => validate({ dist, raw, authority }))
  expect(formatReport(report)).not.toMatch(/FAIL|skip/)
})

test('the fast tier leaves out what compares cells with each other', async () => {
  const report = await withDataset({}, ({ dist, raw }) => validate({ dist, raw, tier: 'fast' }))
  expect(report.checks.map(({ name }) => name)).toEqual(
    checks.filter(({ tier }) => tier === 'fast').map(({ name }) => name),
  )
  expect(report.failed + report.skipped).toBe(0)
})

test('cells of several megabytes are read, which DuckDB refuses by itself', async () => {
  const rows = change('documents', 'weekly/talk', { rights: 'A "long" story.\n'.repeat(200_000) })
  const report = await withDataset({ rows }, ({ dist, raw }) => validate({ dist, raw }))
  expect(report.failed, formatReport(report)).toBe(0)
})

test('a dataset of no rows at all is right', async () => {
  const rows = (all: Record<string, unknown[]>) => {
    for (const table of Object.values(all)) table.length = 0
  }
  const files = async ({ raw }: Folders) => {
    await rm(raw, { recursive: true })
    await mkdir(raw)
  }
  const report = await withDataset({ rows, files }, ({ dist, raw }) => validate({ dist, raw }))
  expect(report.failed, formatReport(report)).toBe(0)
})

describe('a document with a text of its own', () => {
  const sha = createHash('sha256').update('packed').digest('hex')
  const rows = change('documents', 'weekly/talk', { source_sha256: sha })
  const write = async ({ dist, raw }: Folders, text: Uint8Array | undefined) => {
    await mkdir(join(dist, 'text', 'weekly'), { recursive: true })
    await writeFile(join(dist, 'text', 'weekly', 'talk.txt'), text ?? '')
    await writeFile(join(raw, 'Weekly', 'Talk.txt'), 'packed')
  }

  test('is checked against that text, and its raw file is only hashed', async () => {
    const files = (folders: Folders) => write(folders, smallRawFiles['Weekly/Talk.txt'])
    const report = await withDataset({ rows, files }, ({ dist, raw }) => validate({ dist, raw }))
    expect(report.failed, formatReport(report)).toBe(0)
  })

  test('fails where the text is another one', async () => {
    const files = (folders: Folders) => write(folders, smallRawFiles['weekly/reply.txt'])
    const report = await withDataset({ rows, files }, ({ dist, raw }) => validate({ dist, raw }))
    expect(namesOf(report, 'failed')).toEqual(['raw-files', 'offsets', 'coverage', 'document-measures'])
  })
})

test('without the raw files, what needs them is skipped', async () => {
  const report = await withDataset({}, ({ dist }) => validate({ dist, raw: null }))
  expect(namesOf(report, 'failed')).toEqual([])
  expect(namesOf(report, 'skipped')).toEqual(['raw-files', 'offsets', 'coverage', 'document-measures', 'second-build'])
  expect(report).toMatchObject({ passed: checks.length - 5, failed: 0, skipped: 5 })
})

test('other tables than those of the project can be checked', async () => {
  const [documents] = tables
  if (!documents) throw new Error('no tables')
  const changes = { tables: [documents] }
  const report = await withDataset(changes, ({ dist, raw }) => validate({ dist, raw, tables: [documents] }))
  expect(namesOf(report, 'failed')).toEqual([])
  expect(formatReport(report)).toContain('not looked at: the dataset has no table parquet.turns')
})

test('where there is no dataset, every file is missing', async () => {
  const report = await withDataset({}, ({ root, raw }) => validate({ dist: join(root, 'elsewhere'), raw }))
  expect(namesOf(report, 'failed')).toEqual(['files'])
  expect(report.checks[0]?.failureCount).toBe(2 * tables.length + 2)
})

test('nulls where none may be stop no check', async () => {
  const nullable = tables.map((table) => {
    const shape = Object.entries(table.schema.shape).map(([name, field]) => {
      const isKey = z.globalRegistry.get(field)?.primaryKey ?? false
      return [name, isKey || field instanceof z.ZodNullable ? field : z.nullable(field)]
    })
    return { ...table, schema: z.strictObject(Object.fromEntries(shape)) }
  })
  const rows = (all: Record<string, Record<string, unknown>[]>) => {
    for (const [row] of Object.values(all)) {
      const [, ...cells] = Object.keys(row ?? {})
      for (const cell of cells) if (row) row[cell] = null
    }
  }
  const report = await withDataset({ tables: nullable, rows }, ({ dist, raw }) => validate({ dist, raw }))
  expect(namesOf(report, 'failed')).toContain('not-null')
  expect(formatReport(report)).toContain('documents weekly/reply, column words: is null')
})

test('a folder with signs that mean something to DuckDB', async () => {
  const report = await withDataset({ folder: "o'data [1]* year=2020" }, ({ dist, raw }) => validate({ dist, raw }))
  expect(report.failed, formatReport(report)).toBe(0)
})
