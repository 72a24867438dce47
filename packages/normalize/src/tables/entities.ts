import { z } from 'zod'
import { count, id, type Table, text } from './table.ts'

/** OntoNotes 5 names and one extension: PROGRAM, a standing programme or process of an organization. */
export const entityType = z.enum([
  'PERSON',
  'NORP',
  'FAC',
  'ORG',
  'GPE',
  'LOC',
  'PRODUCT',
  'EVENT',
  'WORK_OF_ART',
  'LAW',
  'PROGRAM',
])

/** One of the entity types. */
export type EntityType = z.infer<typeof entityType>

/** Entity types of CoNLL-2003. */
export const entityTypeConll = z.enum(['PER', 'ORG', 'LOC', 'MISC'])

/** Schema of a row of the table entities. */
export const entityRow = z.strictObject({
  entity_id: id().describe('Slug with a prefix for the type; never reused.').meta({ primaryKey: true }),
  name: text().describe('Canonical name.').meta({ unit: 'NFC' }),
  type: entityType.describe('OntoNotes 5 type, or PROGRAM.'),
  type_conll: entityTypeConll.describe('The same in the four types of CoNLL-2003.'),
  aliases: z
    .array(text())
    .describe(
      'Other surface forms that mean the entity wherever they stand; forms with conditions are in the authority alone.',
    ),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .describe('Country that the entity is or belongs to; XK is the user-assigned code of Kosovo.')
    .meta({ unit: 'ISO 3166-1 alpha-2' }),
  wikidata_id: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .nullable()
    .describe('Wikidata item; only where the authority names its source.'),
  geonames_id: z.int().positive().nullable().describe('GeoNames id of a place.'),
  status: z.enum(['reviewed', 'proposed']).describe('Reviewed by a person, or found and waiting for review.'),
  mentions: count().describe('Mentions in the corpus, nested ones included.'),
  documents: count().describe('Documents with at least one mention.'),
  parent_id: id()
    .nullable()
    .describe('What it is a part of: the organization of a mission, the country of a nationality.')
    .meta({ references: 'entities.entity_id' }),
})

/** A row of the table entities. */
export type EntityRow = z.infer<typeof entityRow>

/** The table entities. */
export const entities: Table = {
  name: 'entities',
  title: 'A normalized entity',
  description:
    'One row for each person, organization, place, law or programme that the corpus mentions or that speaks in it.',
  schema: entityRow,
}
