import { countWords, dateBounds } from '@colloquy/parse'
import type { DocumentRow } from '../tables/documents.ts'
import type { TurnRow } from '../tables/turns.ts'
import type { Context } from './row-context.ts'
import { roundShare } from './share.ts'

export function documentRow(
  { parsed, at, voices }: Context,
  turns: readonly TurnRow[],
  host: string | null,
): DocumentRow {
  const { published, conducted, title, text } = parsed
  const bounds = published ? dateBounds(published.value) : null
  const asking = voices.find(
    ({ speaker }, voice) => speaker.kind === 'organization' && parsed.voices[voice]?.role === 'interviewer',
  )
  const speech = parsed.segments.filter(({ kind }) => kind === 'speech')
  const solid = visible(text)
  return {
    document_id: parsed.id,
    source_path: parsed.path,
    source_sha256: parsed.sha256,
    url: parsed.url,
    // An outlet that asks in its own name is the one that publishes.
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
    characters: at(text.length),
    words: countWords(text),
    turns: turns.length,
    questions: turns.filter((turn) => turn.is_question).length,
    speech_share:
      solid === 0
        ? 0
        : roundShare(speech.reduce((sum, { start, end }) => sum + visible(text.slice(start, end)), 0) / solid),
  }
}

/** Characters that are not white space, in UTF-16 units: a share needs no more. */
function visible(text: string): number {
  return text.length - (text.match(/\s/g)?.length ?? 0)
}
