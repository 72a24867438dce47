import { rebuildOrReport as advice } from '../advice.ts'
import type { Check } from '../check.ts'
import { applyRules, type Rule } from '../rule.ts'
import { name } from '../sql.ts'
import type { CheckedTable } from '../table.ts'

/** The four types of CoNLL-2003 for those of OntoNotes; what is not here is MISC. */
const conll =
  "CASE type WHEN 'PERSON' THEN 'PER' WHEN 'ORG' THEN 'ORG' WHEN 'GPE' THEN 'LOC' WHEN 'LOC' THEN 'LOC' WHEN 'FAC' THEN 'LOC' ELSE 'MISC' END"

/** How the ids of each type begin. */
const prefix =
  "CASE type WHEN 'PERSON' THEN 'per' WHEN 'PROGRAM' THEN 'prog' WHEN 'WORK_OF_ART' THEN 'work' ELSE lower(type) END"

const rules: readonly Rule[] = [
  {
    table: 'entities',
    column: 'type_conll',
    sql: `SELECT entity_id AS id, format('is {}; a {} is {}', type_conll, type, ${conll}) AS found
      FROM parquet.entities WHERE type_conll <> ${conll}`,
    advice,
  },
  {
    table: 'entities',
    column: 'entity_id',
    sql: `SELECT entity_id AS id,
        format('begins with {}-; a {} begins with {}-', split_part(entity_id, '-', 1), type, ${prefix}) AS found
      FROM parquet.entities WHERE NOT starts_with(entity_id, ${prefix} || '-')`,
    advice,
  },
  {
    table: 'mentions',
    column: 'type',
    sql: `SELECT mention_id AS id, format('is {}; {} is {}', mention.type, entity_id, entity.type) AS found
      FROM parquet.mentions AS mention JOIN parquet.entities AS entity USING (entity_id)
      WHERE mention.type <> entity.type`,
    advice,
  },
  {
    table: 'speakers',
    column: 'name_ascii',
    // Letters that are no letter with a sign on it (đ, ł, ß) have several spellings in ASCII.
    sql: `SELECT speaker_id AS id, format('is "{}"; the name is "{}"', name_ascii, name) AS found
      FROM parquet.speakers
      WHERE strip_accents(name) <> name_ascii AND regexp_full_match(strip_accents(name), '[ -~]*')`,
    advice,
  },
  {
    table: 'speakers',
    column: 'speaker_id',
    sql: `SELECT speaker_id AS id, format('is another id than that of its entity, {}', entity_id) AS found
      FROM parquet.speakers WHERE entity_id IS NOT NULL AND entity_id <> speaker_id`,
    advice,
  },
  {
    table: 'speakers',
    column: 'entity_id',
    sql: `SELECT speaker_id AS id, 'is null, and there is an entity of this id' AS found
      FROM parquet.speakers
      WHERE entity_id IS NULL AND speaker_id IN (SELECT entity_id FROM parquet.entities)`,
    advice,
  },
  {
    table: 'speakers',
    column: 'kind',
    sql: `SELECT speaker_id AS id, format('is {}, which does not go with the id', kind) AS found
      FROM parquet.speakers
      WHERE (kind = 'anonymous') <> starts_with(speaker_id, 'anon-')
        OR (kind <> 'person' AND starts_with(speaker_id, 'per-'))
        OR (kind = 'person' AND starts_with(speaker_id, 'org-'))`,
    advice,
  },
  ...['given_name', 'family_name'].map((column) => ({
    table: 'speakers',
    column,
    sql: `SELECT speaker_id AS id, format('is "{}", which is not in "{}"', ${column}, name) AS found
      FROM parquet.speakers WHERE NOT contains(name, ${column})`,
    advice,
  })),
]

/** Names are compared by readers letter by letter, so one letter has one form. */
function composedRules(table: CheckedTable): Rule[] {
  return table.columns
    .filter(({ unit, type }) => unit === 'NFC' && type === 'text')
    .map(({ name: column }) => ({
      table: table.name,
      column,
      sql: `SELECT ${name(table.key)} AS id, format('"{}" is not in the composed form (NFC)', ${name(column)}) AS found
        FROM parquet.${table.name} WHERE nfc_normalize(${name(column)}) <> ${name(column)}`,
      advice,
    }))
}

export const names: Check = {
  name: 'names',
  tier: 'full',
  sentence: 'Names are NFC, and ids, types and parts of names go together.',
  run: (dataset) => applyRules(dataset, [...rules, ...dataset.tables.flatMap(composedRules)]),
}
