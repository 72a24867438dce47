import { numberRange } from './number-range.ts'

/**
 * How many lines of a document have a label that comes back, and how many labels do: two ranges, `0 0` to `4 4`.
 * @param share of lines, 0..1
 */
export function labelDensity(share: number, keys: number): string {
  return `${numberRange(share, [0.02, 0.1, 0.3, 0.6])} ${numberRange(keys, [0, 1, 2, 5])}`
}

/**
 * How many lines of a document end as a question, and how many begin with a dash: two ranges, `0 0` to `3 3`.
 * @param asks share of lines, 0..1
 * @param dashes share of lines, 0..1
 */
export function mannerOfAsking(asks: number, dashes: number): string {
  return `${numberRange(asks, [0.05, 0.2, 0.35])} ${numberRange(dashes, [0.03, 0.2, 0.4])}`
}
