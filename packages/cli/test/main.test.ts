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

test('--engine and --also: the same tables by the other engine, and forms for other tools', async () => {
  expect((await colloquy('build', 'raw', '--out', 'out')).code).toBe(0)
  const also = await colloquy(
    'build',
    'raw',
    '--out',
    'more',
    '--engine',
    'duckdb',
    '--also',
    'convokit',
    '--also',
    'tei',
  )
  expect(also).toMatchObject({ code: 0, stdout: '' })
  const [js, duckdb] = [
    await readFile(join(folder, 'out/csv/turns.csv')),
    await readFile(join(folder, 'more/csv/turns.csv')),
  ]
  expect(duckdb.equals(js)).toBe(true)
  expect(await readFile(join(folder, 'more/tei/good.xml'), 'utf8')).toContain('<seg xml:id="s2">Who?</seg>')
  expect(await readFile(join(folder, 'more/convokit/utterances.jsonl'), 'utf8')).toContain('"id":"good#t1"')
  expect(await readFile(join(folder, 'more/SHA256SUMS'), 'utf8')).toContain('  tei/good.xml\n')
  // A dataset with views is a dataset: it may be replaced, and the views are gone if nobody asks for them.
  expect((await colloquy('validate', 'more', '--raw', 'raw')).code).toBe(0)
  expect((await colloquy('build', 'raw', '--out', 'more')).code).toBe(0)
  await expect(readFile(join(folder, 'more/tei/good.xml'))).rejects.toThrow('ENOENT')
})

test.each([
  ['--engine', 'sqlite', 'js, duckdb'],
  ['--also', 'xlsx', 'convokit, tei'],
])('%s %s ends with 2 and names the choices', async (option, value, choices) => {
  const { code, stderr } = await colloquy('build', 'raw', '--out', 'out', option, value)
  expect(code).toBe(2)
  expect(stderr).toContain(`Allowed choices are ${choices}.`)
})
