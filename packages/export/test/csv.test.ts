import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { csv } from '../src/csv.ts'
import { rowOf } from '../src/row.ts'
import { inFolder } from './folders.ts'
import { flatten, kinds, kindsRow } from './small-tables.ts'

const table = flatten(kinds)
const header = `${table.columns.map(({ name }) => `"${name}"`).join(',')}\n`

/** The bytes of the file as a string, without its header line. */
async function linesOf(rows: readonly Record<string, unknown>[]): Promise<string> {
  return inFolder(async (folder) => {
    const path = join(folder, 'kinds.csv')
    const writer = await csv.open(path, table, {})
    for (const row of rows) await writer.write(rowOf(table, row, 1))
    await writer.close()
    const text = (await readFile(path)).toString('utf8')
    expect(text.slice(0, header.length)).toBe(header)
    return text.slice(header.length)
  })
}

describe('csv', () => {
  test('null is an empty cell, false and 0 are values', async () => {
    expect(await linesOf([kindsRow()])).toBe('"k1",,,,,,,"red",0,false,2020-02-29,"[]"\n')
  })

  test.each([
    ['quotes', 'say "yes"', '"say ""yes"""'],
    ['line ends as they are', 'a\nb\r\nc\rd', '"a\nb\r\nc\rd"'],
    ['comma', 'a,b', '"a,b"'],
    ['emoji and accents', '😀 Zoë e\u0301', '"😀 Zoë e\u0301"'],
    ['line separator', 'a\u2028b\u2029c', '"a\u2028b\u2029c"'],
    ['byte order mark inside', '\ufeffa', '"\ufeffa"'],
    ['leading zeros', '007', '"007"'],
    ['the word null', 'NULL', '"NULL"'],
    ['spaces', '  ', '"  "'],
    ['formula', '=1+1', '"=1+1"'],
    ['backslash', 'a\\', '"a\\"'],
  ])('text: %s', async (_, text, cell) => {
    expect(await linesOf([kindsRow({ text })])).toBe(`"k1",${cell},,,,,,"red",0,false,2020-02-29,"[]"\n`)
  })

  test('every other type', async () => {
    const row = kindsRow({
      integer: -(2 ** 53) + 1,
      double: 0.1,
      flag: true,
      day: '1389-06-15',
      list: ['a,b', 'say "c"', '\n', '😀', ''],
    })
    expect(await linesOf([row])).toBe(
      '"k1",,-9007199254740991,0.1,true,1389-06-15,"[""a,b"",""say \\""c\\"""",""\\n"",""😀"",""""]","red",0,false,2020-02-29,"[]"\n',
    )
  })

  test('a table without rows is its header', async () => {
    expect(await linesOf([])).toBe('')
  })

  test('keeps the order of many rows', async () => {
    const ids = Array.from({ length: 5000 }, (_, index) => `k${index}`)
    const text = await linesOf(ids.map((kind_id) => kindsRow({ kind_id })))
    expect(text.split('\n').map((line) => line.split('"')[1])).toEqual([...ids, undefined])
  })

  test('a file that cannot be written is an error of the caller, at once or when the buffers are full', async () => {
    await inFolder(async (folder) => {
      const open = () => csv.open(join(folder, 'missing', 'kinds.csv'), table, {})
      await expect((await open()).close()).rejects.toThrow('ENOENT')
      const writer = await open()
      const writeMany = async () => {
        for (let count = 0; count < 5000; count += 1) await writer.write(rowOf(table, kindsRow(), 1))
      }
      await expect(writeMany()).rejects.toThrow('ENOENT')
    })
  })
})
