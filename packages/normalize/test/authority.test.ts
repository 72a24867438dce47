import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readAuthority } from '../src/authority.ts'
import { prepareKnowledge } from '../src/knowledge.ts'
import { entitiesCsv, entityLine, files } from './small-world.ts'

const nato = { entity_id: 'org-nato', type: 'ORG', name: 'NATO' }

describe('what is wrong stops the run with file and line', () => {
  test.each([
    [
      'a QID without source',
      { wikidata_id: 'Q7184' },
      /authority\/entities\.csv:2: wikidata_source is empty: a QID counts only/,
    ],
    ['a QID that is none', { wikidata_id: 'Q07', wikidata_source: 'x' }, /entities\.csv:2: wikidata_id is not a QID/],
    ['an unknown type', { type: 'CLUB' }, /entities\.csv:2: type /],
    ['an id that is no slug', { entity_id: 'NATO' }, /entities\.csv:2: entity_id is not a slug/],
    ['no name', { name: '' }, /entities\.csv:2: name is empty/],
    ['no source', { source: '' }, /entities\.csv:2: source is empty/],
    ['a country in words', { country: 'Serbia' }, /entities\.csv:2: country is not an ISO/],
    [
      'a rule without form',
      { alias_rules: 'Alliance:sometimes' },
      /entities\.csv:2: alias_rules.* "Alliance:sometimes" is not of the form/,
    ],
    ['a GeoNames id in words', { geonames_id: 'many' }, /entities\.csv:2: geonames_id/],
  ])('%s', (_, cells, message) => {
    expect(() => readAuthority({ 'entities.csv': entitiesCsv(entityLine({ ...nato, ...cells })) })).toThrow(message)
  })

  test('an id twice', () => {
    const csv = entitiesCsv(entityLine(nato), entityLine({ ...nato, name: 'Alliance' }))
    expect(() => readAuthority({ 'entities.csv': csv })).toThrow(/entities\.csv:3: org-nato has a row already/)
  })

  test('a position of nobody', () => {
    const csv = 'person_id,title,title_abbrev,organization_id,valid_from,valid_to,source\nper-nobody,Chief,,,,,x\n'
    expect(() => readAuthority({ 'positions.csv': csv })).toThrow(
      /positions\.csv:2: "per-nobody" is in no row of entities\.csv/,
    )
  })

  test('a broken quote', () => {
    expect(() => readAuthority({ 'titles.csv': 'surface,kind\n"open' })).toThrow(/authority\/titles\.csv: .*Quote/)
  })

  test('all problems are told at once', () => {
    const csv = entitiesCsv(entityLine({ ...nato, name: '' }), entityLine({ ...nato, entity_id: 'X' }))
    expect(() => readAuthority({ 'entities.csv': csv })).toThrow(/:2: name[\s\S]*:3: entity_id/)
  })

  test('one surface for two entities', () => {
    const csv = entitiesCsv(
      entityLine(nato),
      entityLine({ ...nato, entity_id: 'org-other', name: 'Other', aliases: 'NATO' }),
    )
    expect(() => prepareKnowledge({ 'entities.csv': csv })).toThrow(/"NATO" means org-nato and org-other/)
  })

  test('one surface for two entities in different documents is fine', () => {
    const csv = entitiesCsv(
      entityLine({ ...nato, alias_rules: 'Alliance:doc=a' }),
      entityLine({ ...nato, entity_id: 'org-other', name: 'Other', alias_rules: 'Alliance:doc=b' }),
    )
    expect(() => prepareKnowledge({ 'entities.csv': csv })).not.toThrow()
  })
})

test('no authority at all is an empty one', () => {
  expect(readAuthority({}).entities.size).toBe(0)
})

test('a demonym is an entity of its own', () => {
  expect(readAuthority(files).entities.get('norp-lune')).toMatchObject({ type: 'NORP', name: 'Lunish' })
})

test('the authority of the project is right', () => {
  const load = (name: string) => readFileSync(join(import.meta.dirname, '../../../authority', name), 'utf8')
  const shipped = prepareKnowledge({
    'entities.csv': load('entities.csv'),
    'demonyms.csv': load('demonyms.csv'),
    'titles.csv': load('titles.csv'),
    'positions.csv': load('positions.csv'),
  })
  expect(shipped.authority.entities.size).toBeGreaterThan(100)
  expect(shipped.titles.byFirstWord.size).toBeGreaterThan(30)
})
