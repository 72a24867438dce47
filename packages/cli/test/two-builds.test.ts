import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { buildDataset } from '../src/build-dataset.ts'

vi.setConfig({ testTimeout: 180_000 })

const authority = join(import.meta.dirname, '../../../authority')

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'two-builds-'))
  await mkdir(join(folder, 'raw'))
  await writeFile(join(folder, 'raw', 'a.txt'), 'AB: Who?\nCD: Me.\nAB: When?\nCD: Now.\n')
})
afterEach(() => rm(folder, { recursive: true }))

test('what a build that was killed left behind is cleared away by the next one', async () => {
  for (const name of ['.out.work-99999999', '.out.partial-99999999']) await mkdir(join(folder, name))
  await buildDataset({ raw: join(folder, 'raw'), out: join(folder, 'out'), authority })
  expect(await readdir(folder)).toEqual(['out', 'raw'])
})

test('the folders of a build that still runs are not touched', async () => {
  const other = `.out.work-${process.ppid}`
  await mkdir(join(folder, other))
  await writeFile(join(folder, other, 'rows.jsonl'), '{}')
  await buildDataset({ raw: join(folder, 'raw'), out: join(folder, 'out'), authority })
  expect(await readFile(join(folder, other, 'rows.jsonl'), 'utf8')).toBe('{}')
})

test('links do not lead around the guards', async () => {
  await symlink(join(folder, 'raw'), join(folder, 'link'))
  const inside = buildDataset({ raw: join(folder, 'raw'), out: join(folder, 'link', 'out'), authority })
  await expect(inside).rejects.toThrow(/lie inside each other/)
})

test('a link to a dataset stays a link, and what it leads to is built', async () => {
  await mkdir(join(folder, 'real'))
  await symlink(join(folder, 'real'), join(folder, 'out'))
  await buildDataset({ raw: join(folder, 'raw'), out: join(folder, 'out'), authority })
  expect(await readdir(join(folder, 'real'))).toContain('datapackage.json')
})

test('a dataset with a file of somebody else is not replaced', async () => {
  const build = () => buildDataset({ raw: join(folder, 'raw'), out: join(folder, 'out'), authority })
  await build()
  await writeFile(join(folder, 'out', 'thesis.docx'), 'x')
  await expect(build()).rejects.toThrow(/thesis\.docx, which is no part of a dataset/)
})

test('a folder without authority files is no authority', async () => {
  const build = buildDataset({ raw: join(folder, 'raw'), out: join(folder, 'out'), authority: join(folder, 'raw') })
  await expect(build).rejects.toThrow(/holds none of entities\.csv/)
})
