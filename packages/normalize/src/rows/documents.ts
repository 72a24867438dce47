import { countWords, dateBounds, type ParsedDocument } from '@colloquy/parse'
import type { DocumentRow } from '../tables/documents.ts'
import type { TurnRow } from '../tables/turns.ts'
import type { RowContext } from './row-context.ts'
import { roundShare } from './share.ts'

/**
 * The row of the table documents. `republication_of` is null until the whole corpus has been read.
 * @param host name of the person or body that the text names as the one who asked
 */
export function buildDocumentRow(
  { parsed, inCodePoints, voices }: RowContext,
  turns: readonly TurnRow[],
  host: string | null,
): DocumentRow {
  const { published, conducted, title, text } = parsed
  const bounds = published ? dateBounds(published.value) : null
  const asking = voices.find(
    ({ speaker }, voice) => speaker.kind === 'organization' && parsed.voices[voice]?.role === 'interviewer',
  )
  return {
    document_id: parsed.id,
    source_path: parsed.path,
    source_sha256: parsed.sha256,
    url: parsed.url,
    // An organization that asks is the outlet.
    outlet: parsed.outlet ?? host ?? asking?.speaker.name ?? null,
    title: title ? text.slice(title.start, title.end) : null,
    language: parsed.language,
    layout: parsed.layout,
    layout_confidence: parsed.layoutConfidence,
    published: published?.value ?? null,
    published_earliest: bounds?.earliest ?? null,
    published_latest: bounds?.latest ?? null,
    published_source: published?.source ?? null,
    conducted: conducted?.value ?? null,
    conducted_source: conducted?.source ?? null,
    republication_of: null,
    rights: parsed.rights,
    characters: inCodePoints(text.length),
    words: countWords(text),
    turns: turns.length,
    questions: turns.filter((turn) => turn.is_question).length,
    speech_share: speechShare(parsed),
  }
}

/** The share of the visible characters, 0..1, that are speech; 0 for an empty text. */
function speechShare({ text, segments }: ParsedDocument): number {
  const all = countVisible(text)
  const speech = segments.filter(({ kind }) => kind === 'speech')
  const spoken = speech.reduce((sum, { start, end }) => sum + countVisible(text.slice(start, end)), 0)
  return all === 0 ? 0 : roundShare(spoken / all)
}

/** Counts characters that are not white space, in UTF-16 units, which is exact enough for a share. */
function countVisible(text: string): number {
  return text.length - (text.match(/\s/g)?.length ?? 0)
}
