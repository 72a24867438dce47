import type { ParsedDocument } from '@colloquy/parse'
import { findQuotations } from '../quotations/find-quotations.ts'
import type { Resolved } from '../speakers/resolve.ts'
import type { QuotationRow } from '../tables/quotations.ts'
import { segmentId, turnId } from './ids.ts'
import { roundShare } from './share.ts'

/**
 * The rows of the table quotations: what titles and leads quote, with the turns that say it.
 * @param voices for each voice of the document its speaker
 * @param inCodePoints converts a UTF-16 offset of the text to code points
 */
export function quotationRows(
  parsed: ParsedDocument,
  voices: readonly Resolved[],
  inCodePoints: (offset: number) => number,
): QuotationRow[] {
  const segments = parsed.segments.map(({ kind, start, end }) => ({ kind, start, text: parsed.text.slice(start, end) }))
  return findQuotations(segments).map(({ segment, start, end, words, match }, index) => {
    const turn = match ? (parsed.segments[match.segment]?.turn ?? null) : null
    const voice = turn === null ? null : (parsed.turns[turn]?.voice ?? null)
    return {
      quotation_id: `${parsed.id}#q${index + 1}`,
      document_id: parsed.id,
      segment_id: segmentId(parsed.id, segment),
      start: inCodePoints(start),
      end: inCodePoints(end),
      words,
      text: parsed.text.slice(start, end),
      turn_id: turn === null ? null : turnId(parsed.id, turn),
      speaker_id: voice === null ? null : (voices[voice]?.speaker.id ?? null),
      match_segment_id: match ? segmentId(parsed.id, match.segment) : null,
      match_start: match ? inCodePoints(match.start) : null,
      match_end: match ? inCodePoints(match.end) : null,
      match_text: match ? parsed.text.slice(match.start, match.end) : null,
      similarity: match ? roundShare(match.similarity) : null,
      verbatim: match?.similarity === 1,
    }
  })
}
