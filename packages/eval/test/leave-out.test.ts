import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AuthorityFiles, prepareKnowledge } from '@colloquy/normalize'
import { NoGoldError, PLAN } from '@colloquy/parse/train'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CallError } from '../src/arguments.ts'
import { leaveOut } from '../src/leave-out.ts'
import { GOLD, TEXT } from './sample.ts'

const NO_AUTHORITY: AuthorityFiles = {}
const knowledge = prepareKnowledge(NO_AUTHORITY)
const plan = { ...PLAN, bits: 10, rounds: 1, repeats: 1, variants: 0 }

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leave-out-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Copies of the sample as a set; each has the layout that is given for it. */
async function writeSet(path: string, layouts: readonly string[]): Promise<void> {
  await mkdir(join(folder, path), { recursive: true })
  for (const [index, layout] of layouts.entries()) {
    await writeFile(join(folder, path, `${index}.txt`), TEXT)
    await writeFile(join(folder, path, `${index}.gold.json`), JSON.stringify({ ...GOLD, layout }))
  }
}

const measured = async (...paths: string[]) => {
  const results = await leaveOut(
    paths.map((path) => join(folder, path)),
    knowledge,
    plan,
  )
  return results.map(({ set, name }) => `${set}/${name}`).sort()
}

const alike = ['labels', 'labels', 'labels']

describe('sets of like pages', () => {
  test('are tested each by a model of the others', async () => {
    await writeSet('all/north', alike)
    await writeSet('all/south', alike)
    expect(await measured('all')).toEqual(['north/0', 'north/1', 'north/2', 'south/0', 'south/1', 'south/2'])
  })

  test('are left out with all folders of the name, of which the first is tested', async () => {
    await writeSet('all/north', alike)
    await writeSet('more/north', [...alike, ...alike])
    await expect(measured('all', 'more')).rejects.toThrow('nothing is left to train with')
    await writeSet('more/south', alike)
    expect(await measured('all', 'more')).toEqual(['north/0', 'north/1', 'north/2', 'south/0', 'south/1', 'south/2'])
  })

  test('need another source to learn from', async () => {
    await writeSet('all/north', alike)
    await expect(measured('all')).rejects.toThrow(CallError)
  })
})

test('sets of pages with layouts of their own are tested by folds, each document once', async () => {
  await writeSet('all/pages', ['a', 'b', 'c', 'd', 'e', 'f'])
  await writeSet('all/sites', ['g', 'h'])
  expect(await measured('all')).toEqual([
    ...[0, 1, 2, 3, 4, 5].map((index) => `pages/${index}`),
    ...['sites/0', 'sites/1'],
  ])
})

test('a path without gold is an error', async () => {
  await expect(measured('.')).rejects.toThrow(NoGoldError)
})
