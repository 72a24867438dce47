import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { formatReport, validate } from '../src/index.ts'
import { change } from './breakage.ts'
import { type Folders, withDataset } from './built-dataset.ts'

vi.setConfig({ testTimeout: 180_000 })

const HEADER = 'check,place,id,column,reason\n'
const rows = change('documents', 'weekly/talk', { words: 35 })

function check(list: string) {
  return async ({ root, dist, raw }: Folders) => {
    const allowed = join(root, 'allowed.csv')
    await writeFile(allowed, list)
    return validate({ dist, raw, allowed })
  }
}

test('a failure that is allowed is a warning with its reason', async () => {
  const list = `${HEADER}document-measures,documents,weekly/talk,words,counts a dash until the next version\n`
  const report = await withDataset({ rows }, check(list))
  expect(report.failed).toBe(0)
  expect(formatReport(report)).toContain(
    '      warning: documents weekly/talk, column words: is 35; the raw text has 34\n      -> allowed: counts a dash',
  )
})

test('another column, another row: not allowed', async () => {
  const list = `${HEADER}document-measures,documents,weekly/reply,words,why\n`
  const report = await withDataset({ rows }, check(list))
  const failed = report.checks.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name)
  expect(failed).toEqual(['document-measures', 'allow-list'])
})

test('what no longer fails must go', async () => {
  const list = `${HEADER}document-measures,documents,weekly/talk,words,why\nword-count,turns,,,why\n`
  const report = await withDataset({}, check(list))
  expect(formatReport(report)).toContain('line 2: document-measures documents weekly/talk words no longer fails')
  expect(formatReport(report)).toContain('line 3: there is no check word-count')
  expect(report.failed).toBe(1)
})

test('what could not be looked at may stay', async () => {
  const list = `${HEADER}offsets,segments,weekly/talk#s1,text,why\n`
  const report = await withDataset({}, async ({ root, dist }) => {
    const allowed = join(root, 'allowed.csv')
    await writeFile(allowed, list)
    return validate({ dist, raw: null, allowed })
  })
  expect(report.failed).toBe(0)
})

test.each([
  ['no header', 'offsets,segments,,,why\n', 'the first line must be check,place,id,column,reason'],
  ['no reason', `${HEADER}offsets,segments,,,\n`, 'line 2: an entry is'],
])('%s: no list', async (_, list, message) => {
  await expect(withDataset({}, check(list))).rejects.toThrow(message)
})
