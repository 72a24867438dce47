import type { Segment, Span } from '../document/document.ts'
import { type Page, readSpan } from '../page/page.ts'
import { INTERVIEW } from '../vocabulary/genre.ts'

/** Where the head of a page says who was interviewed by whom. */
const HEAD_KINDS = new Set(['title', 'lead', 'note', 'heading', 'caption'])

/**
 * The sentences of the head that speak of the interview itself: "Interview with Piers Cazalet, Head of Press",
 * "... said in an exclusive interview with the portal". Who is named in them is for a later stage to say.
 */
export function findIntroductions(page: Page, head: readonly Segment[]): Span[] {
  return head
    .filter(({ kind }) => HEAD_KINDS.has(kind))
    .flatMap((segment) => sentences(page, segment))
    .filter((sentence) => INTERVIEW.test(readSpan(page, sentence)))
}

function sentences(page: Page, segment: Segment): Span[] {
  const folded = readSpan(page, segment)
  const ends = [...folded.matchAll(/(?<=\p{Ll}{2}["')]*[.?!])["')]* +(?=["'(]*\p{Lu})/gu)]
  const starts = [0, ...ends.map((gap) => gap.index + gap[0].length)]
  return starts.map((start, index) => ({
    start: segment.start + start,
    end: segment.start + (ends[index]?.index ?? folded.length),
  }))
}
