import { fold, type ParsedDocument } from '@colloquy/parse'
import { findDates } from './dates/find-dates.ts'
import { anchorOf } from './dates/period.ts'
import { newStory } from './dates/story.ts'
import { isRead } from './mentions.ts'
import type { DateRow } from './tables/dates.ts'

/** Time expressions count from the day of the conversation where it is known, else from the day of publication. */
export function dateRows(parsed: ParsedDocument, at: (offset: number) => number): DateRow[] {
  const known = parsed.conducted ?? parsed.published
  const anchor = known ? anchorOf(known.value, known.source) : null
  let story = newStory()
  let told: number | null | undefined
  const narrative = parsed.turns.length === 0
  const found = parsed.segments.flatMap((segment, index) => {
    if (!isRead(segment.kind)) return []
    const pair = segment.turn === null ? null : (parsed.turns[segment.turn]?.pair ?? -segment.turn)
    // A pair shares one story; outside of speech every paragraph is its own, unless the whole text is a narrative.
    if (!narrative && (pair === null || pair !== told)) story = newStory()
    told = pair
    const dates = findDates(fold(parsed.text.slice(segment.start, segment.end)), { anchor, story, narrative })
    return dates.map((date) => ({
      ...date,
      start: segment.start + date.start,
      end: segment.start + date.end,
      segment,
      index,
    }))
  })
  return found.map(({ start, end, timex, signal, anchor: counted, rule, segment, index }, number) => {
    return {
      date_id: `${parsed.id}#x${number + 1}`,
      document_id: parsed.id,
      segment_id: `${parsed.id}#s${index + 1}`,
      turn_id: segment.turn === null ? null : `${parsed.id}#t${segment.turn + 1}`,
      text: parsed.text.slice(start, end),
      start: at(start),
      end: at(end),
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
      anchor: counted?.value ?? null,
      anchor_source: counted?.source ?? null,
      rule,
    }
  })
}
