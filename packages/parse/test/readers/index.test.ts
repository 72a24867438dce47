import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readerOf, readers } from '../../src/readers/index.ts'

/** What readers share. */
const HELPERS = [
  'index',
  'reader',
  'own-facts',
  'front-matter',
  'subtitles',
  'html-tree',
  'html-text',
  'html-layout',
  'html-lines',
  'html-regions',
  'html-tables',
  'html-words',
  'html-charset',
  'html-facts',
]

test('every file in readers/ is in the list, under its name', () => {
  const files = readdirSync(join(import.meta.dirname, '../../src/readers')).map((name) => name.replace(/\.ts$/, ''))
  expect(readers.map(({ name }) => name).sort()).toEqual(files.filter((name) => !HELPERS.includes(name)).sort())
})

test.each([
  ['a/talk.txt', 'txt', false],
  ['talk.TXT.gz', 'txt', true],
  ['talk.htm', 'html', false],
  ['talk.en.vtt', 'vtt', false],
  ['shard.jsonl.gz', 'jsonl', true],
])('%s is read by %s', (path, name, compressed) => {
  expect(readerOf(path)).toMatchObject({ reader: { name }, compressed })
})

test.each(['talk.docx', 'talk', 'archive.gz', 'txt', 'talk.txt.zst'])('nobody reads %s', (path) => {
  expect(readerOf(path)).toBeNull()
})
