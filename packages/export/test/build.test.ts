import { execFile } from 'node:child_process'
import { mkdir, readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { tables } from '@colloquy/normalize'
import { expect, test } from 'vitest'
import { datasetRows, facts } from './dataset-rows.ts'
import { inFolder, writeRows } from './folders.ts'

const script = fileURLToPath(new URL('../src/build.ts', import.meta.url))
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/** Runs the build inside a copy of the folders that it knows: packages/normalize/dist -> dist-data. */
async function build(diagnostics: readonly object[]) {
  return inFolder(async (root) => {
    const cwd = join(root, 'packages', 'export')
    const rows = join(root, 'packages', 'normalize', 'dist')
    for (const folder of [cwd, rows]) await mkdir(folder, { recursive: true })
    const all = Object.fromEntries(tables.map(({ name }) => [name, datasetRows[name] ?? []]))
    await writeRows(rows, { ...all, diagnostics }, facts)
    const { code, stdout, stderr } = await new Promise<{ code: unknown; stdout: string; stderr: string }>((done) => {
      execFile(process.execPath, ['--import', tsx, script], { cwd }, (error, stdout, stderr) => {
        done({ code: error?.code ?? 0, stdout, stderr })
      })
    })
    return { code, stdout, stderr, files: await readdir(join(root, 'dist-data')) }
  })
}

const error = datasetRows.diagnostics?.[0] ?? {}

test('the build writes the dataset, counts rows on stderr and exits with 0', async () => {
  const { code, stdout, stderr, files } = await build([{ ...error, severity: 'warning' }])
  expect(code).toBe(0)
  expect(stdout).toBe('')
  expect(stderr).toContain('turns: 2 rows\n')
  expect(stderr).not.toContain('is not UTF-8')
  expect(files.sort()).toEqual([
    'LICENSE',
    'README.md',
    'SHA256SUMS',
    'croissant.json',
    'csv',
    'datapackage.json',
    'parquet',
    'schema',
  ])
})

test('a diagnostic of severity error fails the build, after the dataset was written', async () => {
  const { code, stderr, files } = await build([error])
  expect(code).toBe(1)
  expect(stderr).toContain('error: weekly/unreadable: Weekly/unreadable.txt is not UTF-8; save it as UTF-8.\n')
  expect(files).toContain('csv')
})
