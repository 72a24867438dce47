import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { checks } from '../src/checks/index.ts'
import { formatReport, validate } from '../src/index.ts'
import { withDataset } from './built-dataset.ts'
import { fileBreakages } from './file-breakages.ts'
import { rowBreakages } from './row-breakages.ts'

vi.setConfig({ testTimeout: 180_000 })

const breakages = [...fileBreakages, ...rowBreakages]

describe.concurrent('what breaks the dataset fails its check and no other', () => {
  test.each(breakages)('$name', async ({ fails, says, options, ...changes }) => {
    const report = await withDataset(changes, (folders) => {
      const { dist, raw } = folders
      return validate({ dist, raw, ...options?.(folders) })
    })
    const text = formatReport(report)
    expect(
      report.checks.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name),
      text,
    ).toEqual(fails)
    for (const line of says) expect(text).toContain(`      ${line}`)
  })
})

test('every file of the folder is in the list, under the name of the file', async () => {
  const files = await readdir(fileURLToPath(new URL('../src/checks', import.meta.url)))
  const names = files.filter((file) => file !== 'index.ts').map((file) => file.replace(/\.ts$/, ''))
  expect(checks.map(({ name }) => name).sort()).toEqual(names.sort())
})

test('every check is proven by a dataset that fails it and no other; one check only warns', () => {
  const proven = new Set(breakages.flatMap(({ fails }) => (fails.length === 1 ? fails : [])))
  expect(checks.map(({ name }) => name).filter((name) => !proven.has(name))).toEqual(['diagnostics'])
})
