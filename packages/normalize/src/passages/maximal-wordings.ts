import { at } from '@colloquy/parse'
import { FIRST_WORD, type WordAt } from './run-hash.ts'

/** A wording: its length in words and the positions where it begins, ascending. */
export interface Wording {
  length: number
  starts: number[]
}

/**
 * Up to this many places, every maximal wording is listed with all of its places. With more, only places that share
 * nothing longer are listed, and all of them where these are at least half. Otherwise rows grow with the square of the
 * places: a limit of 20 gave 4.4 million rows instead of 706,479 (docs/decisions/passages-by-grouped-fingerprints.md).
 */
const MAX_PLACES_LISTED_ALWAYS = 5

/**
 * The maximal wordings among places that begin with the same words. A wording is maximal if it stands at two or more
 * places and any longer one, to either side, stands at fewer. So two of its places differ in the word before, and two
 * in the word behind: these are the maximal repeats of a suffix tree (Gusfield, Algorithms on Strings, Trees, and
 * Sequences, 1997, 7.12).
 *
 * Places are sorted by the words that follow, so equal continuations are neighbours. The branches of the tree follow
 * from the number of words that neighbours share.
 * @param minimum least number of words of a wording
 */
export function maximalWordings(wordAt: WordAt, places: readonly number[], minimum: number): Wording[] {
  if (!isDiverse(places.map((place) => wordAt(place - 1)))) return []
  const sorted = [...places].sort((a, b) => {
    const shared = sharedLength(wordAt, a, b)
    return wordAt(a + shared) - wordAt(b + shared) || a - b
  })
  const wordings: Wording[] = []
  const open: Branch[] = []
  /** Indices of sorted places that no closed branch holds yet. */
  const fresh: number[] = []
  for (let index = 0; index < sorted.length; index += 1) {
    fresh.push(index)
    const shared = shareWithNext(wordAt, sorted, index)
    let from = index
    for (let top = open.at(-1); top && top.length > shared; top = open.at(-1)) {
      open.pop()
      from = top.from
      const ending: number[] = []
      for (let last = fresh.at(-1); last !== undefined && last >= from; last = fresh.at(-1)) {
        fresh.pop()
        ending.push(at(sorted, last))
      }
      const all = sorted.slice(from, index + 1)
      const starts = withoutOverlap(listedPlaces(wordAt, all, ending), top.length)
      if (starts.length > 1) wordings.push({ length: top.length, starts })
    }
    const top = open.at(-1)
    if (shared >= minimum && (!top || top.length < shared)) open.push({ length: shared, from })
  }
  return wordings
}

/** Neighbours among the sorted places that share `length` words; `from` is the index of the first one. */
interface Branch {
  length: number
  from: number
}

/**
 * Chooses the places of a wording that are listed; none where it is part of a longer wording.
 * @param ending those of `all` that share nothing longer to the right
 */
function listedPlaces(wordAt: WordAt, all: readonly number[], ending: readonly number[]): readonly number[] {
  if (all.length > MAX_PLACES_LISTED_ALWAYS && ending.length === 0) return []
  const before = new Map<number, number>()
  for (const place of all) before.set(wordAt(place - 1), (before.get(wordAt(place - 1)) ?? 0) + 1)
  const isBeginning = (place: number) => wordAt(place - 1) < FIRST_WORD || before.get(wordAt(place - 1)) === 1
  // The same word stands before every place: the wording is part of a longer one.
  if (before.size === 1 && !all.some(isBeginning)) return []
  if (all.length <= MAX_PLACES_LISTED_ALWAYS) return all
  const longest = ending.filter(isBeginning)
  if (longest.length === 0) return []
  if (longest.length * 2 >= all.length) return all
  const own = new Set(longest)
  const other = all.filter((place) => !own.has(place)).reduce((a, b) => Math.min(a, b))
  return [...longest, other]
}

/** Whether the words differ. A border differs from everything, even from another border. */
function isDiverse(words: readonly number[]): boolean {
  const [first = 0] = words
  return first < FIRST_WORD || words.some((word) => word !== first)
}

/** Number of words that a sorted place shares with the next one; 0 for the last. */
function shareWithNext(wordAt: WordAt, sorted: readonly number[], index: number): number {
  const here = sorted[index]
  const next = sorted[index + 1]
  return here === undefined || next === undefined ? 0 : sharedLength(wordAt, here, next)
}

/** Number of equal words from two positions on, up to the next border. */
function sharedLength(wordAt: WordAt, a: number, b: number): number {
  let length = 0
  for (;;) {
    const word = wordAt(a + length)
    if (word < FIRST_WORD || word !== wordAt(b + length)) return length
    length += 1
  }
}

/** Keeps the first of places that overlap, as in "round and round and round". */
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
