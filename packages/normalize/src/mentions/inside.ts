import { at, type Span } from '@colloquy/parse'
import type { Mention } from './find-mentions.ts'

/** The mentions inside a span, found by bisection. @param mentions in the order of the text */
export function mentionsInside(mentions: readonly Mention[], { start, end }: Span): Mention[] {
  let low = 0
  for (let high = mentions.length; low < high; ) {
    const middle = (low + high) >> 1
    if (at(mentions, middle).start < start) low = middle + 1
    else high = middle
  }
  const inside: Mention[] = []
  for (let mention = mentions[low]; mention && mention.start < end; mention = mentions[low]) {
    if (mention.end <= end) inside.push(mention)
    low += 1
  }
  return inside
}
