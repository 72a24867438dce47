import { z } from 'zod'
import { count, id, share, span, type Table, text } from './table.ts'

/** Schema of a row of the table quotations. */
export const quotationRow = z.strictObject({
  quotation_id: id().describe('<document_id>#q<n>, counted from 1.').meta({ primaryKey: true }),
  document_id: id().describe('The document.').meta({ references: 'documents.document_id' }),
  segment_id: id().describe('The title or lead that it stands in.').meta({ references: 'segments.segment_id' }),
  ...span(),
  words: count()
    .describe('Words as they are compared: hyphens and dashes part words, apostrophes do not.')
    .meta({ unit: 'words' }),
  text: text().describe('The words between the quotation marks.'),
  turn_id: id()
    .nullable()
    .describe('The turn of this document that says it, or nearly so; null where none does.')
    .meta({ references: 'turns.turn_id' }),
  speaker_id: id().nullable().describe('Who speaks in that turn.').meta({ references: 'speakers.speaker_id' }),
  match_segment_id: id()
    .nullable()
    .describe('The speech segment of that turn.')
    .meta({ references: 'segments.segment_id' }),
  match_start: count().nullable().describe('First character of what was said.').meta({ unit: 'code points' }),
  match_end: count().nullable().describe('Character after the last one of it.').meta({ unit: 'code points' }),
  match_text: text().nullable().describe('What was said, as the turn has it.'),
  similarity: share()
    .nullable()
    .describe('1 - words changed, inserted or dropped / words of the longer side; null without a match.')
    .meta({ unit: '0..1' }),
  verbatim: z.boolean().describe('Are the quoted words those of the turn, whatever case, punctuation and diacritics?'),
})

/** A row of the table quotations. */
export type QuotationRow = z.infer<typeof quotationRow>

/** The table quotations. */
export const quotations: Table = {
  name: 'quotations',
  title: 'Words between quotation marks in a title or lead',
  description:
    'Quotations of three words or more above the interview, each beside what was said in it. Where similarity is below 1 the quotation drifted; where turn_id is null nothing like it is said in the turns of the document.',
  schema: quotationRow,
}
