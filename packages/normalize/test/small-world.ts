import { type ParsedDocument, parse } from '@colloquy/parse'
import type { AuthorityFiles } from '../src/authority/authority.ts'
import { prepareKnowledge } from '../src/knowledge.ts'
import { normalizeDocument } from '../src/normalize-document.ts'

/** A row of entities.csv with the columns that a test cares about. */
export function entityLine(cells: Partial<Record<(typeof COLUMNS)[number], string>>): string {
  const given = { status: 'reviewed', source: 'invented', ...cells }
  return COLUMNS.map((column) => `"${given[column] ?? ''}"`).join(',')
}

const COLUMNS = [
  'entity_id',
  'type',
  'name',
  'given_name',
  'family_name',
  'aliases',
  'alias_rules',
  'country',
  'wikidata_id',
  'wikidata_source',
  'parent_id',
  'geonames_id',
  'status',
  'source',
  'note',
] as const

export const entitiesCsv = (...lines: string[]) => [COLUMNS.join(','), ...lines, ''].join('\n')

/** A handful of invented people and bodies around a harbour. */
export const files: AuthorityFiles = {
  'entities.csv': entitiesCsv(
    entityLine({ entity_id: 'org-harbour-post', type: 'ORG', name: 'Harbour Post', aliases: 'HP' }),
    entityLine({
      entity_id: 'org-port-authority',
      type: 'ORG',
      name: 'Port Authority',
      aliases: 'Port Authority of Lune',
    }),
    entityLine({
      entity_id: 'org-league',
      type: 'ORG',
      name: 'League of Harbours',
      alias_rules: 'League:article|Board:article,doc=x',
    }),
    entityLine({ entity_id: 'gpe-lune', type: 'GPE', name: 'Lune', country: 'XK' }),
    entityLine({ entity_id: 'product-t-whex', type: 'PRODUCT', name: 'T-Whex' }),
    entityLine({
      entity_id: 'per-anders-holm',
      type: 'PERSON',
      name: 'Anders Holm',
      given_name: 'Anders',
      family_name: 'Holm',
    }),
    entityLine({ entity_id: 'per-ana-holm', type: 'PERSON', name: 'Ana Holm', given_name: 'Ana', family_name: 'Holm' }),
    entityLine({
      entity_id: 'per-dorde-dacic',
      type: 'PERSON',
      name: 'Đorđe Dačić',
      given_name: 'Đorđe',
      family_name: 'Dačić',
    }),
  ),
  'demonyms.csv': 'entity_id,name,surfaces,place_id,country\nnorp-lune,Lunish,Lunish|Lunians,gpe-lune,\n',
  'titles.csv':
    'surface,kind,expansion,nato_code,source\nGeneral,rank,,OF-9,invented\nBrigadier General,rank,,OF-6,invented\nBG,rank,Brigadier General,OF-6,invented\nHead,office,,,\nJournalist,office,,,\nPort Captain,office,,,\nChief,office,,,\nDeputy Assistant Harbour Master,office,,,\nMr.,honorific,,,\n',
  'positions.csv':
    'person_id,title,title_abbrev,organization_id,valid_from,valid_to,source\nper-dorde-dacic,Port Captain,PCAP,org-port-authority,2020,2022-06,invented\n',
}

export const knowledge = prepareKnowledge(files)

export function parseText(
  text: string,
  facts: { outlet?: string; published?: string; language?: string } = {},
): ParsedDocument {
  const known = { url: null, outlet: null, published: null, conducted: null, language: null, rights: null, ...facts }
  return parse({ id: 'x', path: 'x.txt', sha256: null, text, facts: known })
}

export const rowsOf = (text: string, facts: { outlet?: string; published?: string; language?: string } = {}) =>
  normalizeDocument(parseText(text, facts), knowledge)
