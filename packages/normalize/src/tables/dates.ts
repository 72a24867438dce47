import { z } from 'zod'
import { id, span, type Table, text } from './table.ts'

/** Types of TIMEX3. */
export const timexType = z.enum(['DATE', 'TIME', 'DURATION', 'SET'])

/** Modifiers of TIMEX3: which part of the period is meant, or how exact the value is. */
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

/** Unit of a time expression, from coarse to fine. */
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

/** How a value got its place on the calendar, if it has one. */
export const resolution = z.enum(['explicit', 'relative', 'anchored-duration', 'duration', 'set', 'vague'])

/** Where the date that an expression counts from was found. */
export const anchorSource = z.enum(['sources', 'url', 'dateline', 'text', 'inferred'])

/** Schema of a row of the table dates. */
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
    .describe(
      'TIMEX3 value; an X stands for what text and anchor do not tell ("XXXX-10": some October). A decade has three digits ("199"), a century two ("18": the nineteenth), years before Christ BC ("BC0264").',
    )
    .meta({ unit: 'TIMEX3' }),
  mod: timexMod.nullable().describe('TIMEX3 modifier ("late 2019": END).'),
  quant: text().nullable().describe('TIMEX3 quantifier of a SET ("every Monday": EVERY).'),
  freq: text().nullable().describe('TIMEX3 frequency of a SET ("24 hours a day": 24H; "twice a week": 2X).'),
  edtf: text()
    .nullable()
    .describe(
      'The same as EDTF; null for sets, free durations and where nothing tells the place on the calendar. A time of day has its day, 01/02/2016 both of its days as a set.',
    )
    .meta({ unit: 'EDTF' }),
  earliest: z.iso
    .date()
    .nullable()
    .describe(
      'First day that is meant; null where open, unknown or before Christ. Early, mid and late in a year are its thirds, winter begins in the December of its year.',
    ),
  latest: z.iso.date().nullable().describe('Last day that is meant; null where open, unknown or before Christ.'),
  granularity: granularity.describe('Unit of the expression.'),
  resolution: resolution.describe(
    'How the value came about: explicit, relative to another date, a duration with a place on the calendar, a free duration, a set, or vague.',
  ),
  signal: text()
    .nullable()
    .describe(
      'The preposition right before the expression where it governs the expression alone, in lower case: since, until, by, in ... Null in "after last year\'s summit", which comes after the summit.',
    ),
  anchor: text()
    .nullable()
    .describe(
      'The date that a relative value was computed from: that of the document, or one that the text named before.',
    )
    .meta({ unit: 'EDTF' }),
  anchor_source: anchorSource
    .nullable()
    .describe('Where the anchor comes from; "text" also where an earlier expression of the same answer is the anchor.'),
  rule: text().describe('Name of the date rule that took it.'),
})

/** A row of the table dates. */
export type DateRow = z.infer<typeof dateRow>

/** The table dates. */
export const dates: Table = {
  name: 'dates',
  title: 'A time expression',
  description:
    'Time expressions in every segment but boilerplate, related, timestamp and label, with value, bounds and the date that they were computed from. Drop "now" and "in recent years" with resolution <> \'vague\'.',
  schema: dateRow,
}
