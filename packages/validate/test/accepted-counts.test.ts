import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test, vi } from 'vitest'
import { readCounts } from '../src/accepted-counts.ts'
import { acceptCounts, validate } from '../src/index.ts'
import { change, edit } from './breakage.ts'
import { withDataset } from './built-dataset.ts'

vi.setConfig({ testTimeout: 180_000 })

test('what was accepted passes, and is the same when it is accepted again', async () => {
  await withDataset({}, async ({ root, dist, raw }) => {
    const expected = join(root, 'validation', 'expected.csv')
    await acceptCounts({ dist, raw: null, expected })
    const first = await readFile(expected, 'utf8')
    expect(first).toContain('turns,is_question = true,3\nturns,label is filled,5\n')
    expect((await validate({ dist, raw, expected })).failed).toBe(0)
    await acceptCounts({ dist, raw: null, expected })
    expect(await readFile(expected, 'utf8')).toBe(first)
  })
})

test('nothing is accepted from a table that cannot be read', async () => {
  const files = edit('dist-data/csv/turns.csv', ',10,"label"', ',ten,"label"')
  await withDataset({ files }, async ({ root, dist }) => {
    const expected = join(root, 'expected.csv')
    await expect(acceptCounts({ dist, raw: null, expected })).rejects.toThrow('nothing was accepted: csv/turns.csv')
    expect(await readCounts(expected)).toBeNull()
  })
})

test('a null more is a count less', async () => {
  await withDataset({}, async ({ root, dist }) => {
    const expected = join(root, 'expected.csv')
    await acceptCounts({ dist, raw: null, expected })
    const rows = change('turns', 'weekly/talk#t3', { label: null })
    const report = await withDataset({ rows }, (other) => validate({ ...other, authority: null, expected }))
    const [failure] = report.checks.find(({ name }) => name === 'expected-counts')?.failures ?? []
    expect(failure).toMatchObject({ table: 'turns', found: 'label is filled: 4 instead of 5' })
  })
})

test('the lists of the project are sorted and can be read', async () => {
  const folder = resolve(import.meta.dirname, '../../../validation')
  const text = await readFile(join(folder, 'expected.csv'), 'utf8')
  const [header, ...lines] = text.trimEnd().split('\n')
  expect(header).toBe('table,measure,count')
  const keys = lines.map((line) => line.slice(0, line.lastIndexOf(',')))
  expect(keys).toEqual([...new Set(keys)].sort())
  const allowed = (await readFile(join(folder, 'allowed.csv'), 'utf8')).trimEnd().split('\n')
  expect(allowed.slice(1)).toEqual([...allowed.slice(1)].sort())
})
