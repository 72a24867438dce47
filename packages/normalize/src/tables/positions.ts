import { z } from 'zod'
import { id, span, type Table, text } from './table.ts'

/** Kinds of titles, as in authority/titles.csv. */
export const positionKind = z.enum(['rank', 'office', 'honorific', 'religious'])

/** Schema of a row of the table positions. */
export const positionRow = z.strictObject({
  position_id: id().describe('<document_id>#p<n>, counted from 1.').meta({ primaryKey: true }),
  document_id: id().describe('The document.').meta({ references: 'documents.document_id' }),
  person_id: id().describe('The person that holds it.').meta({ references: 'entities.entity_id' }),
  title: text().describe('The rank or office as printed.'),
  title_normalized: text().describe(
    'The same in full and in English where the authority says how: BG is Brigadier General, NATO Secretary General is Secretary General of NATO.',
  ),
  kind: positionKind.describe('rank, office, honorific or religious title.'),
  organization_id: id()
    .nullable()
    .describe('The one organization named in it, or known for it.')
    .meta({ references: 'entities.entity_id' }),
  ...span(),
  as_of: text()
    .nullable()
    .describe(
      'When it was said to hold: the day that the sentence gives for taking it up, else that of the conversation or publication; null for a former holder.',
    )
    .meta({ unit: 'EDTF' }),
  nato_code: text()
    .nullable()
    .describe('Grade of a rank, comparable between countries: OF-6.')
    .meta({ unit: 'STANAG 2116' }),
})

/** A row of the table positions. */
export type PositionRow = z.infer<typeof positionRow>

/** The table positions. */
export const positions: Table = {
  name: 'positions',
  title: 'An office or rank stated for a person',
  description:
    'Every rank, office, honorific and religious title that a document states for a person of the table entities, next to the name or where the title alone refers to that person.',
  schema: positionRow,
}
