import { z } from 'zod'
import { entityType } from '../tables/entities.ts'

/** A row and its place, `authority/entities.csv:7`. */
export interface Located<T> {
  where: string
  row: T
}

const optional = z.string().transform((value) => value.trim() || null)

const required = z.string().trim().min(1, 'is empty')

const pipedList = z.string().transform((value) =>
  value
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
)

const entityId = z.string().regex(/^[a-z]+-[a-z0-9-]+$/, 'is not a slug like org-nato')

/** A surface form and the places where it counts. */
export interface AliasRule {
  surface: string
  /** Does it count only behind "the"? */
  article: boolean
  /** Document ids; null for all. */
  documents: readonly string[] | null
}

const aliasRules = pipedList.transform((rules, context) => rules.map((rule) => readAliasRule(rule, context)))

/** Schema of entities.csv. */
export const entitiesRow = z
  .strictObject({
    entity_id: entityId,
    type: entityType,
    name: required,
    given_name: optional,
    family_name: optional,
    aliases: pipedList,
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
    parent_id: optional.default(null),
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

/** Schema of demonyms.csv. */
export const demonymsRow = z.strictObject({
  entity_id: entityId,
  name: required,
  surfaces: pipedList,
  place_id: required,
  country: optional,
})

/** Schema of titles.csv. */
export const titlesRow = z
  .strictObject({
    surface: required,
    kind: z.enum(['rank', 'office', 'honorific', 'religious']),
    expansion: optional,
    nato_code: optional.pipe(
      z
        .string()
        .regex(/^(?:OF-(?:D|[1-9]|10)|OR-[1-9])$/, 'is not a code like OF-6')
        .nullable(),
    ),
    source: optional,
  })
  .refine(({ kind, nato_code }) => nato_code === null || kind === 'rank', {
    path: ['nato_code'],
    error: 'is filled, but only a rank has one',
  })
  .refine(({ nato_code, source }) => nato_code === null || source !== null, {
    path: ['source'],
    error: 'is empty: a code counts only with the source that it was read in',
  })

const day = optional.pipe(
  z
    .string()
    .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'is not a date like 2022-12')
    .nullable(),
)

/** Schema of positions.csv. */
export const positionsRow = z
  .strictObject({
    person_id: entityId,
    title: required,
    title_abbrev: pipedList,
    organization_id: optional,
    valid_from: day,
    valid_to: day,
    source: required,
  })
  .refine(({ valid_from, valid_to }) => valid_from === null || valid_to === null || isInOrder(valid_from, valid_to), {
    path: ['valid_to'],
    error: 'is before valid_from',
  })

/** `2022-12` and `2022` may be the same day. */
function isInOrder(from: string, to: string): boolean {
  return from <= to || from.startsWith(to)
}

/** A row of entities.csv. */
export type EntitiesRow = z.infer<typeof entitiesRow>

/** A row of demonyms.csv. */
export type DemonymsRow = z.infer<typeof demonymsRow>

/** A row of titles.csv. */
export type Title = z.infer<typeof titlesRow>

/** A row of positions.csv. */
export type Position = z.infer<typeof positionsRow>

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
