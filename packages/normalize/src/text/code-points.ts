import { at } from '@colloquy/parse'

/** Turns UTF-16 offsets of one text into code point offsets. */
export type CodePoints = (offset: number) => number

/**
 * Makes the function that turns UTF-16 offsets of a text into code points. Tables count code points, because Python,
 * R, SQL and JSON readers do. The two differ by one for each character beyond U+FFFF before the offset.
 */
export function countCodePoints(text: string): CodePoints {
  const pairs: number[] = []
  for (const pair of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(pair.index + 1)
  if (pairs.length === 0) return (offset) => offset
  return (offset) => offset - countBelow(pairs, offset)
}

/** Number of the sorted numbers that are smaller than the limit, found by bisection. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(sorted, middle) < limit) low = middle + 1
    else high = middle
  }
  return low
}
