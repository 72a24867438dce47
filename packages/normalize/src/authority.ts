import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { type EntityType, entityType } from './tables/entities.ts'

const optional = z.string().transform((value) => value.trim().normalize('NFC') || null)
const required = z.string().trim().min(1, 'is empty').normalize('NFC')
const list = z.string().transform((value) =>
  value
    .normalize('NFC')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
)
const entityId = z.string().regex(/^[a-z]+-[a-z0-9-]+$/, 'is not a slug like org-nato')

/** When a surface form counts: after "the" only, in some documents only. */
export interface AliasRule {
  surface: string
  article: boolean
  /** Document ids; null for all. */
  documents: readonly string[] | null
}

const aliasRules = list.transform((rules, context) => rules.map((rule) => readAliasRule(rule, context)))

const entitiesRow = z
  .strictObject({
    entity_id: entityId,
    type: entityType,
    name: required,
    given_name: optional,
    family_name: optional,
    aliases: list,
    alias_rules: aliasRules,
    country: optional.pipe(
      z
        .string()
        .regex(/^[A-Z]{2}$/, 'is not an ISO 3166-1 alpha-2 code')
        .nullable(),
    ),
    wikidata_id: optional.pipe(
      z
        .string()
        .regex(/^Q[1-9]\d*$/, 'is not a QID like Q7184')
        .nullable(),
    ),
    wikidata_source: optional,
    geonames_id: optional
      .transform((value) => (value === null ? null : Number(value)))
      .pipe(z.int().positive().nullable()),
    status: z.enum(['reviewed', 'proposed']),
    source: required,
    note: optional,
  })
  .refine((row) => row.wikidata_id === null || row.wikidata_source !== null, {
    path: ['wikidata_source'],
    error: 'is empty: a QID counts only with the source that it was read in',
  })

const demonymsRow = z.strictObject({
  entity_id: entityId,
  name: required,
  surfaces: list,
  place_id: required,
  country: optional,
})

const titlesRow = z.strictObject({
  surface: required,
  kind: z.enum(['rank', 'office', 'honorific', 'religious']),
  expansion: optional,
  nato_code: optional,
  source: optional,
})

const edtfMonth = optional.pipe(
  z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/, 'is not a date like 2022-12')
    .nullable(),
)

const positionsRow = z.strictObject({
  person_id: entityId,
  title: required,
  title_abbrev: list,
  organization_id: optional,
  valid_from: edtfMonth,
  valid_to: edtfMonth,
  source: required,
})

export interface Entity {
  id: string
  type: EntityType
  name: string
  givenName: string | null
  familyName: string | null
  aliases: readonly AliasRule[]
  country: string | null
  wikidata: string | null
  geonames: number | null
  status: 'reviewed' | 'proposed'
}

export type Title = z.infer<typeof titlesRow>
export type Position = z.infer<typeof positionsRow>

/** What people have reviewed: who and what is known, by which names, with which titles and offices. */
export interface Authority {
  entities: ReadonlyMap<string, Entity>
  titles: readonly Title[]
  positions: readonly Position[]
}

/** The authority files as texts; a missing one is an empty one. */
export type AuthorityFiles = Partial<Record<'entities.csv' | 'demonyms.csv' | 'titles.csv' | 'positions.csv', string>>

/**
 * Reads the authority. It is the project's own work, so any doubt stops the run.
 * @throws one error that lists every wrong cell with file and line
 */
export function readAuthority(files: AuthorityFiles): Authority {
  const problems: string[] = []
  const read = <T>(name: keyof AuthorityFiles, row: z.ZodType<T>) => readRows(name, files[name] ?? '', row, problems)
  const entities = new Map<string, Entity>()
  const add = (where: string, entity: Entity) => {
    if (entities.has(entity.id)) problems.push(`${where}: ${entity.id} has a row already`)
    entities.set(entity.id, entity)
  }
  for (const { where, row } of read('entities.csv', entitiesRow)) add(where, entityOf(row))
  for (const { where, row } of read('demonyms.csv', demonymsRow)) add(where, demonymOf(row))
  const titles = read('titles.csv', titlesRow).map(({ row }) => row)
  const positions = read('positions.csv', positionsRow).map(({ where, row }) => {
    for (const id of [row.person_id, row.organization_id]) {
      if (id !== null && !entities.has(id)) problems.push(`${where}: "${id}" is in no row of entities.csv`)
    }
    return row
  })
  if (problems.length > 0) throw new Error(`the authority files are wrong:\n  ${problems.join('\n  ')}`)
  return { entities, titles, positions }
}

function readRows<T>(name: string, csv: string, row: z.ZodType<T>, problems: string[]): { where: string; row: T }[] {
  let records: { record: Record<string, string>; info: { lines: number } }[]
  try {
    records = parse(csv, { bom: true, columns: true, info: true, skip_empty_lines: true })
  } catch (error) {
    problems.push(`authority/${name}: ${error instanceof Error ? error.message : String(error)}`)
    return []
  }
  return records.flatMap(({ record, info }) => {
    const where = `authority/${name}:${info.lines}`
    const checked = row.safeParse(record)
    if (checked.success) return { where, row: checked.data }
    problems.push(...checked.error.issues.map(({ path, message }) => `${where}: ${path.join('.') || 'row'} ${message}`))
    return []
  })
}

/** `BSF:doc=2018-10-26-ewb-cazalet`, `Alliance:article`, `North:article,doc=a,doc=b`. */
function readAliasRule(rule: string, context: z.RefinementCtx): AliasRule {
  const colon = rule.lastIndexOf(':')
  const conditions = rule.slice(colon + 1).split(',')
  const documents = conditions.filter((part) => part.startsWith('doc=')).map((part) => part.slice(4))
  const article = conditions.includes('article')
  if (colon < 1 || conditions.length !== documents.length + (article ? 1 : 0)) {
    context.addIssue(`"${rule}" is not of the form surface:article or surface:doc=id,doc=id`)
  }
  return { surface: rule.slice(0, colon), article, documents: documents.length > 0 ? documents : null }
}

const everywhere = (surface: string): AliasRule => ({ surface, article: false, documents: null })

function entityOf(row: z.infer<typeof entitiesRow>): Entity {
  const ruled = new Set(row.alias_rules.map(({ surface }) => surface))
  const plain = [row.name, ...row.aliases].filter((surface) => !ruled.has(surface))
  return {
    id: row.entity_id,
    type: row.type,
    name: row.name,
    givenName: row.given_name,
    familyName: row.family_name,
    aliases: [...plain.map(everywhere), ...row.alias_rules],
    country: row.country,
    wikidata: row.wikidata_id,
    geonames: row.geonames_id,
    status: row.status,
  }
}

function demonymOf(row: z.infer<typeof demonymsRow>): Entity {
  return {
    id: row.entity_id,
    type: 'NORP',
    name: row.name,
    givenName: null,
    familyName: null,
    aliases: row.surfaces.map(everywhere),
    country: row.country,
    wikidata: null,
    geonames: null,
    status: 'reviewed',
  }
}
