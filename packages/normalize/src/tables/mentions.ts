import { z } from 'zod'
import { entityType } from './entities.ts'
import { id, share, span, type Table, text } from './table.ts'

/** Schema of a row of the table mentions. */
export const mentionRow = z.strictObject({
  mention_id: id().describe('<document_id>#m<n>, counted from 1.').meta({ primaryKey: true }),
  document_id: id().describe('The document.').meta({ references: 'documents.document_id' }),
  segment_id: id().describe('The segment that it stands in.').meta({ references: 'segments.segment_id' }),
  turn_id: id()
    .nullable()
    .describe('The turn that it is spoken in; null outside speech.')
    .meta({ references: 'turns.turn_id' }),
  speaker_id: id()
    .nullable()
    .describe('Who says the name; null outside speech.')
    .meta({ references: 'speakers.speaker_id' }),
  entity_id: id().describe('What is named.').meta({ references: 'entities.entity_id' }),
  text: text().describe('The name as printed: no article, no possessive, no rank inside the name of a person.'),
  type: entityType.describe('Type of this mention.'),
  ...span(),
  method: text().describe('What found it: "authority", "rule:" and the name of a rule, or "model".'),
  confidence: share().describe('Chance that span and entity are right.').meta({ unit: '0..1' }),
  parent_mention_id: id()
    .nullable()
    .describe(
      'The longer name that this one is part of ("Serbian" in "Serbian Armed Forces"); null for outermost names.',
    )
    .meta({ references: 'mentions.mention_id' }),
})

/** A row of the table mentions. */
export type MentionRow = z.infer<typeof mentionRow>

/** The table mentions. */
export const mentions: Table = {
  name: 'mentions',
  title: 'A name in the text',
  description:
    'Names in every segment but boilerplate, related, timestamp and label. Count rows without parent_mention_id to count every name once.',
  schema: mentionRow,
}
