import type { Ratio } from './figures.ts'

/** Something claimed with a confidence, and how many of its turns start where the gold says. */
export interface Confident {
  confidence: number
  starts: Ratio
}

export interface Tenth {
  /** Lower bound: 0.9 holds 0.9 to 1.0. */
  from: number
  claims: number
  starts: Ratio
}

/**
 * Claims by tenths of their confidence, highest first: a confidence is honest where it equals the share of right
 * starts.
 */
export function tenthsOf(claims: readonly Confident[]): Tenth[] {
  return [9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map((tenth) => {
    const own = claims.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth)
    return {
      from: tenth / 10,
      claims: own.length,
      starts: {
        right: own.reduce((sum, { starts }) => sum + starts.right, 0),
        of: own.reduce((sum, { starts }) => sum + starts.of, 0),
      },
    }
  })
}
