import type { Segment, Span } from '../document/document.ts'
import { type Page, readSpan } from '../page/page.ts'
import { INTERVIEW } from '../vocabulary/genre.ts'

/** Kinds of segments in which the head may introduce the interview. */
const HEAD_KINDS = new Set(['title', 'lead', 'note', 'heading', 'caption'])

/**
 * Finds the sentences of the head that introduce the interview: "Interview with Piers Cazalet, Head of Press", "...
 * said in an exclusive interview with the portal". A later stage finds the names in them.
 * @param head segments above the first turn
 */
export function findIntroductions(page: Page, head: readonly Segment[]): Span[] {
  return head
    .filter(({ kind }) => HEAD_KINDS.has(kind))
    .flatMap((segment) => sentencesOf(page, segment))
    .filter((sentence) => INTERVIEW.test(readSpan(page, sentence)))
}

function sentencesOf(page: Page, segment: Segment): Span[] {
  const folded = readSpan(page, segment)
  const ends = [...folded.matchAll(/(?<=\p{Ll}{2}["')]*[.?!])["')]* +(?=["'(]*\p{Lu})/gu)]
  const starts = [0, ...ends.map((gap) => gap.index + gap[0].length)]
  return starts.map((start, index) => ({
    start: segment.start + start,
    end: segment.start + (ends[index]?.index ?? folded.length),
  }))
}
