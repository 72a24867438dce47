import { z } from 'zod'
import { id, span, type Table, text } from './table.ts'

export const timexType = z.enum(['DATE', 'TIME', 'DURATION', 'SET'])
export const timexMod = z.enum([
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_LESS',
  'EQUAL_OR_MORE',
  'START',
  'MID',
  'END',
  'APPROX',
])
export const granularity = z.enum([
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'season',
  'month',
  'week',
  'day',
  'time',
  'unknown',
])
export const resolution = z.enum(['explicit', 'relative', 'anchored-duration', 'duration', 'set', 'vague'])
export const anchorSource = z.enum(['sources', 'url', 'dateline', 'text', 'inferred'])

export const dateRow = z.strictObject({
  date_id: id().describe('<document_id>#x<n>, counted from 1.').meta({ primaryKey: true }),
  document_id: id().describe('The document.').meta({ references: 'documents.document_id' }),
  segment_id: id().describe('The segment that it stands in.').meta({ references: 'segments.segment_id' }),
  turn_id: id()
    .nullable()
    .describe('The turn that it is spoken in; null outside speech.')
    .meta({ references: 'turns.turn_id' }),
  text: text().describe('The expression as printed: determiner and modifier inside, preposition outside.'),
  ...span(),
  type: timexType.describe('TIMEX3 type.'),
  value: text()
    .describe('TIMEX3 value; an X stands for what text and anchor do not tell ("XXXX-10": some October).')
    .meta({ unit: 'TIMEX3' }),
  mod: timexMod.nullable().describe('TIMEX3 modifier ("late 2019": END).'),
  quant: text().nullable().describe('TIMEX3 quantifier of a SET ("every Monday": EVERY).'),
  freq: text().nullable().describe('TIMEX3 frequency of a SET ("24 hours a day": 24H).'),
  edtf: text()
    .nullable()
    .describe('The same as EDTF; null for sets, free durations and where the anchor is missing.')
    .meta({ unit: 'EDTF' }),
  earliest: z.iso.date().nullable().describe('First day that is meant; null where open or unknown.'),
  latest: z.iso.date().nullable().describe('Last day that is meant; null where open or unknown.'),
  granularity: granularity.describe('Unit of the expression.'),
  resolution: resolution.describe(
    'How the value came about: explicit, relative to the anchor, a duration that ends or begins at the anchor, a free duration, a set, or vague.',
  ),
  signal: text()
    .nullable()
    .describe(
      'The preposition right before the expression, in lower case: since, until, by, in ... It may govern more than the date ("after last year\'s summit").',
    ),
  anchor: text().nullable().describe('The date that a relative value was computed from.').meta({ unit: 'EDTF' }),
  anchor_source: anchorSource.nullable().describe('Where the anchor comes from.'),
  rule: text().describe('Name of the date rule that took it.'),
})

export type DateRow = z.infer<typeof dateRow>

export const dates: Table = {
  name: 'dates',
  title: 'A time expression',
  description:
    'Time expressions in every segment but boilerplate, related, timestamp and label, with value, bounds and the date that they were computed from. Drop "now" and "in recent years" with resolution <> \'vague\'.',
  schema: dateRow,
}
