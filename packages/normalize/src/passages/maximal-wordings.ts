import { FIRST_WORD } from './run-hash.ts'

/** A wording and where it begins, in the order of the corpus. */
export interface Wording {
  length: number
  starts: number[]
}

/**
 * In so many places every maximal wording is listed with all of them. In more, a wording is listed where nothing longer
 * is shared, and wholly where that is so in half of its places. Without this, a paragraph that forty documents have
 * with forty different edits would give each of them a thousand rows; with it, rows grow with the places.
 */
const FEW = 5

/**
 * The maximal wordings among places that begin with the same words: those that stand at two places at least and cannot
 * be made longer, to the left or to the right, without losing one of them. These are the maximal repeats of a suffix
 * tree (Gusfield, Algorithms on Strings, Trees, and Sequences, 1997, 7.12), and a wording is one exactly where two of
 * its places differ in the word before and in the word behind.
 *
 * The places are sorted by the words that follow, so that equal continuations are neighbours, and the branches of that
 * tree are read from the lengths that neighbours share.
 * @param at the word at a position
 * @param minimum words that a wording has at least
 */
export function maximalWordings(
  at: (position: number) => number,
  places: readonly number[],
  minimum: number,
): Wording[] {
  if (!isDiverse(places.map((place) => at(place - 1)))) return []
  const sorted = [...places].sort((a, b) => {
    const shared = sharedLength(at, a, b)
    return at(a + shared) - at(b + shared) || a - b
  })
  const wordings: Wording[] = []
  const open: Branch[] = []
  /** Indices of places that have been in no branch yet. */
  const fresh: number[] = []
  for (let index = 0; index < sorted.length; index += 1) {
    fresh.push(index)
    const shared = shareWithNext(at, sorted, index)
    let from = index
    for (let top = open.at(-1); top && top.length > shared; top = open.at(-1)) {
      open.pop()
      from = top.from
      const ending: number[] = []
      for (let last = fresh.at(-1); last !== undefined && last >= from; last = fresh.at(-1)) {
        fresh.pop()
        ending.push(sorted[last] ?? 0)
      }
      const all = sorted.slice(from, index + 1)
      const starts = withoutOverlap(listedPlaces(at, all, ending), top.length)
      if (starts.length > 1) wordings.push({ length: top.length, starts })
    }
    const top = open.at(-1)
    if (shared >= minimum && (!top || top.length < shared)) open.push({ length: shared, from })
  }
  return wordings
}

/** A stretch of the sorted places that share more words than their neighbours do. */
interface Branch {
  length: number
  from: number
}

/** @param ending those of the places that share nothing longer to the right */
function listedPlaces(
  at: (position: number) => number,
  all: readonly number[],
  ending: readonly number[],
): readonly number[] {
  if (all.length > FEW && ending.length === 0) return []
  const before = new Map<number, number>()
  for (const place of all) before.set(at(place - 1), (before.get(at(place - 1)) ?? 0) + 1)
  const isBeginning = (place: number) => at(place - 1) < FIRST_WORD || before.get(at(place - 1)) === 1
  // Everywhere the same word before: the wording is a part of a longer one.
  if (before.size === 1 && !all.some(isBeginning)) return []
  if (all.length <= FEW) return all
  const longest = ending.filter(isBeginning)
  if (longest.length === 0) return []
  if (longest.length * 2 >= all.length) return all
  const own = new Set(longest)
  const other = all.filter((place) => !own.has(place)).reduce((a, b) => Math.min(a, b))
  return [...longest, other]
}

/** Do the words differ? A border differs from everything, another border included. */
function isDiverse(words: readonly number[]): boolean {
  const [first = 0] = words
  return first < FIRST_WORD || words.some((word) => word !== first)
}

function shareWithNext(at: (position: number) => number, sorted: readonly number[], index: number): number {
  const here = sorted[index]
  const next = sorted[index + 1]
  return here === undefined || next === undefined ? 0 : sharedLength(at, here, next)
}

/** How many words two places have in common from there on; a border ends it. */
function sharedLength(at: (position: number) => number, a: number, b: number): number {
  let length = 0
  for (;;) {
    const word = at(a + length)
    if (word < FIRST_WORD || word !== at(b + length)) return length
    length += 1
  }
}

/** "round and round and round …" stands behind itself; of places that overlap the first one counts. */
function withoutOverlap(starts: readonly number[], length: number): number[] {
  const kept: number[] = []
  let end = 0
  for (const start of [...starts].sort((a, b) => a - b)) {
    if (start < end) continue
    kept.push(start)
    end = start + length
  }
  return kept
}
