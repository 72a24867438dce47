import { z } from 'zod'
import { count, id, share, span, type Table, text } from './table.ts'

/** Whether all places of a wording lie in one document. */
export const passageScope = z.enum(['within-document', 'cross-document'])

/** Whether the words are the same at all places, or nearly so. */
export const passageMatch = z.enum(['exact', 'near'])

/** Schema of a row of the table passages. */
export const passageRow = z.strictObject({
  passage_occurrence_id: id().describe('<document_id>#w<n>, counted from 1.').meta({ primaryKey: true }),
  passage_id: id().describe(
    'The wording: match and a fingerprint of its words. The same words have the same id in every dataset.',
  ),
  document_id: id().describe('The document.').meta({ references: 'documents.document_id' }),
  segment_id: id().describe('The segment that it stands in.').meta({ references: 'segments.segment_id' }),
  turn_id: id()
    .nullable()
    .describe('The turn that it is spoken in; null outside speech.')
    .meta({ references: 'turns.turn_id' }),
  speaker_id: id().nullable().describe('Who says it; null outside speech.').meta({ references: 'speakers.speaker_id' }),
  ...span(),
  words: count()
    .describe('Words as they are compared: hyphens and dashes part words, apostrophes do not.')
    .meta({ unit: 'words' }),
  text: text().describe('The raw text from start to end, from the first word to the last one.'),
  scope: passageScope.describe(
    'within-document where all places of the wording are in one document, else cross-document; the same in all its rows.',
  ),
  first: z
    .boolean()
    .nullable()
    .describe(
      'Is this document the one that was surely published first of those with the wording? null where equal, overlapping or missing dates leave it open, and within one document.',
    ),
  match: passageMatch.describe(
    'exact: the same words, whatever case, punctuation and diacritics. near: a few words changed, inserted or dropped.',
  ),
  similarity: share()
    .describe(
      'Share of words that equal the measure of the passage: 1 - edits / words of the longer one; 1 in exact passages and for the measure itself, which is the earliest occurrence by date, else by document_id.',
    )
    .meta({ unit: '0..1' }),
  name_only: z
    .boolean()
    .describe(
      'Is it nothing but one name, beside which at most three words of up to four letters stand? A long name comes back without anybody repeating anybody.',
    ),
})

/** A row of the table passages. */
export type PassageRow = z.infer<typeof passageRow>

/** The table passages. */
export const passages: Table = {
  name: 'passages',
  title: 'An occurrence of wording that stands in more than one place',
  description:
    'Wording of eight words or more that comes back, in another document or in the same one: one passage_id for each wording, one row for each place. Exact passages are maximal: none can be made longer without losing a place, so a shorter wording that stands in more places has rows inside those of a longer one. Titles, leads, headings, prose, speech and pull quotes are compared; no passage crosses the end of a segment.',
  schema: passageRow,
}
