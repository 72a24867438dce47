import { segmentKind } from '@colloquy/parse'
import { z } from 'zod'
import { count, id, span, type Table, text } from './table.ts'

/** Schema of a row of the table segments. */
export const segmentRow = z.strictObject({
  segment_id: id().describe('<document_id>#s<n>, counted from 1.').meta({ primaryKey: true }),
  document_id: id().describe('The document.').meta({ references: 'documents.document_id' }),
  segment_order: count().describe('Position in the document, from 1.').meta({ uniqueWithin: 'document_id' }),
  kind: segmentKind.describe('What the stretch is; the data model says what each kind means.'),
  ...span(),
  text: text().describe('The raw text from start to end, character by character.'),
  turn_id: id()
    .nullable()
    .describe('The turn that this speech or label belongs to; null for everything else.')
    .meta({ references: 'turns.turn_id' }),
})

/** A row of the table segments. */
export type SegmentRow = z.infer<typeof segmentRow>

/** The table segments. */
export const segments: Table = {
  name: 'segments',
  title: 'A stretch of raw text',
  description:
    'Every character of a raw file that is not white space lies in exactly one segment, in the order of the text. Nothing is dropped: navigation, captions and adverts are kinds, not deletions.',
  schema: segmentRow,
}
