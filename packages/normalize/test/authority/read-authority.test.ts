import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readAuthority } from '../../src/authority/read-authority.ts'
import { prepareKnowledge } from '../../src/knowledge.ts'
import { entitiesCsv, entityLine, files } from '../small-world.ts'

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
    ['letters that are not composed', { name: 'Vuc\u030cic\u0301' }, /entities\.csv:2: name is not NFC/],
    ['a parent that is not there', { parent_id: 'org-x' }, /entities\.csv:2: parent_id "org-x" is in no row/],
    ['a parent of itself', { parent_id: 'org-nato' }, /entities\.csv:2: parent_id is the row itself/],
  ])('%s', (_, cells, message) => {
    expect(() => readAuthority({ 'entities.csv': entitiesCsv(entityLine({ ...nato, ...cells })) })).toThrow(message)
  })

  test('an id twice', () => {
    const csv = entitiesCsv(entityLine(nato), entityLine({ ...nato, name: 'Alliance' }))
    expect(() => readAuthority({ 'entities.csv': csv })).toThrow(/entities\.csv:3: org-nato has a row already/)
  })

  const world = entitiesCsv(
    entityLine(nato),
    entityLine({ entity_id: 'per-ana-holm', type: 'PERSON', name: 'Ana Holm' }),
    entityLine({ entity_id: 'gpe-lune', type: 'GPE', name: 'Lune', country: 'XK' }),
  )

  test.each([
    ['of nobody', 'per-nobody,Chief,,,,,x', /positions\.csv:2: person_id "per-nobody" is in no row of entities\.csv/],
    ['of an organization', 'org-nato,Chief,,,,,x', /positions\.csv:2: person_id "org-nato" is of type ORG/],
    ['in nothing', 'per-ana-holm,Chief,,org-x,,,x', /positions\.csv:2: organization_id "org-x" is in no row/],
    ['that ends before it begins', 'per-ana-holm,Chief,,,2022-12,2022-11,x', /positions\.csv:2: valid_to is before/],
    ['in a thirteenth month', 'per-ana-holm,Chief,,,2022-13,,x', /positions\.csv:2: valid_from is not a date/],
  ])('a position %s', (_, line, message) => {
    const csv = `person_id,title,title_abbrev,organization_id,valid_from,valid_to,source\n${line}\n`
    expect(() => readAuthority({ 'entities.csv': world, 'positions.csv': csv })).toThrow(message)
  })

  test.each([
    ['without its place', 'norp-lune,Lunish,Lunish,gpe-x,', /demonyms\.csv:2: place_id "gpe-x" is in no row/],
    ['of an organization', 'norp-lune,Lunish,Lunish,org-nato,', /demonyms\.csv:2: place_id "org-nato" is of type ORG/],
    [
      'in another country',
      'norp-lune,Lunish,Lunish,gpe-lune,RS',
      /demonyms\.csv:2: country is RS, but gpe-lune is in XK/,
    ],
    [
      'whose form is taken',
      'norp-lune,Lunish,NATO,gpe-lune,',
      /demonyms\.csv:2: "NATO" means org-nato \(authority\/entities\.csv:2\)/,
    ],
  ])('a nationality %s', (_, line, message) => {
    const csv = `entity_id,name,surfaces,place_id,country\n${line}\n`
    expect(() => readAuthority({ 'entities.csv': world, 'demonyms.csv': csv })).toThrow(message)
  })

  test.each([
    ['twice', 'Chief,office,,,\nChief,rank,,,', /titles\.csv:3: Chief has a row already, authority\/titles\.csv:2/],
    ['of an office with a rank code', 'Chief,office,,OF-6,x', /titles\.csv:2: nato_code is filled, but only a rank/],
    ['with a code that is none', 'Chief,rank,,OF-11,x', /titles\.csv:2: nato_code is not a code/],
    ['with a code without source', 'Chief,rank,,OF-6,', /titles\.csv:2: source is empty: a code counts only/],
  ])('a title %s', (_, lines, message) => {
    expect(() => readAuthority({ 'titles.csv': `surface,kind,expansion,nato_code,source\n${lines}\n` })).toThrow(
      message,
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
    expect(() => prepareKnowledge({ 'entities.csv': csv })).toThrow(
      /authority\/entities\.csv:3: "NATO" means org-nato \(authority\/entities\.csv:2\) and org-other/,
    )
  })

  test('one surface for two entities in one document', () => {
    const csv = entitiesCsv(
      entityLine({ ...nato, alias_rules: 'Alliance:doc=a,doc=b' }),
      entityLine({ ...nato, entity_id: 'org-other', name: 'Other', alias_rules: 'Alliance:doc=b' }),
    )
    expect(() => readAuthority({ 'entities.csv': csv })).toThrow(/entities\.csv:3: "Alliance" means org-nato/)
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

test('a demonym is an entity of its own, in the country of its place', () => {
  expect(readAuthority(files).entities.get('norp-lune')).toMatchObject({ type: 'NORP', name: 'Lunish', country: 'XK' })
})

test('the authority of the project is right', () => {
  const load = (name: string) => readFileSync(join(import.meta.dirname, '../../../../authority', name), 'utf8')
  const shipped = prepareKnowledge({
    'entities.csv': load('entities.csv'),
    'demonyms.csv': load('demonyms.csv'),
    'titles.csv': load('titles.csv'),
    'positions.csv': load('positions.csv'),
  })
  expect(shipped.authority.entities.size).toBeGreaterThan(100)
  expect(shipped.titles.byFirstWord.size).toBeGreaterThan(30)
})
