import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseFolder, readJsonLines } from '@colloquy/parse'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { normalizeFolder } from '../src/normalize-folder.ts'
import { tables } from '../src/tables/index.ts'
import { randomFrom } from './passages/plant.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'normalize-folder-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Twenty answers of made-up words, the same for the same seed. */
function talk(seed: number): string {
  const random = randomFrom(seed)
  const word = () => Array.from({ length: 3 }, () => 'aeioubdgklmnprst'.charAt(Math.floor(random() * 16))).join('')
  const sentence = () => `W${Array.from({ length: 15 }, word).join(' ')}.`
  return Array.from({ length: 10 }, () => `AB: ${sentence()}?\n\nCD: ${sentence()} ${sentence()}\n\n`).join('')
}

/** The rows of a corpus whose files were written in a given order. */
async function build(name: string, files: readonly [string, string][]): Promise<Map<string, string>> {
  const [raw, parsed, out, authority] = ['raw', 'parsed', 'rows', 'authority'].map((part) => join(folder, name, part))
  if (!raw || !parsed || !out || !authority) throw new Error('four folders')
  await mkdir(raw, { recursive: true })
  await mkdir(authority)
  for (const [file, text] of files) await writeFile(join(raw, file), text)
  await parseFolder({ raw, out: parsed })
  await normalizeFolder({ parsed, authority, out })
  const written = await readdir(out)
  return new Map(
    await Promise.all(written.map(async (file) => [file, await readFile(join(out, file), 'utf8')] as const)),
  )
}

async function rowsOf(file: string): Promise<unknown[]> {
  const rows: unknown[] = []
  for await (const row of readJsonLines(join(folder, 'one', 'rows', file))) rows.push(row)
  return rows
}

const files: readonly [string, string][] = [
  ['sources.csv', 'file,published\noutlet.txt,2023-02-06\noffice.txt,2023-02-08\nundated.txt,\n'],
  ['office.txt', talk(1)],
  ['other.txt', talk(2)],
  ['outlet.txt', `A talk\n\n${talk(1)}`],
  ['undated.txt', talk(2)],
]

test('every table of the list has its file, and nothing else stays', async () => {
  const written = await build('one', files)
  expect([...written.keys()].sort()).toEqual(['dataset.json', ...tables.map(({ name }) => `${name}.jsonl`)].sort())
})

test('the same bytes whatever the order in which files came', async () => {
  expect(await build('one', files)).toEqual(await build('two', [...files].reverse()))
})

test('a republication points to the earliest document, and doubt about the order is said', async () => {
  await build('one', files)
  expect(await rowsOf('documents.jsonl')).toMatchObject([
    { document_id: 'office', republication_of: 'outlet' },
    { document_id: 'other', republication_of: null },
    { document_id: 'outlet', republication_of: null },
    { document_id: 'undated', republication_of: 'other' },
  ])
  expect(await rowsOf('diagnostics.jsonl')).toMatchObject([{ rule: 'republication-order', document_id: 'undated' }])
  const [facts] = await rowsOf('dataset.json')
  expect(facts).toMatchObject({ republications: 2, rows_without_republications: { documents: 2, turns: 40 } })
})
