import type { AUTHORITY_FILES } from '@colloquy/normalize'
import { parse } from 'csv-parse/sync'

type Files = Partial<Record<(typeof AUTHORITY_FILES)[number], string>>
type Row = Record<string, string>

/** A surface form of an entity that a document holds. */
export interface Attested {
  document: string
  entity: string
  surface: string
}

/**
 * The authority as it would be if a document had never been read: without the rows that only this document supports,
 * and of the other rows without the forms that only it has and without the rules made for it. A row whose source is not
 * a document of the corpus stays.
 * @param attested what the whole authority finds in every document
 * @param level `rows` leaves the forms and rules of other rows as they are
 */
export function leaveOut(
  files: Files,
  document: string,
  attested: readonly Attested[],
  level: 'rows' | 'forms',
): Files {
  const elsewhere = attested.filter((form) => form.document !== document)
  const here = attested.filter((form) => form.document === document)
  const entitiesElsewhere = new Set(elsewhere.map(({ entity }) => entity))
  const entitiesHere = new Set(here.map(({ entity }) => entity))
  const formsElsewhere = new Set(elsewhere.map(({ entity, surface }) => formKey(entity, surface)))
  const formsHere = new Set(here.map(({ entity, surface }) => formKey(entity, surface)))
  const isOwnForm = (id: string, surface: string) =>
    formsHere.has(formKey(id, surface)) && !formsElsewhere.has(formKey(id, surface))

  const kept = readRows(files['entities.csv']).flatMap((row) => {
    const { entity_id: id = '', source = '', aliases = '', alias_rules = '' } = row
    const isFromText = /^attested in /.test(source)
    if (isFromText && entitiesHere.has(id) && !entitiesElsewhere.has(id)) return []
    if (level === 'rows') return [row]
    const forms = aliases.split('|').filter((surface) => !isFromText || !isOwnForm(id, surface))
    return [{ ...row, aliases: forms.join('|'), alias_rules: withoutRules(alias_rules, document) }]
  })
  const ids = new Set(kept.map(({ entity_id }) => entity_id))
  const gone = new Set(
    readRows(files['entities.csv']).flatMap(({ entity_id }) => (ids.has(entity_id) ? [] : entity_id)),
  )
  const isKept = (id: string | undefined) => !gone.has(id)
  return {
    ...files,
    'entities.csv': writeRows(kept.map((row) => (isKept(row.parent_id) ? row : { ...row, parent_id: '' }))),
    'demonyms.csv': writeRows(readRows(files['demonyms.csv']).filter(({ place_id }) => isKept(place_id))),
    'positions.csv': writeRows(
      readRows(files['positions.csv'])
        .filter(({ person_id }) => isKept(person_id))
        .map((row) => (isKept(row.organization_id) ? row : { ...row, organization_id: '' })),
    ),
  }
}

/** Diacritics do not count when names are looked for: "Vucic" attests "Vučić". */
function formKey(entity: string, surface: string): string {
  return `${entity} ${surface.normalize('NFD').replace(/\p{M}/gu, '')}`
}

/** `BSF:doc=a|North:article,doc=a,doc=b` without a: `North:article,doc=b`. */
function withoutRules(rules: string, document: string): string {
  return rules
    .split('|')
    .flatMap((rule) => {
      const colon = rule.lastIndexOf(':')
      const conditions = rule.slice(colon + 1).split(',')
      const left = conditions.filter((condition) => condition !== `doc=${document}`)
      // A rule that held for this document alone has nothing left to hold for.
      const isEmptied = left.length < conditions.length && !left.some((condition) => condition.startsWith('doc='))
      return isEmptied ? [] : [rule.slice(0, colon + 1) + left.join(',')]
    })
    .join('|')
}

function readRows(csv: string | undefined): Row[] {
  const rows: Row[] = parse(csv ?? '', { bom: true, columns: true, skip_empty_lines: true })
  return rows
}

function writeRows(rows: readonly Row[]): string {
  const [first] = rows
  if (!first) return ''
  const columns = Object.keys(first)
  const cells = (values: readonly string[]) => values.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')
  return `${[cells(columns), ...rows.map((row) => cells(columns.map((column) => row[column] ?? '')))].join('\n')}\n`
}
