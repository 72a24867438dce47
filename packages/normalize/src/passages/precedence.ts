/** When a document was published, in days since 1970: the first and the last day that it can be. */
export interface Published {
  earliest: number
  latest: number
}

/** An unknown date can be any day. */
export function publishedBetween(earliest: string | null, latest: string | null): Published {
  return { earliest: dayOf(earliest) ?? -Infinity, latest: dayOf(latest) ?? Infinity }
}

function dayOf(date: string | null): number | null {
  return date === null ? null : Date.parse(date) / 86_400_000
}

/**
 * Which of some documents came first: true for the one that surely did, false for those that surely did not, null
 * where dates are equal, overlap or are missing.
 */
export function cameFirst(documents: readonly Published[]): (boolean | null)[] {
  const bound = Math.min(...documents.map(({ latest }) => latest))
  const candidates = documents.filter(({ earliest }) => earliest <= bound).length
  return documents.map(({ earliest }) => (earliest > bound ? false : candidates === 1 ? true : null))
}

/** Sorts by date; the undated come last. Zero where the dates do not tell. */
export function compareDates(a: Published, b: Published): number {
  const [left, right] = [a, b].map(({ earliest }) => (earliest === -Infinity ? Infinity : earliest))
  if (left === undefined || right === undefined || left === right) return 0
  return left - right
}
