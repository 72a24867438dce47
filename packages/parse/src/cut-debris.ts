import type { Debris } from './debris.ts'
import type { Segment, Span, Turn } from './document.ts'
import { trimSpan } from './space.ts'

/** Segments and speech of a text in which debris was blank: each stretch ends before it and goes on behind it. */
export function cutDebris(
  text: string,
  debris: readonly Debris[],
  segments: readonly Segment[],
  turns: readonly Turn[],
): { segments: Segment[]; turns: Turn[] } {
  if (debris.length === 0) return { segments: [...segments], turns: [...turns] }
  const own = debris.map(({ start, end, kind }): Segment => ({ ...trimSpan(text, start, end), kind, turn: null }))
  const pieces = segments.flatMap(({ kind, turn, ...span }) =>
    piecesOf(text, debris, span).map((piece): Segment => ({ ...piece, kind, turn })),
  )
  return {
    segments: [...pieces, ...own].sort((left, right) => left.start - right.start),
    turns: turns.map((turn) => ({ ...turn, speech: turn.speech.flatMap((span) => piecesOf(text, debris, span)) })),
  }
}

function piecesOf(text: string, debris: readonly Debris[], { start, end }: Span): Span[] {
  const pieces: Span[] = []
  let from = start
  for (let index = firstBehind(debris, start); index < debris.length; index += 1) {
    const cut = debris[index]
    if (!cut || cut.start >= end) break
    pieces.push(trimSpan(text, from, Math.max(from, cut.start)))
    from = Math.max(from, cut.end)
  }
  pieces.push(trimSpan(text, Math.min(from, end), end))
  return pieces.filter((piece) => piece.start < piece.end)
}

/** Index of the first debris that ends behind a place. */
function firstBehind(debris: readonly Debris[], place: number): number {
  let [low, high] = [0, debris.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((debris[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}
