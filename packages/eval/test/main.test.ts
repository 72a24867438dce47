import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { GOLD, TEXT } from './sample.ts'

const main = join(import.meta.dirname, '../src/main.ts')

let folder = ''
let floors = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eval-'))
  floors = join(folder, 'floors.json')
  await mkdir(join(folder, 'talks'))
  await writeFile(floors, '{}')
  await writeFile(join(folder, 'talks/a.txt'), TEXT)
  await writeFile(join(folder, 'talks/a.gold.json'), JSON.stringify(GOLD))
})
afterEach(() => rm(folder, { recursive: true }))

interface Ended {
  code: number | string | null | undefined
  stdout: string
  stderr: string
}

function run(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', main, ...args], (error, stdout, stderr) =>
      resolve({ code: error ? error.code : 0, stdout, stderr }),
    )
  })
}

const talks = (...args: string[]) => run(join(folder, 'talks'), '--floors', floors, ...args)

describe('a gold folder', () => {
  test('is measured through parse and normalize', async () => {
    const { code, stdout, stderr } = await talks('--calibration', '--worst', '1')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const lines = stdout.split('\n').map((line) => line.trim().split(/ +/))
    expect(lines[0]).toEqual('set docs turns start span speech role voice name furnit title date abstain'.split(' '))
    // The labels are plain, so the product finds all four turns.
    expect(lines[1]?.slice(0, 6)).toEqual(['talks', '1', '4', '1.000', '1.000', '1.000'])
    expect(lines[2]).toEqual(['ALL', ...(lines[1]?.slice(1) ?? [])])
    expect(lines[3]?.slice(0, 3)).toEqual(['worst', 'start', '1.00'])
    expect(lines.some(([title]) => title === 'turns.confidence')).toBe(true)
  })

  test('uses what its sources.csv knows', async () => {
    const dateOf = async () => (await talks('--by', 'none')).stdout.split('\n')[1]?.trim().split(/ +/).at(-2)
    await writeFile(join(folder, 'talks/sources.csv'), 'file,published\na.txt,2020-01-02\n')
    expect(await dateOf()).toBe('1.000')
    await writeFile(join(folder, 'talks/sources.csv'), 'file,published\na.txt,2020-01-03\n')
    expect(await dateOf()).toBe('0.000')
  })
})

test('--leave-out prints figures, their mean, calibration and lost speech', async () => {
  for (const set of ['talks', 'north']) {
    await mkdir(join(folder, set), { recursive: true })
    for (const name of ['a', 'b']) {
      await writeFile(join(folder, set, `${name}.txt`), TEXT)
      await writeFile(join(folder, set, `${name}.gold.json`), JSON.stringify(GOLD))
    }
  }
  const { code, stdout, stderr } = await run('--leave-out', folder)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const lines = stdout.split('\n').map((line) => line.trim().split(/ +/))
  expect(lines.slice(0, 4).map((cells) => cells.slice(0, 3))).toEqual([
    ['set', 'docs', 'turns'],
    ['north', '2', '8'],
    ['talks', '2', '8'],
    ['ALL', '4', '16'],
  ])
  expect(lines[4]?.slice(0, 3)).toEqual(['mean', 'of', 'start'])
  expect(stdout).toMatch(/speech that ends as .*: \d\.\d{3} \(\d+ of 68 characters\)/)
})

describe('floors', () => {
  test('are raised to what is reached, and what falls below ends with 1', async () => {
    expect((await talks('--raise')).code).toBe(0)
    expect(JSON.parse(await readFile(floors, 'utf8'))).toMatchObject({ talks: { start: 1 } })
    // Of the two turns of the new gold, the product finds one.
    const turns = [GOLD.turns[0], { ...GOLD.turns[1], spans: [[7, 17]] }]
    await writeFile(join(folder, 'talks/a.gold.json'), JSON.stringify({ ...GOLD, turns }))
    const { code, stdout } = await talks('--raise')
    expect(code).toBe(1)
    expect(stdout).toContain('BELOW FLOOR talks: start is 0.3333, below its floor 1\n')
    expect(JSON.parse(await readFile(floors, 'utf8'))).toMatchObject({ talks: { start: 1 } })
  })
})

describe('a wrong call', () => {
  test.each([
    [[], 'name a gold folder'],
    [['nowhere'], 'there is no folder nowhere'],
    [['.', '--by', 'year'], '--by takes layout, set, none'],
    [['.', '--worst', 'all'], '--worst takes a number'],
    [['.', '--fast'], "Unknown option '--fast'"],
    [['.', '--leave-out'], '. holds no X.gold.json'],
    [['.', '--leave-out', '--raise'], '--leave-out goes with neither --dist nor --raise'],
    [['.', '--dist', 'nowhere'], 'name the folder of a built dataset'],
  ])('%j ends with 2 and says why', async (args, message) => {
    const { code, stderr } = await run(...args)
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })

  test('gold that does not fit its text is named', async () => {
    await writeFile(join(folder, 'talks/a.txt'), TEXT.slice(0, -1))
    const { code, stderr } = await talks()
    expect(code).toBe(1)
    expect(stderr).toContain('talks/a: a span ends at 61')
  })
})
