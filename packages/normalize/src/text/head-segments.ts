import type { ParsedDocument, Segment } from '@colloquy/parse'

/** No head has more parts; a page that lists hundreds of people is about none of them, and takes linear time. */
const MAX_HEAD_SEGMENTS = 60

/** Title, headings, standfirst, captions and notes above the first turn. */
export function headSegments({ segments, turns }: ParsedDocument): Segment[] {
  const first = turns[0]?.speech[0]?.start ?? 0
  return segments
    .filter(({ kind, start }) => start < first && /^(?:title|heading|lead|caption|note)$/.test(kind))
    .slice(0, MAX_HEAD_SEGMENTS)
}
