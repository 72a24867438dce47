import { role } from '@colloquy/parse'
import { z } from 'zod'
import { count, id, type Table, text } from './table.ts'

/** Schema of a row of the table appearances. */
export const appearanceRow = z.strictObject({
  appearance_id: id().describe('<document_id>#a<n>, counted from 1.').meta({ primaryKey: true }),
  document_id: id().describe('The document.').meta({ references: 'documents.document_id' }),
  speaker_id: id().describe('The speaker.').meta({ references: 'speakers.speaker_id' }),
  role: role.describe('Part that the speaker plays in this document.'),
  labels: z.array(text()).describe('Labels of the speaker in this document as printed, in order of first use.'),
  position: text().nullable().describe('Office or rank of the speaker as printed in this document.'),
  organization_id: id()
    .nullable()
    .describe('The organization named inside the position.')
    .meta({ references: 'entities.entity_id' }),
  evidence_start: count()
    .nullable()
    .describe('First character of the passage that says who the voice is.')
    .meta({ unit: 'code points' }),
  evidence_end: count()
    .nullable()
    .describe('Character after the last one of that passage.')
    .meta({ unit: 'code points' }),
  turns: count().describe('Turns of the speaker in this document.'),
  words: count().describe('Words of the speaker in this document.').meta({ unit: 'words' }),
})

/** A row of the table appearances. */
export type AppearanceRow = z.infer<typeof appearanceRow>

/** The table appearances. */
export const appearances: Table = {
  name: 'appearances',
  title: 'A speaker in a document',
  description:
    'Role, labels and position belong to the occasion, not to the person: who asks today may answer tomorrow, and offices change hands.',
  schema: appearanceRow,
}
