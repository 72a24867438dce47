import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readJsonLines, writeJsonLines } from '../../src/files/json-lines.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'json-lines-'))
})
afterEach(() => rm(folder, { recursive: true }))

const readAll = async (path: string) => {
  const values: unknown[] = []
  for await (const value of readJsonLines(path)) values.push(value)
  return values
}

test('what is written is read, line separators and long values too', async () => {
  const path = join(folder, 'a.jsonl')
  const long = 'č"\n'.repeat(1_000_000)
  const values = [
    { text: 'a\u2028b\u2029c\r\nd 😀' },
    [],
    null,
    { 'a "key"': 1, long, none: null, list: [long, { long }] },
    ...['\r', '\t', '\\', '\0', '😀', '\ud83d'].map((sign) => ({ long: `${long}${sign}` })),
    1,
  ]
  const writer = writeJsonLines(path)
  for (const value of values) writer.write(value)
  writer.close()
  expect(await readAll(path)).toEqual(values)
})

test('a broken line is told with its number', async () => {
  const path = join(folder, 'a.jsonl')
  await writeFile(path, '{"a":1}\n{"a":\n')
  await expect(readAll(path)).rejects.toThrow(/a\.jsonl:2/)
})

test('a file that cannot be opened throws', () => {
  expect(() => writeJsonLines(join(folder, 'missing', 'a.jsonl'))).toThrow(/ENOENT/)
})
