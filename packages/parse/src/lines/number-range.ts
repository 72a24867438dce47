/**
 * The number of the range that a value lies in, as a word: `numberRange(5, [2, 4, 8])` -> `2`, `(9, [2, 4, 8])` -> `3`.
 * @param bounds upper ends of the ranges, the smallest first; each belongs to its range
 */
export function numberRange(value: number, bounds: readonly number[]): string {
  let range = 0
  for (const bound of bounds) {
    if (value <= bound) break
    range += 1
  }
  return String(range)
}
