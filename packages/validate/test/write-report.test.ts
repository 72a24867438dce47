import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Report, reportProblem, writeReport } from '../src/index.ts'

const base = { failures: [], failureCount: 0, warnings: [], warningCount: 0, skipped: [] }
const failure = { table: 'turns', id: 'a#t1', column: 'text', found: 'is "<b>|\u0007"', advice: 'build again' }

const report: Report = {
  tier: 'full',
  checks: [
    { ...base, name: 'files', sentence: 'Files are there.', outcome: 'passed' },
    { ...base, name: 'range', sentence: 'In range.', outcome: 'failed', failures: [failure], failureCount: 1234 },
    { ...base, name: 'offsets', sentence: 'Exact.', outcome: 'skipped', skipped: ['no raw files'] },
    { ...base, name: 'diagnostics', sentence: 'Told.', outcome: 'passed', warnings: [failure], warningCount: 1 },
  ],
  passed: 2,
  failed: 1,
  skipped: 1,
  warnings: 1,
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colloquy-report-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function written(name: string): Promise<string> {
  const path = join(folder, 'deep', name)
  await writeReport(path, report)
  return readFile(path, 'utf8')
}

test('Markdown: what failed comes first, cells stay cells, all checks are folded away', async () => {
  const text = await written('report.md')
  expect(text).toMatch(/^## ❌ The dataset is wrong\n\n2 passed, 1 failed, 1 skipped, 1 warning, tier full\.\n/)
  expect(text).toContain('| turns a#t1, column text | is "&lt;b>\\|')
  expect(text).toContain('And 1,233 more.')
  expect(text).toContain('| ⏭️ | offsets | Exact. Not looked at: no raw files. |')
  expect(text.indexOf('### range')).toBeLessThan(text.indexOf('<details>'))
})

test('JSON holds the report', async () => {
  expect(JSON.parse(await written('report.json'))).toEqual(report)
})

test('JUnit XML: a check is a test case, and what XML cannot hold is replaced', async () => {
  const text = await written('REPORT.XML')
  expect(text).toContain('<testsuites tests="4" failures="1" skipped="1">')
  expect(text).toContain('<testcase classname="validate" name="files"/>')
  expect(text).toContain(
    '<failure message="1234 failures: In range.">turns a#t1, column text: is &quot;&lt;b&gt;|\ufffd&quot;',
  )
  expect(text).toContain('<skipped message="no raw files"/>')
  expect(text.match(/<testcase/g)).toHaveLength(4)
  expect(text.match(/<\/testcase>/g)).toHaveLength(3)
})

test('another ending is refused', async () => {
  expect(reportProblem('report.md')).toBeNull()
  expect(reportProblem('report.txt')).toContain('.md, .json, .xml')
  await expect(written('report.txt')).rejects.toThrow('report.txt')
})
