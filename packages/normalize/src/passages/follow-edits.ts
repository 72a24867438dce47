import { FIRST_WORD } from './run-hash.ts'

/** Two places with nearly the same words. */
export interface NearPair {
  /** The place that is the measure: it comes first by date, else by name. */
  start: number
  length: number
  otherStart: number
  otherLength: number
  /** Words changed, inserted or dropped. */
  edits: number
}

/** A run of words that is looked up to find two places, and the least that must be equal again behind an edit. */
export const SEED = 5

const RESUME = 3

/** How a run may be interrupted: words passed over at the two places, the smallest edit first; at most three. */
const EDITS: readonly (readonly [number, number])[] = [0, 1, 2, 3]
  .flatMap((left) => [0, 1, 2, 3].map((right): [number, number] => [left, right]))
  .filter(([left, right]) => left + right > 0)
  .sort((a, b) => Math.max(...a) - Math.max(...b) || a[0] + a[1] - b[0] - b[1] || a[0] - b[0])

/** The least share of the longer side that must be equal. */
export const LEAST_SIMILAR = 0.75

/** 1 minus edits by words of the longer side. */
export const similarityOf = ({ length, otherLength, edits }: NearPair): number =>
  1 - edits / Math.max(length, otherLength)

/**
 * Places of a run that are compared each with each. Of more places, each is compared with the first and the last one
 * before it.
 */
const FEW = 6

/** A run in more places is a turn of phrase, and no sign that the sentences around it are the same. */
const COMMON = 100

/** The pairs of places to compare; their number grows with the places, not with their square. */
export function* pairsToCompare(places: readonly number[]): Generator<[number, number]> {
  if (places.length > COMMON) return
  for (const [index, other] of places.entries()) {
    const before = places.slice(0, index)
    for (const place of before.length <= FEW ? before : [...before.slice(0, 1), ...before.slice(-1)]) {
      yield [place, other]
    }
  }
}

/**
 * Two places with equal words, followed to both sides over small edits as long as the whole stays similar. Null where
 * that finds no edit (then the wording is exact), too few equal words, or where the two overlap.
 * @param at the word at a position
 * @param minimum words that must be equal
 */
export function followEdits(
  at: (position: number) => number,
  [place, other]: readonly [number, number],
  minimum: number,
): NearPair | null {
  // The same run one word earlier is looked up as well.
  if (equalAt(at, place - 1, other - 1)) return null
  const right = follow(at, place, other, 1, { equal: 0, edits: 0 })
  const left = follow(at, place - 1, other - 1, -1, right)
  if (left.edits === 0 || left.equal < minimum) return null
  const start = left.place + 1
  const otherStart = left.other + 1
  const length = right.place - start
  const otherLength = right.other - otherStart
  if (start < otherStart + otherLength && otherStart < start + length) return null
  return { start, length, otherStart, otherLength, edits: left.edits }
}

interface Balance {
  equal: number
  edits: number
}

interface Reach extends Balance {
  /** Behind the last equal word, seen in the direction of travel. */
  place: number
  other: number
}

function follow(
  at: (position: number) => number,
  fromPlace: number,
  fromOther: number,
  step: 1 | -1,
  { equal, edits }: Balance,
): Reach {
  const reach: Reach = { place: fromPlace, other: fromOther, equal, edits }
  for (;;) {
    for (; equalAt(at, reach.place, reach.other); reach.equal += 1) {
      reach.place += step
      reach.other += step
    }
    const edit = EDITS.find(([left, right]) => resumes(at, reach, left, right, step))
    if (!edit) return reach
    const worse = reach.edits + Math.max(...edit)
    if (worse > (1 - LEAST_SIMILAR) * (worse + reach.equal + RESUME)) return reach
    reach.place += edit[0] * step
    reach.other += edit[1] * step
    reach.edits = worse
  }
}

/** Are enough words equal behind the words that are passed over, and do these belong to the segments? */
function resumes(
  at: (position: number) => number,
  { place, other }: Reach,
  left: number,
  right: number,
  step: 1 | -1,
): boolean {
  for (let index = 0; index < left; index += 1) if (at(place + index * step) < FIRST_WORD) return false
  for (let index = 0; index < right; index += 1) if (at(other + index * step) < FIRST_WORD) return false
  for (let index = 0; index < RESUME; index += 1) {
    if (!equalAt(at, place + (left + index) * step, other + (right + index) * step)) return false
  }
  return true
}

function equalAt(at: (position: number) => number, place: number, other: number): boolean {
  const word = at(place)
  return word >= FIRST_WORD && word === at(other)
}
