import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

// Each test starts the command a few times.
vi.setConfig({ testTimeout: 60_000 })

const command = join(import.meta.dirname, '../bin/colloquy.js')

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'main-'))
  await mkdir(join(folder, 'raw'))
  await writeFile(join(folder, 'raw', 'good.txt'), 'AB: Who?\nCD: Me.\nAB: When?\nCD: Now.\n')
})
afterEach(() => rm(folder, { recursive: true }))

function colloquy(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [command, ...args], { cwd: folder }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })
}

test('build says what it wrote, on stderr, and validate agrees', async () => {
  const built = await colloquy('build', 'raw', '--out', 'out')
  expect(built).toMatchObject({ code: 0, stdout: '' })
  expect(built.stderr).toContain('1 documents')
  const checked = await colloquy('validate', 'out', '--raw', 'raw')
  expect(checked.stdout).toMatch(/\d+ passed, 0 failed$/m)
  expect(checked.code).toBe(0)
})

test('a changed cell ends with 1 and is named', async () => {
  await colloquy('build', 'raw', '--out', 'out')
  const turns = join(folder, 'out', 'csv', 'turns.csv')
  await writeFile(turns, (await readFile(turns, 'utf8')).replace('"Me."', '"We."'))
  const { code, stdout } = await colloquy('validate', 'out', '--raw', 'raw')
  expect(code).toBe(1)
  expect(stdout).toMatch(/turns good#t2, column text/)
})

test('an unreadable file ends with 1, a warning with 0, and --strict with 1', async () => {
  await writeFile(join(folder, 'raw', 'empty.txt'), '')
  const lenient = await colloquy('build', 'raw', '--out', 'out')
  expect(lenient).toMatchObject({ code: 0 })
  expect(lenient.stderr).toContain('warning: empty: the file holds nothing')
  expect(await colloquy('build', 'raw', '--out', 'out', '--strict')).toMatchObject({ code: 1 })
  await writeFile(join(folder, 'raw', 'bad.txt'), Buffer.from([0xff]))
  expect(await colloquy('build', 'raw', '--out', 'out')).toMatchObject({ code: 1 })
})

test.each([
  ['no command', [], 2],
  ['no target', ['build', 'raw'], 2],
  ['an unknown option', ['build', 'raw', '--out', 'out', '--fast'], 2],
  ['a raw folder that is not there', ['build', 'nowhere', '--out', 'out'], 2],
  ['a dataset that is not there', ['validate', 'nowhere'], 2],
  ['help', ['build', '--help'], 0],
])('%s', async (_, args, expected) => {
  const { code, stderr, stdout } = await colloquy(...args)
  expect(code).toBe(expected)
  expect(stderr + stdout).not.toMatch(/\bat .*\.(?:ts|js):\d+/)
})
