import type { ParsedDocument } from '@colloquy/parse'
import type { DocumentDate } from '../dates/find-document-dates.ts'
import type { DateRow } from '../tables/dates.ts'
import { segmentId, turnId } from './ids.ts'

/**
 * The rows of the table dates, in the order of `dates`.
 * @param inCodePoints converts a UTF-16 offset of the text to code points
 */
export function dateRows(
  { id, text, segments }: ParsedDocument,
  dates: readonly DocumentDate[],
  inCodePoints: (offset: number) => number,
): DateRow[] {
  return dates.map(({ start, end, timex, signal, anchor, rule, segment }, number) => {
    const turn = segments[segment]?.turn ?? null
    return {
      date_id: `${id}#x${number + 1}`,
      document_id: id,
      segment_id: segmentId(id, segment),
      turn_id: turn === null ? null : turnId(id, turn),
      text: text.slice(start, end),
      start: inCodePoints(start),
      end: inCodePoints(end),
      type: timex.type,
      value: timex.value,
      mod: timex.mod,
      quant: timex.quant,
      freq: timex.freq,
      edtf: timex.edtf,
      earliest: timex.earliest,
      latest: timex.latest,
      granularity: timex.granularity,
      resolution: timex.resolution,
      signal,
      anchor: anchor?.value ?? null,
      anchor_source: anchor?.source ?? null,
      rule,
    }
  })
}
