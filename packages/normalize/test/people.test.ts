import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode, parse } from '@colloquy/parse'
import { parse as parseCsv } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { prepareKnowledge } from '../src/knowledge.ts'
import { normalizeDocument } from '../src/normalize-document.ts'

const root = join(import.meta.dirname, '../../..')
const load = (name: string) => readFileSync(join(root, 'authority', name), 'utf8')
const knowledge = prepareKnowledge({
  'entities.csv': load('entities.csv'),
  'demonyms.csv': load('demonyms.csv'),
  'titles.csv': load('titles.csv'),
  'positions.csv': load('positions.csv'),
})

function rowsOf(name: string) {
  const decoded = decode(readFileSync(join(root, 'raw', `${name}.txt`)))
  const published = name.slice(0, 10)
  const facts = { url: null, outlet: null, published, conducted: null, language: 'en', rights: null }
  const document = { id: name, path: `${name}.txt`, sha256: null, text: 'text' in decoded ? decoded.text : '', facts }
  return normalizeDocument(parse(document), knowledge)
}

const fact = z.object({
  document_id: z.string(),
  person_id: z.string(),
  start: z.coerce.number(),
  end: z.coerce.number(),
})
const read = <T>(file: string, row: z.ZodType<T>) =>
  z.array(row).parse(parseCsv(readFileSync(join(import.meta.dirname, 'gold', file), 'utf8'), { columns: true }))
const titles = read('positions.csv', fact.extend({ kind: z.string(), title: z.string(), canonical: z.string() }))
const names = read('people.csv', fact.extend({ where: z.string(), text: z.string() }))
const documents = [...new Set(names.map(({ document_id }) => document_id))].map((id) => ({ id, rows: rowsOf(id) }))
const at = (row: { start: number; end: number }) => `${row.start}-${row.end}`

describe('every stated title is found, for the right person', () => {
  const wanted = titles.map((row) => ({ ...row, key: `${row.document_id} ${row.person_id} ${row.kind} ${at(row)}` }))
  const found = documents.flatMap(({ rows }) =>
    rows.positions.map((row) => ({ ...row, key: `${row.document_id} ${row.person_id} ${row.kind} ${at(row)}` })),
  )

  test('recall; what is missed stands in a breadcrumb, where nobody says it', () => {
    const keys = new Set(found.map(({ key }) => key))
    const missed = wanted.filter(({ key }) => !keys.has(key)).map(({ key }) => key)
    expect(missed).toEqual(['2023-02-14-ewb-colomina per-javier-colomina office 103-112'])
  })

  test('precision', () => {
    const keys = new Set(wanted.map(({ key }) => key))
    expect(found.filter(({ key }) => !keys.has(key)).map(({ key, title }) => `${key} ${title}`)).toEqual([])
  })
})

describe('every person is one entity, under every name that the document uses', () => {
  const furniture = new Set(['boilerplate', 'related', 'timestamp', 'label'])

  test.each(documents)('$id', ({ id, rows }) => {
    const silent = rows.segments.filter(({ kind }) => furniture.has(kind))
    const wrong = names.flatMap(({ document_id, person_id, start, end, text }) => {
      if (document_id !== id) return []
      const around = silent.find((segment) => segment.start <= start && end <= segment.end)
      if (around && around.kind !== 'label') return []
      // A label names the speaker of the turn behind it.
      const meant = around
        ? rows.turns.find((turn) => turn.start >= end)?.speaker_id
        : rows.mentions.find((mention) => mention.start === start && mention.end === end)?.entity_id
      return meant === person_id ? [] : [`${start} ${text}: ${meant}`]
    })
    expect(wrong).toEqual([])
  })
})

test('what a position row says', () => {
  const said = documents.flatMap(({ rows }) => rows.positions)
  const row = (id: string, start: number) => said.find((row) => row.document_id === id && row.start === start)
  expect(row('2023-02-06-kurir-romano', 777)).toMatchObject({
    person_id: 'per-giampiero-romano',
    title: 'Head of the NATO Military Liaison Office in Belgrade',
    organization_id: 'org-nato-mlo-belgrade',
    // "I took over my post as ... this past December"
    as_of: '2022-12',
    nato_code: null,
  })
  expect(row('2023-04-04-ewb-romano', 108)).toMatchObject({
    title: 'BG',
    title_normalized: 'Brigadier General',
    nato_code: 'OF-6',
    as_of: '2023-04-04',
  })
  expect(row('2023-02-14-ewb-colomina', 556)).toMatchObject({ title_normalized: 'President of Serbia' })
  expect(row('2023-02-14-ewb-colomina', 488)).toMatchObject({
    title_normalized: 'Deputy Assistant Secretary General for Political Affairs and Security Policy',
    organization_id: 'org-nato',
  })
})
