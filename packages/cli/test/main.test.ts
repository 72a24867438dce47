import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

// Each test starts the command a few times.
vi.setConfig({ testTimeout: 180_000 })

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

test('validate writes reports, accepts counts and holds the dataset to them', async () => {
  await colloquy('build', 'raw', '--out', 'out')
  const counted = ['validate', 'out', '--raw', 'raw', '--tier', 'fast', '--expected', 'expected.csv']
  expect(await colloquy(...counted, '--accept', '--report', 'r/r.md', '--report', 'r/r.xml')).toMatchObject({ code: 0 })
  expect(await readFile(join(folder, 'expected.csv'), 'utf8')).toContain('\nturns,rows,4\n')
  expect(await readFile(join(folder, 'r', 'r.md'), 'utf8')).toContain('The dataset is right')
  expect(await readFile(join(folder, 'r', 'r.xml'), 'utf8')).toContain('failures="0"')
  await writeFile(join(folder, 'raw', 'more.txt'), 'AB: Why?\nCD: So.\nAB: Where?\nCD: Here.\n')
  await colloquy('build', 'raw', '--out', 'out')
  const { code, stdout } = await colloquy(...counted)
  expect(code).toBe(1)
  expect(stdout).toContain('documents: rows: 2 instead of 1')
})

test('what no rule can tell is caught by the second build, unless nobody wants one', async () => {
  await colloquy('build', 'raw', '--out', 'out')
  await writeFile(join(folder, 'raw', 'sources.csv'), 'file,outlet\ngood.txt,Weekly\n')
  const full = await colloquy('validate', 'out', '--raw', 'raw')
  expect(full.code).toBe(1)
  expect(full.stdout).toContain('documents good, column outlet: is null; the second build gives "Weekly"')
  expect(await colloquy('validate', 'out', '--raw', 'raw', '--no-rebuild')).toMatchObject({ code: 0 })
})

test('diff ends with 0 for equal datasets, 1 for others, 2 for what is none', async () => {
  await colloquy('build', 'raw', '--out', 'old')
  expect(await colloquy('diff', 'old', 'old')).toMatchObject({ code: 0, stdout: 'The datasets are equal.\n' })
  await writeFile(join(folder, 'raw', 'good.txt'), 'AB: Who?\nCD: We.\nAB: When?\nCD: Now.\n')
  await colloquy('build', 'raw', '--out', 'new')
  const text = await colloquy('diff', 'old', 'new')
  expect(text.code).toBe(1)
  expect(text.stdout).toContain('  ~ good#t2\n      text: "Me." -> "We."')
  const json = await colloquy('diff', 'old', 'new', '--json')
  expect(JSON.parse(json.stdout)).toMatchObject({ equal: false, breaking: false })
  expect((await colloquy('diff', 'old', 'new', '--markdown')).stdout).toMatch(/^### The dataset changes\n/)
  expect(await colloquy('diff', 'old', 'raw')).toMatchObject({ code: 2, stdout: '' })
})

test('an unreadable file ends with 1, a warning with 0, and --strict with 1', async () => {
  await writeFile(join(folder, 'raw', 'empty.txt'), '')
  const lenient = await colloquy('build', 'raw', '--out', 'out')
  expect(lenient).toMatchObject({ code: 0 })
  expect(lenient.stderr).toContain('warning: empty: the file holds no text')
  expect(await colloquy('build', 'raw', '--out', 'out', '--strict')).toMatchObject({ code: 1 })
  await writeFile(join(folder, 'raw', 'bad.txt'), Buffer.from([0xff]))
  expect(await colloquy('build', 'raw', '--out', 'out')).toMatchObject({ code: 1 })
})

test.each([
  ['no command', [], 2],
  ['no target', ['build', 'raw'], 2],
  ['a report of no kind', ['validate', 'raw', '--report', 'report.txt'], 2],
  ['a tier that is none', ['validate', 'raw', '--tier', 'slow'], 2],
  ['two forms of a diff', ['diff', 'raw', 'raw', '--json', '--markdown'], 2],
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
