import { describe, expect, test } from 'vitest'
import { baseAuthority, withBase } from '../../src/authority/base-authority.ts'
import { lookUp } from '../../src/authority/lexicon.ts'
import { prepareKnowledge } from '../../src/knowledge.ts'
import { entitiesCsv, entityLine } from '../small-world.ts'

const { lexicon, authority } = prepareKnowledge({})
const meant = (surface: string) => lookUp(lexicon, surface, 'x')

describe('countries and nationalities are known without any file', () => {
  test.each([
    ['Serbia', 'gpe-rs', 'RS', 'Q403'],
    ['Republic of Serbia', 'gpe-rs', 'RS', 'Q403'],
    // Of the realms the text means the country.
    ['Denmark', 'gpe-dk', 'DK', 'Q35'],
    ['Netherlands', 'gpe-nl', 'NL', 'Q55'],
    ['Kosovo', 'gpe-xk', 'XK', 'Q1246'],
    ['Former Yugoslav Republic of Macedonia', 'gpe-mk', 'MK', 'Q221'],
    ['FYROM', 'gpe-mk', 'MK', 'Q221'],
    ["Côte d'Ivoire", 'gpe-ci', 'CI', 'Q1008'],
    ['Republic of Moldova', 'gpe-md', 'MD', 'Q217'],
    ['Turkey', 'gpe-tr', 'TR', 'Q43'],
    ['U.S.', 'gpe-us', 'US', 'Q30'],
    ['Scotland', 'gpe-gb-sct', 'GB', 'Q22'],
    ['Italians', 'norp-it', 'IT', null],
    ['Serb', 'norp-rs', 'RS', null],
    ['Kosovar', 'norp-xk', 'XK', null],
    ['Welsh', 'norp-gb-wls', 'GB', null],
    ['Southeast Asia', 'loc-south-eastern-asia', null, 'Q11708'],
    ['Antarctica', 'loc-antarctica', null, 'Q51'],
  ])('%s is %s', (surface, id, country, wikidata) => {
    expect(meant(surface)).toMatchObject({ id, country, wikidata })
  })

  test.each(['Georgia', 'Jordan', 'Congo', 'Korea', 'Dominican', 'Jersey'])('%s needs a reviewed row', (surface) => {
    expect(meant(surface)).toBeNull()
  })

  test('a country is called as a text calls it, every id and item is one entity', () => {
    expect(authority.entities.get('gpe-us')?.name).toBe('United States')
    expect(authority.entities.get('gpe-ru')?.name).toBe('Russia')
    expect(authority.entities.get('gpe-gb')?.name).toBe('United Kingdom')
    const base = baseAuthority()
    expect(new Set(base.map(({ id }) => id)).size).toBe(base.length)
    const items = base.flatMap(({ wikidata }) => wikidata ?? [])
    expect(new Set(items).size).toBe(items.length)
    expect(items.length).toBeGreaterThan(260)
  })
})

test('a reviewed row wins and keeps what it says', () => {
  const rows = entitiesCsv(
    entityLine({ entity_id: 'gpe-us', type: 'GPE', name: 'America', country: 'US' }),
    entityLine({ entity_id: 'per-chile', type: 'PERSON', name: 'Chile' }),
  )
  const { lexicon, authority } = prepareKnowledge({ 'entities.csv': rows })
  expect(authority.entities.get('gpe-us')).toMatchObject({ name: 'America', wikidata: 'Q30' })
  expect(lookUp(lexicon, 'USA', 'x')?.name).toBe('America')
  expect(lookUp(lexicon, 'Chile', 'x')?.id).toBe('per-chile')
})

test('a reviewed row of the same item is the same place', () => {
  const serbia = baseAuthority().find(({ id }) => id === 'gpe-rs')
  expect(serbia).toBeDefined()
  if (!serbia) return
  const own = { ...serbia, id: 'gpe-serbia', name: 'Srbija', aliases: [] }
  const merged = withBase(new Map([[own.id, own]]), baseAuthority())
  expect(merged.has('gpe-rs')).toBe(false)
  expect(merged.get('gpe-serbia')?.aliases.map(({ surface }) => surface)).toContain('Republic of Serbia')
})
