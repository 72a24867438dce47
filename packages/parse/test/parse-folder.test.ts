import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { finding } from '../src/document/document.ts'
import { readJsonLines } from '../src/files/json-lines.ts'
import { parseFolder, readDocuments } from '../src/parse-folder.ts'

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
  for await (const document of readDocuments(join(folder, 'out'))) documents.push(document)
  const findings = []
  for await (const value of readJsonLines(join(folder, 'out', 'findings.jsonl'))) findings.push(finding.parse(value))
  return {
    documents,
    findings,
    read: documents.map(({ id, layout, findings }) => [id, layout, ...findings.map(({ rule }) => rule)]),
  }
}

const good = ['good', 'labelled-colon']

test('a line that is no document is told with its number', async () => {
  await put('good.txt', INTERVIEW)
  await parseRaw()
  await writeFile(join(folder, 'out', 'documents.jsonl'), '{"id":"good"}\n')
  await expect(readDocuments(join(folder, 'out')).next()).rejects.toThrow(
    /documents\.jsonl:1: not a parsed document; delete the folder and build again/,
  )
})

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

describe('packed files', () => {
  test('are read as what they hold, and their text is written down', async () => {
    await put('good.txt', INTERVIEW)
    await put('packed.txt.gz', gzipSync(`\ufeff\ufeff${INTERVIEW.replaceAll('\n', '\r\n')}`))
    const { read, documents } = await parseRaw()
    expect(read).toEqual([good, ['packed', 'labelled-colon']])
    expect(documents[1]?.path).toBe('packed.txt.gz')
    // One mark is dropped by whoever reads the file, the sign after it stays.
    expect(await readFile(join(folder, 'out', 'text', 'packed.txt'), 'utf8')).toBe(`\ufeff${documents[1]?.text}`)
    expect(await readdir(join(folder, 'out'))).toEqual(['documents.jsonl', 'findings.jsonl', 'text'])
    expect(await readdir(join(folder, 'out', 'text'))).toEqual(['packed.txt'])
  })

  test.each([
    ['torn', gzipSync(INTERVIEW.repeat(99)).subarray(0, 40), 'bad.txt.gz'],
    ['not packed at all', INTERVIEW, 'bad.md.gz'],
    ['a torn shard', gzipSync('{"id":"a","text":"b"}\n'.repeat(99)).subarray(0, 40), 'bad.jsonl.gz'],
  ])('%s: an error of that document', async (_, content, name) => {
    await put('good.txt', INTERVIEW)
    await put(name, content)
    const { read, documents, findings } = await parseRaw()
    expect(read).toEqual([['bad', 'none', 'unreadable'], good])
    expect(documents[0]?.findings[0]?.message).toMatch(new RegExp(`^${name} cannot be unpacked \\(Z_`))
    expect(findings).toEqual([])
  })
})

describe('shards', () => {
  const line = (id: string | number, name: string) =>
    JSON.stringify({ id, text: `${name}: Who? 😀\nCD: Me.\n${name}: When?\nCD: Now.` })

  test('give documents in the order of all ids, each with its own line', async () => {
    await put('b.jsonl', `\ufeff${line('Z', 'AZ')}\n\n \r\n${line(1, 'AO')}\r\n${line('m', 'AM')}`)
    await put('b/n.txt', INTERVIEW)
    await put('a.jsonl.gz', gzipSync(`${line('x', 'AX')}\n`))
    await put('sources.csv', 'file,outlet\nb.jsonl,The Post\n')
    const { documents, findings } = await parseRaw()
    expect(findings).toEqual([])
    expect(documents.map(({ id, path, outlet, turns }) => [id, path, outlet, turns[0]?.label])).toEqual([
      ['a/x', 'a.jsonl.gz', null, 'AX'],
      ['b/1', 'b.jsonl', 'The Post', 'AO'],
      ['b/m', 'b.jsonl', 'The Post', 'AM'],
      ['b/n', 'b/n.txt', null, 'AB'],
      ['b/z', 'b.jsonl', 'The Post', 'AZ'],
    ])
    expect(documents[1]?.sha256).toBe(documents[4]?.sha256)
    for (const { id, text } of documents.filter(({ path }) => path !== 'b/n.txt'))
      expect(await readFile(join(folder, 'out', 'text', `${id}.txt`), 'utf8')).toBe(text)
    expect(await readdir(join(folder, 'out'))).toEqual(['documents.jsonl', 'findings.jsonl', 'text'])
  })

  test('broken lines and ids that come twice are named with their line, the others are built', async () => {
    const lines = `${line('a', 'AA')}\n{"id":\n${line('A', 'AB')}\n`
    await put('s.jsonl', Buffer.concat([Buffer.from(lines), Buffer.from('{"id":"\xe8"}\n', 'latin1')]))
    const { read, findings } = await parseRaw()
    expect(read).toHaveLength(1)
    expect(findings.map(({ severity, rule, message }) => [severity, rule, message.replace(/[;,].*/, '')])).toEqual([
      ['error', 'unreadable', 's.jsonl:2: this is not JSON'],
      ['error', 'document-id', 's.jsonl:1 and s.jsonl:3 have the same document_id "s/a"'],
      ['error', 'unreadable', 's.jsonl:4: byte 7 is not UTF-8'],
    ])
  })
})

test('what a file says of itself is taken where sources.csv is silent', async () => {
  await put(
    'a.html',
    `<title>x</title><meta property="og:site_name" content="Own"><html lang=en><p>AB: Who?<p>CD: Me.<p>AB: When?<p>CD: Now.`,
  )
  await put('b.vtt', 'no cue')
  await put('sources.csv', 'file,language\na.html,de\n')
  const { read, documents } = await parseRaw()
  expect(read).toEqual([
    ['a', 'labelled-colon'],
    ['b', 'none', 'unreadable'],
  ])
  expect(documents[0]).toMatchObject({ language: 'de', outlet: 'Own', text: expect.stringMatching(/^AB: Who\?\n\nCD/) })
  expect(await readFile(join(folder, 'out', 'text', 'b.txt'), 'utf8')).toBe('')
})

test('a page may declare its encoding, a text may not', async () => {
  const page = '<meta charset=windows-1252><p>AB: Who\x92s it?<p>CD: Me.<p>AB: When?<p>CD: Now.'
  for (const name of ['a.html', 'b.txt']) await put(name, Buffer.from(page, 'latin1'))
  await put('c.html.gz', gzipSync(Buffer.from(page, 'latin1')))
  const { read, documents } = await parseRaw()
  expect(read).toEqual([
    ['a', 'labelled-colon'],
    ['b', 'none', 'unreadable'],
    ['c', 'labelled-colon'],
  ])
  expect(documents.map(({ text }) => text.slice(0, 13))).toEqual(['AB: Who’s it?', '', 'AB: Who’s it?'])
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
  await expect(parseRaw()).rejects.toThrow(/holds no text \(\.txt, \.md, .*\); put/)
  await rm(join(folder, 'raw'), { recursive: true })
  await expect(parseRaw()).rejects.toThrow(/raw.* cannot be read \(ENOENT\)/)
})
