import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'

const folder = resolve(import.meta.dirname, '../../../notebooks')
const notebooks = readdirSync(folder).filter((file) => file.endsWith('.ipynb'))

const notebook = z.object({
  cells: z.array(
    z.object({
      id: z.string(),
      cell_type: z.enum(['code', 'markdown']),
      execution_count: z.null().optional(),
      outputs: z.tuple([]).optional(),
      source: z.array(z.string()),
    }),
  ),
})

test('there are three to start from', () => {
  expect(notebooks.length).toBeGreaterThanOrEqual(3)
})

test.each(notebooks)('%s is kept without outputs, and every cell says something', (file) => {
  const { cells } = notebook.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
  expect(cells.filter(({ source }) => source.join('').trim() === '')).toEqual([])
  expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length)
})

test('requirements are pinned', () => {
  const lines = readFileSync(join(folder, 'requirements.txt'), 'utf8').split('\n')
  const packages = lines.filter((line) => line !== '' && !line.startsWith('#'))
  expect(packages.filter((line) => !/^[a-z0-9-]+==\d+(?:\.\d+)*$/.test(line))).toEqual([])
})
