import { z } from 'zod'
import { count, id, share, type Table, text } from './table.ts'

/** Schema of a row of the table documents. */
export const documentRow = z.strictObject({
  document_id: id()
    .describe('Path below the raw folder without its ending, romanised, lower-cased, other signs as "-".')
    .meta({ primaryKey: true }),
  source_path: text().describe('Path of the raw file below the raw folder.'),
  source_sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .describe('SHA-256 of the raw file; null where the file could not be read.'),
  url: text().nullable().describe('Where the text was published.'),
  outlet: text().nullable().describe('Who published the interview, as sources.csv or the text says; never guessed.'),
  title: text().nullable().describe('Headline as printed.'),
  language: text().describe('Language of the text, "und" where nobody says.').meta({ unit: 'BCP 47' }),
  layout: text().describe('Name of the layout rule that read the turns; "none" where no turns are claimed.'),
  layout_confidence: share().describe('How sure the layout is.').meta({ unit: '0..1' }),
  published: text().nullable().describe('Date of publication.').meta({ unit: 'EDTF' }),
  published_earliest: z.iso.date().nullable().describe('First day that published can mean.'),
  published_latest: z.iso.date().nullable().describe('Last day that published can mean.'),
  published_source: z
    .enum(['sources', 'url', 'dateline', 'text', 'inferred'])
    .nullable()
    .describe(
      'What says so: sources.csv, the path of the url, a date line, the file of itself (front matter, meta elements, fields), or a conclusion.',
    ),
  conducted: text().nullable().describe('Date of the conversation, where it is known.').meta({ unit: 'EDTF' }),
  conducted_source: z.enum(['sources', 'text']).nullable().describe('What says so.'),
  republication_of: id()
    .nullable()
    .describe('The earlier document that holds the same interview.')
    .meta({ references: 'documents.document_id' }),
  rights: text().nullable().describe('Who holds the rights of the text, as sources.csv says.'),
  characters: count().describe('Length of the text that offsets count in.').meta({ unit: 'code points' }),
  words: count().describe('Runs of non-space characters that hold a letter or a digit.').meta({ unit: 'words' }),
  turns: count().describe('Rows of this document in turns.'),
  questions: count().describe('Those of them that are questions.'),
  speech_share: share()
    .describe('Share of the non-space characters that lie in speech segments.')
    .meta({ unit: '0..1' }),
})

/** A row of the table documents. */
export type DocumentRow = z.infer<typeof documentRow>

/** The table documents. */
export const documents: Table = {
  name: 'documents',
  title: 'A raw file',
  description:
    'One row for each raw file, readable or not: where it comes from, what it is called, when it appeared, how it was read. A file that holds no interview has its row too.',
  schema: documentRow,
}
