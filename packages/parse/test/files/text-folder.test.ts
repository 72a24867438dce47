import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyTexts, textPath, writeText } from '../../src/files/text-folder.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'text-folder-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('a text is handed on byte by byte, and readers that drop a mark get all of it', async () => {
  const [from, to] = [join(folder, 'from'), join(folder, 'to')]
  await writeText(from, 'a/b', '\ufeffWho?\r\n😀')
  await writeText(from, 'a', 'Me.')
  await copyTexts(from, to)
  const bytes = await readFile(textPath(to, 'a/b'))
  expect(new TextDecoder().decode(bytes)).toBe('\ufeffWho?\r\n😀')
  expect(await readFile(textPath(to, 'a'), 'utf8')).toBe('Me.')
})

test('where there are no texts, no folder is made', async () => {
  await copyTexts(join(folder, 'from'), join(folder, 'to'))
  expect(await readdir(folder)).toEqual([])
})
