/** Turns UTF-16 offsets of one text into code point offsets. */
export type CodePoints = (offset: number) => number

/**
 * Offsets count code points in the tables, because Python, R, SQL and JSON readers do; JavaScript counts UTF-16 units.
 * The two differ by one for each character beyond U+FFFF before the offset.
 */
export function countCodePoints(text: string): CodePoints {
  const pairs: number[] = []
  for (const pair of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(pair.index + 1)
  if (pairs.length === 0) return (offset) => offset
  return (offset) => offset - countBelow(pairs, offset)
}

/** How many of the sorted numbers are smaller than the limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return low
}
