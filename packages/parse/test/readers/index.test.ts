import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readerOf, readers } from '../../src/readers/index.ts'

/** Formats that share more than one file have a folder of their own. */
const FOLDERS = { html: ['html'], subtitles: ['srt', 'vtt'] }

/** What readers share. */
const HELPERS = ['index', 'reader', 'stated-facts', 'front-matter']

test('every file in readers/ is in the list, under its name', () => {
  const files = readdirSync(join(import.meta.dirname, '../../src/readers')).map((name) => name.replace(/\.ts$/, ''))
  const own = files.filter((name) => !HELPERS.includes(name) && !(name in FOLDERS))
  expect(readers.map(({ name }) => name).sort()).toEqual([...own, ...Object.values(FOLDERS).flat()].sort())
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
