import { z } from 'zod'
import { count, id, type Table, text } from './table.ts'

/** Kinds of speakers. */
export const speakerKind = z.enum(['person', 'organization', 'anonymous'])

/** Schema of a row of the table speakers. */
export const speakerRow = z.strictObject({
  speaker_id: id()
    .describe('Entity id where the voice is known, else a slug of the name, else anon-<document_id>-<role>.')
    .meta({ primaryKey: true }),
  name: text()
    .describe('Best known name; for an unnamed voice what it is called in its document.')
    .meta({ unit: 'NFC' }),
  name_ascii: text().describe('The name without diacritics, for joins and for sorting.'),
  kind: speakerKind.describe('person, organization (an outlet asks), or anonymous.'),
  honorific_prefix: text()
    .nullable()
    .describe('Rank, title or form of address that stands before the name in a label.'),
  given_name: text().nullable().describe('Given name; null where the name cannot be divided with certainty.'),
  family_name: text().nullable().describe('Family name; null where the name cannot be divided with certainty.'),
  entity_id: id()
    .nullable()
    .describe('The same person or organization among the entities.')
    .meta({ references: 'entities.entity_id' }),
  documents: count().describe('Documents in which the speaker speaks.'),
  turns: count().describe('Turns of the speaker.'),
  words: count().describe('Words of the speaker.').meta({ unit: 'words' }),
})

/** A row of the table speakers. */
export type SpeakerRow = z.infer<typeof speakerRow>

/** The table speakers. */
export const speakers: Table = {
  name: 'speakers',
  title: 'A voice of the corpus',
  description:
    'One row for each voice, however many labels it carries: "PC" and "Piers Cazalet" are one. A voice that the text does not name is an anonymous speaker of its document.',
  schema: speakerRow,
}
