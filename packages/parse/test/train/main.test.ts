import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { decodeLineModel } from '../../src/lines/model.ts'
import { bakery } from './sample.ts'

const main = join(import.meta.dirname, '../../train/main.ts')

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'train-'))
})
afterEach(() => rm(folder, { recursive: true }))

function run(...args: string[]): Promise<{ code: unknown; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', main, ...args], (error, _, stderr) =>
      resolve({ code: error ? error.code : 0, stderr }),
    )
  })
}

test('folders of gold, however deep, make a model', async () => {
  await mkdir(join(folder, 'deep/talks'), { recursive: true })
  await writeFile(join(folder, 'deep/talks/bakery.txt'), bakery.raw.text)
  await writeFile(join(folder, 'deep/talks/bakery.gold.json'), JSON.stringify(bakery.gold))
  const model = join(folder, 'lines.bin')
  const { code, stderr } = await run(folder, '--model', model)
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('1 documents, 1 learned from') })
  expect(decodeLineModel(await readFile(model)).weights.some((weight) => weight !== 0)).toBe(true)
})

test.each([
  [[], 'error: name a folder of texts with gold; --help says more\n'],
  [['nowhere'], 'error: there is no folder nowhere\n'],
  [[import.meta.dirname], `error: ${import.meta.dirname} holds no X.gold.json; name a folder of texts with gold\n`],
  [['--fast'], "error: Unknown option '--fast'"],
])('%j ends with 2 and one sentence', async (args, message) => {
  const { code, stderr } = await run(...args)
  expect(code).toBe(2)
  expect(stderr).toContain(message)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})
