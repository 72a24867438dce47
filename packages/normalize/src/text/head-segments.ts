import type { ParsedDocument, Segment } from '@colloquy/parse'

/**
 * Most segments of a head that are searched for names; chosen by eye. A page that lists hundreds of people is about
 * none of them, and the limit keeps the time linear.
 */
const MAX_HEAD_SEGMENTS = 60

/** The title, headings, standfirst, captions and notes above the first turn, at most MAX_HEAD_SEGMENTS. */
export function headSegments({ segments, turns }: ParsedDocument): Segment[] {
  const first = turns[0]?.speech[0]?.start ?? 0
  return segments
    .filter(({ kind, start }) => start < first && /^(?:title|heading|lead|caption|note)$/.test(kind))
    .slice(0, MAX_HEAD_SEGMENTS)
}
