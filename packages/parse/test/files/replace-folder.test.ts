import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { replaceFolder } from '../../src/files/replace-folder.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'folder-'))
  await mkdir(join(folder, 'out'))
  await writeFile(join(folder, 'out', 'old.txt'), 'old')
})
afterEach(() => rm(folder, { recursive: true }))

test('the new content takes the place of the old one, whole', async () => {
  const result = await replaceFolder(join(folder, 'out'), async (partial) => {
    await writeFile(join(partial, 'new.txt'), 'new')
    return 7
  })
  expect(result).toBe(7)
  expect(await readdir(join(folder, 'out'))).toEqual(['new.txt'])
  expect(await readdir(folder)).toEqual(['out'])
})

test('where filling fails the old content stays, and nothing else', async () => {
  const failing = replaceFolder(join(folder, 'out'), async (partial) => {
    await writeFile(join(partial, 'new.txt'), 'new')
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await readFile(join(folder, 'out', 'old.txt'), 'utf8')).toBe('old')
  expect(await readdir(folder)).toEqual(['out'])
})

test('what an interrupted run left behind does not get in', async () => {
  // No process has this number: the greatest one of any system is smaller.
  await mkdir(join(folder, '.out.partial-99999999'))
  await writeFile(join(folder, '.out.partial-99999999', 'left.txt'), 'left')
  await replaceFolder(join(folder, 'out'), (partial) => writeFile(join(partial, 'new.txt'), 'new'))
  expect(await readdir(join(folder, 'out'))).toEqual(['new.txt'])
  expect(await readdir(folder)).toEqual(['out'])
})

test('the folder of a process that still runs is left alone', async () => {
  await mkdir(join(folder, `.out.partial-${process.ppid}`))
  await replaceFolder(join(folder, 'out'), (partial) => writeFile(join(partial, 'new.txt'), 'new'))
  expect(await readdir(folder)).toEqual([`.out.partial-${process.ppid}`, 'out'])
})
