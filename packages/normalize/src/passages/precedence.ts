/** The first and the last day on which a document can have been published, in days since 1970-01-01. */
export interface Published {
  earliest: number
  latest: number
}

/** Reads the bounds of a date, YYYY-MM-DD; an unknown date can be any day. */
export function publishedBetween(earliest: string | null, latest: string | null): Published {
  return { earliest: dayOf(earliest) ?? -Infinity, latest: dayOf(latest) ?? Infinity }
}

function dayOf(date: string | null): number | null {
  return date === null ? null : Date.parse(date) / 86_400_000
}

/**
 * Decides for each document whether it was published first: true for certain, false for certain, or null where dates
 * are equal, overlap or are missing.
 */
export function decideFirst(documents: readonly Published[]): (boolean | null)[] {
  const bound = Math.min(...documents.map(({ latest }) => latest))
  const candidates = documents.filter(({ earliest }) => earliest <= bound).length
  return documents.map(({ earliest }) => (earliest > bound ? false : candidates === 1 ? true : null))
}

/** Compares for sorting by the first possible day; undated documents come last. 0 where the days are equal. */
export function compareDates(a: Published, b: Published): number {
  const [left, right] = [a, b].map(({ earliest }) => (earliest === -Infinity ? Infinity : earliest))
  if (left === undefined || right === undefined || left === right) return 0
  return left - right
}
