import { FIRST_WORD, type WordAt } from './run-hash.ts'

/** Two stretches of the corpus with nearly the same words. Positions and lengths count words. */
export interface NearPair {
  /** The earlier stretch, by date, else by id of the document. The other one is compared with it. */
  start: number
  length: number
  otherStart: number
  otherLength: number
  /** Words changed, inserted or dropped. */
  edits: number
}

/** Words of a run that two places must share to be compared. Chosen by eye. */
export const SEED_WORDS = 5

/** Words that must be equal again behind an edit. Chosen by eye. */
const RESUME_WORDS = 3

/** Edits that may interrupt equal words: words skipped at the two places, 0 to 3 each, the smallest edit first. */
const EDITS: readonly (readonly [number, number])[] = [0, 1, 2, 3]
  .flatMap((left) => [0, 1, 2, 3].map((right): [number, number] => [left, right]))
  .filter(([left, right]) => left + right > 0)
  .sort((a, b) => Math.max(...a) - Math.max(...b) || a[0] + a[1] - b[0] - b[1] || a[0] - b[0])

/** Least similarity of a near passage, 0..1 (`similarityOf`). Chosen by eye. */
const MIN_SIMILARITY = 0.75

/** The similarity of a pair, 0..1: 1 - edits / words of the longer side. */
export const similarityOf = ({ length, otherLength, edits }: NearPair): number =>
  1 - edits / Math.max(length, otherLength)

/**
 * A place is compared with all places before it up to this many, and with the first and last of them beyond. Chosen by
 * eye; it keeps time from growing with the square of the places.
 */
const MAX_COMPARED_BEFORE = 6

/** Places of a seed beyond which it is a set phrase and tells nothing about the sentences around. Chosen by eye. */
const MAX_SEED_PLACES = 100

/** Pairs the places of one seed, the earlier position first. The number of pairs grows linearly with the places. */
export function* pairsToCompare(places: readonly number[]): Generator<[number, number]> {
  if (places.length > MAX_SEED_PLACES) return
  for (const [index, other] of places.entries()) {
    const before = places.slice(0, index)
    for (const place of before.length <= MAX_COMPARED_BEFORE ? before : [...before.slice(0, 1), ...before.slice(-1)]) {
      yield [place, other]
    }
  }
}

/**
 * Extends two places that share a seed to both sides, over small edits, while the whole stays similar.
 * @param minimum least number of equal words
 * @returns null without any edit (the wording is exact), with too few equal words, or where the two stretches overlap
 */
export function followEdits(
  wordAt: WordAt,
  [place, other]: readonly [number, number],
  minimum: number,
): NearPair | null {
  // The seed that begins one word earlier finds the same pair.
  if (equalAt(wordAt, place - 1, other - 1)) return null
  const right = follow(wordAt, place, other, 1, { equal: 0, edits: 0 })
  const left = follow(wordAt, place - 1, other - 1, -1, right)
  if (left.edits === 0 || left.equal < minimum) return null
  const start = left.place + 1
  const otherStart = left.other + 1
  const length = right.place - start
  const otherLength = right.other - otherStart
  if (start < otherStart + otherLength && otherStart < start + length) return null
  return { start, length, otherStart, otherLength, edits: left.edits }
}

/** Words counted on the way. */
interface Balance {
  equal: number
  edits: number
}

interface Front extends Balance {
  /** Position behind the last equal word, in the direction of `step`. */
  place: number
  other: number
}

/** Walks from two positions in one direction and stops before the edit that would make the whole too different. */
function follow(wordAt: WordAt, fromPlace: number, fromOther: number, step: 1 | -1, { equal, edits }: Balance): Front {
  const front: Front = { place: fromPlace, other: fromOther, equal, edits }
  for (;;) {
    for (; equalAt(wordAt, front.place, front.other); front.equal += 1) {
      front.place += step
      front.other += step
    }
    const edit = EDITS.find(([left, right]) => resumes(wordAt, front, left, right, step))
    if (!edit) return front
    const worse = front.edits + Math.max(...edit)
    if (worse > (1 - MIN_SIMILARITY) * (worse + front.equal + RESUME_WORDS)) return front
    front.place += edit[0] * step
    front.other += edit[1] * step
    front.edits = worse
  }
}

/** Whether `RESUME_WORDS` words are equal behind the skipped ones, and no skipped one is a border. */
function resumes(wordAt: WordAt, { place, other }: Front, left: number, right: number, step: 1 | -1): boolean {
  for (let index = 0; index < left; index += 1) if (wordAt(place + index * step) < FIRST_WORD) return false
  for (let index = 0; index < right; index += 1) if (wordAt(other + index * step) < FIRST_WORD) return false
  for (let index = 0; index < RESUME_WORDS; index += 1) {
    if (!equalAt(wordAt, place + (left + index) * step, other + (right + index) * step)) return false
  }
  return true
}

/** Whether two positions hold the same word; a border equals nothing. */
function equalAt(wordAt: WordAt, place: number, other: number): boolean {
  const word = wordAt(place)
  return word >= FIRST_WORD && word === wordAt(other)
}
