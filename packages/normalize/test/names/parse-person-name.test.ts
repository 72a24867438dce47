import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readAuthority } from '../../src/authority/read-authority.ts'
import { parsePersonName } from '../../src/names/parse-person-name.ts'
import { listTitles } from '../../src/names/titles.ts'

const load = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8')
const titles = listTitles(readAuthority({ 'titles.csv': load('../../../../authority/titles.csv') }).titles)

const cell = z.string().transform((value) => value || null)
const rows = z
  .array(z.object({ printed: z.string(), prefix: cell, given: cell, family: cell, suffix: cell, note: cell }))
  .parse(parse(load('names.csv'), { columns: true }))

/** Public figures as the press prints them; the list was written before the parser. Floors only rise. */
const FLOORS = { names: 0.98, prefixes: 0.98 }

test('given and family names of the list', () => {
  const wrong = rows.flatMap(({ printed, given, family, note }) => {
    const read = parsePersonName(printed, titles)
    const right = read.given === given && read.family === family && (note !== 'undecided' || read.doubt !== null)
    return right ? [] : [`${printed} -> ${read.given} | ${read.family} (${read.doubt})`]
  })
  expect(rows.length).toBeGreaterThan(200)
  expect(1 - wrong.length / rows.length, wrong.join('\n')).toBeGreaterThan(FLOORS.names)
})

test('titles and suffixes of the list', () => {
  const wrong = rows.flatMap(({ printed, prefix, suffix }) => {
    const read = parsePersonName(printed, titles)
    return read.prefix === prefix && read.suffix === suffix ? [] : [`${printed} -> ${read.prefix} | ${read.suffix}`]
  })
  expect(1 - wrong.length / rows.length, wrong.join('\n')).toBeGreaterThan(FLOORS.prefixes)
})
