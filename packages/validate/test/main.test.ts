import { execFile } from 'node:child_process'
import { mkdir, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test, vi } from 'vitest'
import { edit } from './breakage.ts'
import { type Changes, withDataset } from './built-dataset.ts'

vi.setConfig({ testTimeout: 180_000 })

const script = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/** Runs the script as turbo does, in `packages/validate` of a folder that is laid out like the project. */
function run(changes: Changes): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return withDataset(changes, async ({ root }) => {
    const cwd = join(root, 'packages', 'validate')
    await mkdir(cwd, { recursive: true })
    return new Promise((done) => {
      execFile(process.execPath, ['--import', tsx, script], { cwd }, (error, stdout, stderr) => {
        done({ code: error?.code ?? 0, stdout, stderr })
      })
    })
  })
}

test('a dataset that is right: a line for each check, exit code 0', async () => {
  const { code, stdout, stderr } = await run({ built: true })
  expect(stdout).toMatch(/^ok {4}files .*\n(?:.*\n)*\d+ passed, 0 failed, 1 skipped, \d+ warnings?\n$/)
  expect(stderr).toBe('')
  expect(code).toBe(0)
})

test('one character of one cell: the cell is named, exit code 1', async () => {
  const { code, stdout } = await run({ built: true, files: edit('dist-data/csv/turns.csv', 'We met', 'We mot') })
  expect(stdout).toContain('turns weekly/talk#t2, column text: CSV has "Well. 😀 We mot in May 2020.')
  expect(stdout).toMatch(/\n\d+ passed, 2 failed, \d skipped, \d+ warnings?\n$/)
  expect(code).toBe(1)
})

test('no dataset: what to do, exit code 2', async () => {
  const { code, stdout, stderr } = await run({ files: ({ dist }) => rm(dist, { recursive: true }) })
  expect(stdout).toBe('')
  expect(stderr).toMatch(/dist-data is not there; run "npm run build" first\n$/)
  expect(code).toBe(2)
})

test('no raw files: what needs them is skipped, exit code 0', async () => {
  const { code, stdout } = await run({ built: true, files: ({ raw }) => rm(raw, { recursive: true }) })
  expect(stdout).toMatch(/\n\d+ passed, 0 failed, 6 skipped, \d+ warnings?\n$/)
  expect(code).toBe(0)
})
