import { severity } from '@colloquy/parse'
import { z } from 'zod'
import { count, id, type Table, text } from './table.ts'

/** Schema of a row of the table diagnostics. */
export const diagnosticRow = z.strictObject({
  diagnostic_id: id()
    .describe('<document_id>#d<n>, counted from 1; without a document: #d<n>.')
    .meta({ primaryKey: true }),
  severity: severity.describe('error: the input is broken; warning: a person should look; note: good to know.'),
  rule: text().describe('Name of the rule that speaks.'),
  document_id: id()
    .nullable()
    .describe('The document, where it is about one.')
    .meta({ references: 'documents.document_id' }),
  start: count().nullable().describe('First character that it is about.').meta({ unit: 'code points' }),
  end: count().nullable().describe('Character after the last one that it is about.').meta({ unit: 'code points' }),
  message: text().describe('What was seen, where, and what to do about it.'),
})

/** A row of the table diagnostics. */
export type DiagnosticRow = z.infer<typeof diagnosticRow>

/** The table diagnostics. */
export const diagnostics: Table = {
  name: 'diagnostics',
  title: 'Something a person should look at',
  description:
    'Doubts and broken input as data, so that a check can fail on errors and a person can work through the rest.',
  schema: diagnosticRow,
}
