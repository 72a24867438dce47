import { mayFollow, WIDTH } from './labels.ts'

/** Room for one run; filled anew for each. Rows of WIDTH numbers, one row for each token. */
export interface Lattice {
  length: number
  emission: Float64Array
  forward: Float64Array
  backward: Float64Array
  /** Logarithm of the sum over all ways through the run. */
  total: number
}

export function emptyLattice(longest: number): Lattice {
  const room = () => new Float64Array(longest * WIDTH)
  return { length: 0, emission: room(), forward: room(), backward: room(), total: 0 }
}

const allowed = Array.from({ length: WIDTH * WIDTH }, (_, at) => mayFollow(Math.floor(at / WIDTH), at % WIDTH))

/** No name is open before the first word. */
const opensRun = Array.from({ length: WIDTH }, (_, label) => mayFollow(0, label))

/** The forward and backward sums of a linear-chain conditional random field, in logarithms. */
export function sumLattice(lattice: Lattice, transition: ArrayLike<number>): void {
  const { length, emission, forward, backward } = lattice
  for (let label = 0; label < WIDTH; label += 1) {
    forward[label] = opensRun[label] ? (emission[label] ?? 0) : Number.NEGATIVE_INFINITY
    backward[(length - 1) * WIDTH + label] = 0
  }
  for (let word = 1; word < length; word += 1) {
    for (let next = 0; next < WIDTH; next += 1) {
      let sum = Number.NEGATIVE_INFINITY
      for (let label = 0; label < WIDTH; label += 1) {
        if (!allowed[label * WIDTH + next]) continue
        sum = addLogs(sum, (forward[(word - 1) * WIDTH + label] ?? 0) + (transition[label * WIDTH + next] ?? 0))
      }
      forward[word * WIDTH + next] = sum + (emission[word * WIDTH + next] ?? 0)
    }
  }
  for (let word = length - 2; word >= 0; word -= 1) {
    for (let label = 0; label < WIDTH; label += 1) {
      let sum = Number.NEGATIVE_INFINITY
      for (let next = 0; next < WIDTH; next += 1) {
        if (!allowed[label * WIDTH + next]) continue
        const at = (word + 1) * WIDTH + next
        sum = addLogs(sum, (transition[label * WIDTH + next] ?? 0) + (emission[at] ?? 0) + (backward[at] ?? 0))
      }
      backward[word * WIDTH + label] = sum
    }
  }
  let total = Number.NEGATIVE_INFINITY
  for (let label = 0; label < WIDTH; label += 1) {
    total = addLogs(total, forward[(length - 1) * WIDTH + label] ?? 0)
  }
  lattice.total = total
}

function addLogs(left: number, right: number): number {
  if (left === Number.NEGATIVE_INFINITY) return right
  if (right === Number.NEGATIVE_INFINITY) return left
  return left > right ? left + Math.log1p(Math.exp(right - left)) : right + Math.log1p(Math.exp(left - right))
}

/** The chance of a label at a word, over all ways through the run. */
export function chanceOf({ forward, backward, total }: Lattice, word: number, label: number): number {
  return Math.exp((forward[word * WIDTH + label] ?? 0) + (backward[word * WIDTH + label] ?? 0) - total)
}

/**
 * The chance that a name of a kind covers exactly the words `from` to `to`.
 * @param opening label B- of the kind; I- is the next one
 */
export function chanceOfSpan(
  lattice: Lattice,
  transition: ArrayLike<number>,
  from: number,
  to: number,
  opening: number,
): number {
  const { forward, backward, emission, length, total } = lattice
  let sum = forward[from * WIDTH + opening] ?? 0
  let label = opening
  for (let word = from + 1; word < to; word += 1) {
    sum += (transition[label * WIDTH + opening + 1] ?? 0) + (emission[word * WIDTH + opening + 1] ?? 0)
    label = opening + 1
  }
  if (to === length) return Math.exp(sum - total)
  let rest = Number.NEGATIVE_INFINITY
  for (let next = 0; next < WIDTH; next += 1) {
    if (next === opening + 1 || !allowed[label * WIDTH + next]) continue
    const at = to * WIDTH + next
    rest = addLogs(rest, (transition[label * WIDTH + next] ?? 0) + (emission[at] ?? 0) + (backward[at] ?? 0))
  }
  return Math.exp(sum + rest - total)
}

/** The most likely labels of a run. */
export function bestPath({ length, emission }: Lattice, transition: ArrayLike<number>): Uint8Array {
  const score = new Float64Array(length * WIDTH).fill(Number.NEGATIVE_INFINITY)
  const from = new Uint8Array(length * WIDTH)
  for (let label = 0; label < WIDTH; label += 1) if (opensRun[label]) score[label] = emission[label] ?? 0
  for (let word = 1; word < length; word += 1) {
    for (let next = 0; next < WIDTH; next += 1) {
      for (let label = 0; label < WIDTH; label += 1) {
        if (!allowed[label * WIDTH + next]) continue
        const sum = (score[(word - 1) * WIDTH + label] ?? 0) + (transition[label * WIDTH + next] ?? 0)
        if (sum > (score[word * WIDTH + next] ?? 0)) {
          score[word * WIDTH + next] = sum
          from[word * WIDTH + next] = label
        }
      }
      score[word * WIDTH + next] = (score[word * WIDTH + next] ?? 0) + (emission[word * WIDTH + next] ?? 0)
    }
  }
  const path = new Uint8Array(length)
  let best = 0
  const last = (length - 1) * WIDTH
  for (let label = 1; label < WIDTH; label += 1)
    if ((score[last + label] ?? 0) > (score[last + best] ?? 0)) best = label
  for (let word = length - 1; word >= 0; word -= 1) {
    path[word] = best
    best = from[word * WIDTH + best] ?? 0
  }
  return path
}
