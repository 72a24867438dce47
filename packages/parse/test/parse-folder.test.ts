import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { finding, parsedDocument } from '../src/document.ts'
import { readJsonLines } from '../src/json-lines.ts'
import { parseFolder } from '../src/parse-folder.ts'

const INTERVIEW = 'AB: Who?\nCD: Me.\nAB: When?\nCD: Now.\n'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parse-folder-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function put(path: string, content: string | Uint8Array): Promise<void> {
  const target = join(folder, 'raw', path)
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, content)
}

/** What the stage makes of raw/: documents as [id, layout, rules of its findings], findings about no document. */
async function parseRaw() {
  await parseFolder({ raw: join(folder, 'raw'), out: join(folder, 'out') })
  const documents = []
  for await (const value of readJsonLines(join(folder, 'out', 'documents.jsonl')))
    documents.push(parsedDocument.parse(value))
  const findings = []
  for await (const value of readJsonLines(join(folder, 'out', 'findings.jsonl'))) findings.push(finding.parse(value))
  return {
    documents,
    findings,
    read: documents.map(({ id, layout, findings }) => [id, layout, ...findings.map(({ rule }) => rule)]),
  }
}

const good = ['good', 'labelled-colon']

describe('one bad file does not spoil the others', () => {
  test.each([
    ['an empty file', '', ['bad', 'none', 'empty']],
    ['white space', ' \n\u00a0\r\n', ['bad', 'none', 'empty']],
    ['Latin-1', Buffer.from('De\xe8ani', 'latin1'), ['bad', 'none', 'unreadable']],
    ['UTF-16 with byte order mark', Buffer.from(`\ufeff${INTERVIEW}`, 'utf16le'), ['bad', 'labelled-colon']],
    ['UTF-16 without byte order mark', Buffer.from(INTERVIEW, 'utf16le'), ['bad', 'none', 'unreadable']],
    ['a NUL byte', 'AB: Wh\0?', ['bad', 'none', 'unreadable']],
    ['CR LF', INTERVIEW.replaceAll('\n', '\r\n'), ['bad', 'labelled-colon']],
    [
      'a PNG',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      ['bad', 'none', 'unreadable'],
    ],
    ['no interview', 'It rained.\n', ['bad', 'none', 'no-turns']],
  ])('%s', async (_, content, expected) => {
    await put('good.txt', INTERVIEW)
    await put('bad.txt', content)
    const { read, findings } = await parseRaw()
    expect(read).toEqual([expected, good])
    expect(findings).toEqual([])
  })

  test('a line of 20 MB', { timeout: 60_000 }, async () => {
    await put('good.txt', INTERVIEW)
    await put('bad.txt', 'word '.repeat(4_000_000))
    const { read, documents } = await parseRaw()
    expect(read).toEqual([['bad', 'none', 'no-turns'], good])
    expect(Math.max(...(documents[0]?.segments ?? []).map(({ start, end }) => end - start))).toBeLessThanOrEqual(
      100_000,
    )
  })

  // Root may open everything; the link to nowhere below takes the same way then.
  test.skipIf(process.getuid?.() === 0)('a file that may not be opened', async () => {
    await put('good.txt', INTERVIEW)
    await put('bad.txt', INTERVIEW)
    await chmod(join(folder, 'raw', 'bad.txt'), 0)
    const { read, documents } = await parseRaw()
    expect(read).toEqual([['bad', 'none', 'unreadable'], good])
    expect(documents[0]).toMatchObject({
      sha256: null,
      findings: [{ message: expect.stringMatching(/bad\.txt cannot be opened \(EACCES\)/) }],
    })
  })

  test('a link to nowhere', async () => {
    await put('good.txt', INTERVIEW)
    await symlink(join(folder, 'missing.txt'), join(folder, 'raw', 'bad.txt'))
    const { read, documents } = await parseRaw()
    expect(read).toEqual([['bad', 'none', 'unreadable'], good])
    expect(documents[0]).toMatchObject({
      sha256: null,
      findings: [{ message: expect.stringMatching(/bad\.txt cannot be opened \(ENOENT\)/) }],
    })
  })
})

describe('findings about no document', () => {
  test('two files with one id: the first keeps it, both are named', async () => {
    await put('a b.txt', INTERVIEW)
    await put('a-b.txt', INTERVIEW)
    const { read, findings } = await parseRaw()
    expect(read).toEqual([['a-b', 'labelled-colon']])
    expect(findings).toMatchObject([
      { severity: 'error', rule: 'document-id', message: expect.stringMatching(/a b\.txt and a-b\.txt/) },
    ])
  })

  test.each([
    [
      'a file that is not there',
      'file,outlet\ngone.txt,X\n',
      'warning',
      /^sources\.csv:2: there is no file "gone\.txt"/,
    ],
    ['a bad date', 'file,published\ngood.txt,2023-02-30\n', 'error', /^sources\.csv:2: published "2023-02-30"/],
    ['a broken quote', 'file,outlet\ngood.txt,"X\n', 'error', /^sources\.csv:/],
    [
      'bytes that are no text',
      Buffer.from('file\ng\xe8.txt\n', 'latin1'),
      'error',
      /^sources\.csv: byte 6 is not UTF-8/,
    ],
  ])('sources.csv with %s', async (_, content, severity, message) => {
    await put('good.txt', INTERVIEW)
    await put('sources.csv', content)
    const { read, findings } = await parseRaw()
    expect(read).toEqual([good])
    expect(findings).toMatchObject([{ severity, rule: 'sources', message: expect.stringMatching(message) }])
  })

  test('a file of a kind that is not read', async () => {
    await put('good.txt', INTERVIEW)
    await put('notes.docx', 'x')
    const { findings } = await parseRaw()
    expect(findings).toMatchObject([
      { severity: 'note', rule: 'unread-file', message: expect.stringMatching(/^notes\.docx is not read/) },
    ])
  })
})

test('folders are read to the bottom, each with its own sources.csv, in the order of the ids', async () => {
  await put('b/deep/one.txt', INTERVIEW)
  await put('b/sources.csv', 'file,outlet,published\ndeep/one.txt,The Post,2020\n')
  await put('a.txt', INTERVIEW)
  await put('.hidden/two.txt', INTERVIEW)
  const { documents } = await parseRaw()
  expect(documents.map(({ id, path, outlet, published }) => [id, path, outlet, published?.value])).toEqual([
    ['a', 'a.txt', null, undefined],
    ['b/deep/one', 'b/deep/one.txt', 'The Post', '2020'],
  ])
})

test('a folder without texts, or no folder, is an error that says what to do', async () => {
  await mkdir(join(folder, 'raw'))
  await expect(parseRaw()).rejects.toThrow(/holds no \.txt file; put/)
  await rm(join(folder, 'raw'), { recursive: true })
  await expect(parseRaw()).rejects.toThrow(/raw.* cannot be read \(ENOENT\)/)
})
