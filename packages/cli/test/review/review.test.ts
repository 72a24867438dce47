import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readProposals } from '@colloquy/normalize'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildDataset } from '../../src/build-dataset.ts'
import { orderProposals, review } from '../../src/review/review.ts'

let folder = ''
const paths = () => ({ raw: join(folder, 'raw'), out: join(folder, 'dist'), authority: join(folder, 'authority') })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colloquy-review-'))
  await cp(join(import.meta.dirname, '../../../../authority'), paths().authority, { recursive: true })
  await cp(join(import.meta.dirname, 'raw'), paths().raw, { recursive: true })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('a decision is one edited row, and the next build follows it', async () => {
  const { authority, out } = paths()
  await buildDataset(paths())
  const first = await review(out, authority)
  const sandberg = first.open.find(({ entity_id }) => entity_id === 'per-maria-sandberg')
  expect(sandberg).toMatchObject({ type: 'PERSON', name: 'Maria Sandberg', documents: 2 })
  expect(sandberg?.context_1).toContain('[Maria Sandberg]')
  expect(sandberg?.context_3).not.toBe('')

  const file = join(authority, 'proposals.csv')
  const csv = await readFile(file, 'utf8')
  await writeFile(file, csv.replace('\n,per-maria-sandberg,', '\naccept,per-maria-sandberg,'))
  await buildDataset(paths())
  const entities = await readFile(join(out, 'csv', 'entities.csv'), 'utf8')
  expect(entities.split('\n').find((line) => line.startsWith('"per-maria-sandberg"'))).toContain('"reviewed"')

  const second = await review(out, authority)
  expect(second.decided).toBe(1)
  expect(second.open.map(({ entity_id }) => entity_id)).not.toContain('per-maria-sandberg')
  expect(readProposals(await readFile(file, 'utf8')).at(-1)?.row.decision).toEqual({ kind: 'accept' })
})

test('the most frequent come first, and what looks like them right behind', () => {
  const named = (name: string, mentions: number) => ({ name, mentions, documents: 1 })
  const ordered = orderProposals([named('Lune Port', 1), named('Anders Holm', 3), named('Lune Ports', 5)])
  expect(ordered.map(({ name }) => name)).toEqual(['Lune Ports', 'Lune Port', 'Anders Holm'])
})
