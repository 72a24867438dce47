/** A text that counts in code points, as the tables do, while JavaScript counts UTF-16 units. */
export interface CodePoints {
  length: number
  /** `text[start:end]` of Python, for offsets that are not negative. */
  slice(start: number, end: number): string
}

/** Shares nothing with the code that makes the offsets, or both would be wrong together. */
export function codePoints(text: string): CodePoints {
  /** Places, in code points, of the characters that take two units. */
  const wide: number[] = []
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) wide.push(index - wide.length)
  const unitOf = (point: number) => point + countBelow(wide, point)
  return {
    length: text.length - wide.length,
    slice: (start, end) => text.slice(unitOf(start), unitOf(end)),
  }
}

/** How many of the sorted numbers are less than the limit. */
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
