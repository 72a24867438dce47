import type { Span } from '@colloquy/parse'
import type { Mention } from './find-mentions.ts'

/** The mentions inside a span, found by bisection. @param mentions in the order of the text */
export function mentionsInside(mentions: readonly Mention[], { start, end }: Span): Mention[] {
  let low = 0
  for (let high = mentions.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const inside: Mention[] = []
  for (let index = low; (mentions[index]?.start ?? end) < end; index += 1) {
    const mention = mentions[index]
    if (mention && mention.end <= end) inside.push(mention)
  }
  return inside
}
