import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode, type ParsedDocument, parse } from '@colloquy/parse'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { prepareKnowledge } from '../src/knowledge.ts'
import { loadTagger } from '../src/ner/load-tagger.ts'
import { normalizeDocument } from '../src/normalize-document.ts'
import type { DocumentRows } from '../src/rows/document-rows.ts'

/**
 * The five interviews against what people found in them. Floors stand just under what is reached, and only rise.
 */
const FLOORS = { mentions: 0.995, dates: 0.999, values: 0.999 }

const root = join(import.meta.dirname, '../../..')
const gold = join(import.meta.dirname, 'gold')
const names = readdirSync(gold)
  .filter((name) => name.endsWith('.timex.json'))
  .map((name) => name.replace('.timex.json', ''))

const load = (name: string) => readFileSync(join(root, 'authority', name), 'utf8')
/** With the search for unknown names, as a build has it: it must not add what nobody named. */
const knowledge = prepareKnowledge(
  {
    'entities.csv': load('entities.csv'),
    'demonyms.csv': load('demonyms.csv'),
    'titles.csv': load('titles.csv'),
    'positions.csv': load('positions.csv'),
  },
  { tagger: await loadTagger(), proposals: '' },
)

/** What sources.csv says of the five: without the dates nothing relative could be placed. */
const published: Record<string, string> = {
  '2018-10-26-ewb-cazalet': '2018-10-26',
  '2020-12-11-cfsp-vitale': '2020-12-11',
  '2023-02-06-kurir-romano': '2023-02-06',
  '2023-02-14-ewb-colomina': '2023-02-14',
  '2023-04-04-ewb-romano': '2023-04-04',
}

function rowsOf(name: string): DocumentRows {
  return normalizeDocument(parsedWith(name, published[name] ?? null), knowledge)
}

function parsedWith(name: string, date: string | null): ParsedDocument {
  const decoded = decode(readFileSync(join(root, 'raw', `${name}.txt`)))
  const facts = { url: null, outlet: null, published: date, conducted: null, language: 'en', rights: null }
  return parse({ id: name, path: `${name}.txt`, sha256: null, text: 'text' in decoded ? decoded.text : '', facts })
}

const place = z.object({ start: z.number(), end: z.number() })
const mentionsGold = z.object({ mentions: z.array(place.extend({ type: z.string(), ignore: z.boolean().optional() })) })
const timexGold = z.object({
  timexes: z.array(
    place.extend({ value: z.string(), alt_values: z.array(z.string()), tier: z.enum(['core', 'vague', 'optional']) }),
  ),
})

const read = <T>(schema: z.ZodType<T>, file: string) => schema.parse(JSON.parse(readFileSync(join(gold, file), 'utf8')))
const f1 = (right: number, found: number, wanted: number) => (2 * right) / (found + wanted)
const PLACES = new Set(['GPE', 'LOC', 'FAC'])

test('names: exact span and type, outermost', () => {
  let [right, found, wanted] = [0, 0, 0]
  for (const name of names) {
    const { mentions } = read(mentionsGold, `${name}.mentions.json`)
    const ignored = mentions.filter(({ ignore }) => ignore)
    const truth = new Map(
      mentions.filter(({ ignore }) => !ignore).map(({ start, end, type }) => [`${start}-${end}`, type]),
    )
    const own = rowsOf(name).mentions.filter(
      ({ start, end, parent_mention_id }) =>
        parent_mention_id === null && !ignored.some((other) => start < other.end && end > other.start),
    )
    wanted += truth.size
    found += own.length
    right += own.filter(({ start, end, type }) => {
      const expected = truth.get(`${start}-${end}`)
      return expected === type || (PLACES.has(expected ?? '') && PLACES.has(type))
    }).length
  }
  expect(f1(right, found, wanted)).toBeGreaterThan(FLOORS.mentions)
})

test('dates: exact span and value, calendar-like ones', () => {
  let [right, valued, found, wanted] = [0, 0, 0, 0]
  for (const name of names) {
    const { timexes } = read(timexGold, `${name}.timex.json`)
    const core = timexes.filter(({ tier }) => tier === 'core')
    const other = timexes.filter(({ tier }) => tier !== 'core')
    const own = rowsOf(name).dates.filter(
      ({ start, end }) => !other.some((vague) => start < vague.end && end > vague.start),
    )
    const matched = own.flatMap((date) => {
      const truth = core.find(({ start, end }) => start === date.start && end === date.end)
      return truth ? [[date.value, truth] as const] : []
    })
    wanted += core.length
    found += own.length
    right += matched.length
    valued += matched.filter(([value, truth]) => [truth.value, ...truth.alt_values].includes(value)).length
  }
  expect(f1(right, found, wanted)).toBeGreaterThan(FLOORS.dates)
  expect(f1(valued, found, wanted)).toBeGreaterThan(FLOORS.values)
})

describe('everybody is who people say, whether sources.csv is there or not', () => {
  test.each([
    ['2018-10-26-ewb-cazalet', 'European Western Balkans', 'Piers Cazalet'],
    ['2020-12-11-cfsp-vitale', 'cfsp.rs', 'Tommaso Vitale'],
    ['2023-02-06-kurir-romano', 'Kurir', 'Giampiero Romano'],
    ['2023-02-14-ewb-colomina', 'European Western Balkans', 'Javier Colomina'],
    ['2023-04-04-ewb-romano', 'European Western Balkans', 'Giampiero Romano'],
  ])('%s', (name, asks, answers) => {
    const { cast, appearances, diagnostics } = normalizeDocument(parsedWith(name, null), knowledge)
    expect(cast.map((speaker) => speaker.name)).toEqual([asks, answers])
    expect(appearances.map(({ role }) => role)).toEqual(['interviewer', 'interviewee'])
    expect(diagnostics).toEqual([])
  })
})
