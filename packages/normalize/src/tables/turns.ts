import { role, turnMethod } from '@colloquy/parse'
import { z } from 'zod'
import { count, id, share, span, type Table, text } from './table.ts'

/** Schema of a row of the table turns. */
export const turnRow = z.strictObject({
  turn_id: id().describe('<document_id>#t<n>, counted from 1.').meta({ primaryKey: true }),
  document_id: id().describe('The document.').meta({ references: 'documents.document_id' }),
  turn_order: count().describe('Position in the document, from 1.').meta({ uniqueWithin: 'document_id' }),
  speaker_id: id()
    .describe('Who speaks; an unnamed voice has a speaker too.')
    .meta({ references: 'speakers.speaker_id' }),
  role: role.describe('Part that the speaker plays in this turn.'),
  label: text().nullable().describe('Speaker label as printed, without its colon or dash.'),
  is_question: z.boolean().describe('True where an interviewer or a moderator speaks.'),
  reply_to: id()
    .nullable()
    .describe('The question that this answer answers; null for questions and for answers before the first one.')
    .meta({ references: 'turns.turn_id' }),
  pair_index: count()
    .nullable()
    .describe('Number of the question-answer pair in the document, from 1; a question and its answers share it.'),
  text: text().describe('The speech segments of the turn joined by a blank line; no caption, label or advert inside.'),
  ...span(),
  words: count().describe('Words of text.').meta({ unit: 'words' }),
  method: turnMethod.describe('What told where the turn begins.'),
  confidence: share().describe('Chance that the turn starts exactly where a reader would say.').meta({ unit: '0..1' }),
})

/** A row of the table turns. */
export type TurnRow = z.infer<typeof turnRow>

/** The table turns. */
export const turns: Table = {
  name: 'turns',
  title: "One speaker's uninterrupted speech",
  description:
    'Who says what, in order. A caption or an advert in the middle of an answer does not split the turn: start and end enclose it, text leaves it out, segments says where it stands.',
  schema: turnRow,
}
