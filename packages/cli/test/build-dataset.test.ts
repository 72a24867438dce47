import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { formatReport, validate } from '@colloquy/validate'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { buildDataset } from '../src/build-dataset.ts'

vi.setConfig({ testTimeout: 180_000 })

const root = join(import.meta.dirname, '../../..')
const authority = join(root, 'authority')

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-dataset-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Every file of a folder with its bytes. */
async function snapshot(path: string): Promise<Map<string, string>> {
  const names = await readdir(path, { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    await Promise.all(files.map(async (file) => [file.slice(path.length), await readFile(file, 'latin1')] as const)),
  )
}

const build = (raw: string, out: string) => buildDataset({ raw, out, authority })
const INTERVIEW = 'AB: Who?\nCD: Me.\nAB: When?\nCD: Now.\n'

describe('the five interviews', () => {
  test('give the same bytes wherever and whenever they are built', async () => {
    await build(join(root, 'raw'), join(folder, 'one'))
    await cp(join(root, 'raw'), join(folder, 'copy'), { recursive: true })
    await build(join(folder, 'copy'), join(folder, 'deeper', 'two'))
    const [one, two] = [await snapshot(join(folder, 'one')), await snapshot(join(folder, 'deeper', 'two'))]
    expect(one.size).toBeGreaterThan(15)
    expect(two).toEqual(one)
  })

  test('leave nothing stale when one of them is gone', async () => {
    const raw = join(folder, 'raw')
    await cp(join(root, 'raw'), raw, { recursive: true })
    await build(raw, join(folder, 'out'))
    await rm(join(raw, '2018-10-26-ewb-cazalet.txt'))
    const { warnings, errors } = await build(raw, join(folder, 'out'))
    for (const bytes of (await snapshot(join(folder, 'out'))).values()) expect(bytes).not.toContain('per-piers-cazalet')
    // sources.csv still names the file.
    expect({ warnings, errors }).toEqual({ warnings: 1, errors: 0 })
    expect(await readdir(folder)).toEqual(['out', 'raw'])
  })
})

describe('every kind of raw file', () => {
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'plain.txt': `\ufeff${INTERVIEW.replaceAll('\n', '\r\n')}`,
    'notes.md': `---\ntitle: Who\ndate: 2023-02-06\n---\n\n**AB:** Who? 😀\n\n**CD:** Me.\n\n**AB:** When?\n\n**CD:** Now.\n`,
    'page.html':
      '<html lang=en><title>Talk</title><nav>Home</nav><p>AB: Who&nbsp;&#x1F600;?<p>CD: Me.<p>AB: When?<p>CD: Now.',
    'old/page.HTM': '<p>AB: Who?<br>CD: Me.<br>AB: When?<br>CD: Now.',
    'talk.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v AB>Who 😀?\n\n00:02.000 --> 00:03.000\n<v CD>Me &amp; you.\n',
    'film.srt': '1\n00:00:01,000 --> 00:00:02,000\n- Who was it?\n- Me.\n- When?\n- Now.\n',
    'many.jsonl': [
      { id: 'A 1', text: `\ufeff😀 ${INTERVIEW}` },
      { id: 'B', text: 'AB: Who?\r\nCD: Me.' },
    ]
      .map((line) => `${JSON.stringify(line)}\n`)
      .join(''),
    'packed.txt.gz': gzipSync(INTERVIEW.replaceAll('\n', '\r\n')),
    'packed-page.html.gz': gzipSync('<p>AB: Who?<p>CD: Me.'),
    'torn.md.gz': gzipSync(INTERVIEW).subarray(0, 20),
    'fake.jsonl.gz': INTERVIEW,
    'empty.html': '',
    'no-cue.vtt': INTERVIEW,
  }
  const made = [
    'empty.txt',
    'fake.txt',
    'film.txt',
    'many/a-1.txt',
    'many/b.txt',
    'no-cue.txt',
    'old/page.txt',
    'packed-page.txt',
    'packed.txt',
    'page.txt',
    'talk.txt',
    'torn.txt',
  ]

  test('gives a dataset that holds, with the texts that are not the raw files', async () => {
    const raw = join(folder, 'raw')
    const out = join(folder, 'out')
    for (const [name, content] of Object.entries(files)) {
      await mkdir(join(raw, name, '..'), { recursive: true })
      await writeFile(join(raw, name), content)
    }
    const { findings, errors } = await build(raw, out)
    const texts = await snapshot(join(out, 'text'))
    expect([...texts.keys()].map((path) => path.slice(1)).sort()).toEqual(made)
    expect(errors).toBe(3)
    expect(findings.map(({ document_id, rule }) => `${document_id} ${rule}`)).toEqual(
      expect.arrayContaining(['fake unreadable', 'no-cue unreadable', 'torn unreadable', 'empty empty']),
    )
    const report = await validate({ dist: out, raw, authority })
    expect(formatReport(report)).not.toMatch(/FAIL|skip/)

    // Offsets are those of the made text, so another one must be noticed.
    await writeFile(join(out, 'text', 'page.txt'), 'something else')
    const failed = (await validate({ dist: out, raw })).checks.filter(({ outcome }) => outcome === 'failed')
    expect(failed.map(({ name }) => name)).toEqual([
      'checksums',
      'raw-files',
      'offsets',
      'coverage',
      'document-measures',
    ])
  })
})

describe('bad input', () => {
  test('is told, and the rest is built', async () => {
    const raw = join(folder, 'raw')
    await mkdir(raw)
    await writeFile(join(raw, 'good.txt'), INTERVIEW)
    await writeFile(join(raw, 'bad.txt'), Buffer.from('De\xe8ani', 'latin1'))
    await writeFile(join(raw, 'empty.txt'), '')
    await writeFile(join(raw, 'sources.csv'), 'file,published\ngood.txt,soon\ngone.txt,2020\n')
    const { counts, findings, errors, warnings } = await build(raw, join(folder, 'out'))
    expect(counts).toContainEqual({ name: 'documents', rows: 3 })
    expect(counts).toContainEqual({ name: 'turns', rows: 4 })
    expect({ errors, warnings }).toEqual({ errors: 2, warnings: 2 })
    expect(findings.map(({ severity, rule, document_id }) => [severity, rule, document_id])).toEqual([
      ['error', 'sources', null],
      ['warning', 'sources', null],
      ['error', 'unreadable', 'bad'],
      ['warning', 'empty', 'empty'],
    ])
  })

  test.each([
    ['a raw folder without texts', async () => {}, /holds no text \(\.txt, /],
    ['an authority that is wrong', async () => writeFile(join(folder, 'raw', 'a.txt'), INTERVIEW), /entities\.csv:2: /],
  ])('%s stops the build and leaves the old dataset whole', async (_, prepare, message) => {
    const raw = join(folder, 'raw')
    const wrong = join(folder, 'authority')
    await mkdir(raw)
    await mkdir(wrong)
    await writeFile(join(wrong, 'entities.csv'), 'entity_id,type\nX,CLUB\n')
    await build(join(root, 'raw'), join(folder, 'out'))
    const before = await snapshot(join(folder, 'out'))
    await prepare()
    await expect(buildDataset({ raw, out: join(folder, 'out'), authority: wrong })).rejects.toThrow(message)
    expect(await snapshot(join(folder, 'out'))).toEqual(before)
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([])
  })
})

describe('folders that make no sense', () => {
  test.each([
    ['no raw folder', 'nowhere', 'out', /there is no folder/],
    ['a target inside the raw folder', 'raw', 'raw/out', /lie inside each other/],
    ['a target around the raw folder', 'raw', '.', /lie inside each other/],
    ['a target that is no dataset', 'raw', 'letters', /holds a\.txt, which is no part of a dataset/],
    ['a target that is a file', 'raw', 'letters/a.txt', /is a file/],
  ])('%s', async (_, raw, out, message) => {
    await mkdir(join(folder, 'raw'))
    await mkdir(join(folder, 'letters'))
    await writeFile(join(folder, 'letters', 'a.txt'), 'dear')
    await expect(build(join(folder, raw), join(folder, out))).rejects.toThrow(message)
    expect(await readFile(join(folder, 'letters', 'a.txt'), 'utf8')).toBe('dear')
  })
})

test('names and years that no authority knows give a dataset that holds', async () => {
  const raw = join(folder, 'raw')
  const out = join(folder, 'out')
  await cp(join(import.meta.dirname, 'review/raw'), raw, { recursive: true })
  const ancient = "Le Duc Tho: When did the war end?\nÐặng Moor: In September 480 BC, or in the last six months of '06."
  await writeFile(
    join(raw, 'ancient.txt'),
    `${ancient}\nLe Duc Tho: And then?\nÐặng Moor: From 499 to 449 BC, said Lê Ðức Thọ.\n`,
  )
  await build(raw, out)
  expect(formatReport(await validate({ dist: out, raw, authority }))).not.toMatch(/FAIL|skip/)
})
