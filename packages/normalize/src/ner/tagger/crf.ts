import { mayFollow, WIDTH } from './labels.ts'

/**
 * Scores and sums of one run, one row of WIDTH numbers for each token; filled anew for each run. Each row of sums is
 * divided by its total: plain numbers need no logarithms then, and runs are too short to run out of digits.
 *
 * Indices are in range by construction; `?? 0` behind an index only satisfies the compiler here.
 */
export interface Lattice {
  /** Number of tokens of the run. */
  length: number
  /** Scores of the labels, filled by the caller. */
  emission: Float64Array
  /** exp(score), the best label of a row being 1. */
  weight: Float64Array
  forward: Float64Array
  backward: Float64Array
  /** Total that each row of `forward` was divided by. */
  scale: Float64Array
}

/** Working space for runs of at most `longest` tokens. */
export function emptyLattice(longest: number): Lattice {
  const room = () => new Float64Array(longest * WIDTH)
  return {
    length: 0,
    emission: room(),
    weight: room(),
    forward: room(),
    backward: room(),
    scale: new Float64Array(longest),
  }
}

/** May a label stand behind another? Indexed by label * WIDTH + next. */
const allowed = Array.from({ length: WIDTH * WIDTH }, (_, at) => mayFollow(Math.floor(at / WIDTH), at % WIDTH))

/** May a label open a run? No name is open before the first word, so I- may not. */
const mayOpenRun = Array.from({ length: WIDTH }, (_, label) => mayFollow(0, label))

/** exp(transition) for sumLattice; 0 where a label may not follow. */
export function weighTransitions(transition: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: WIDTH * WIDTH }, (_, at) => (allowed[at] ? Math.exp(transition[at] ?? 0) : 0))
}

/**
 * Fills the forward and backward sums of a linear-chain conditional random field.
 * @param steps from weighTransitions
 */
export function sumLattice(lattice: Lattice, steps: Float64Array): void {
  const { length, forward, backward, weight, scale } = lattice
  weighEmissions(lattice)
  for (let label = 0; label < WIDTH; label += 1) forward[label] = mayOpenRun[label] ? (weight[label] ?? 0) : 0
  scale[0] = divideRow(forward, 0)
  for (let word = 1; word < length; word += 1) {
    const [row, before] = [word * WIDTH, (word - 1) * WIDTH]
    for (let next = 0; next < WIDTH; next += 1) {
      let sum = 0
      for (let label = 0; label < WIDTH; label += 1)
        sum += (forward[before + label] ?? 0) * (steps[label * WIDTH + next] ?? 0)
      forward[row + next] = sum * (weight[row + next] ?? 0)
    }
    scale[word] = divideRow(forward, row)
  }
  for (let label = 0; label < WIDTH; label += 1) backward[(length - 1) * WIDTH + label] = 1
  for (let word = length - 2; word >= 0; word -= 1) {
    const [row, after] = [word * WIDTH, (word + 1) * WIDTH]
    for (let label = 0; label < WIDTH; label += 1) {
      let sum = 0
      for (let next = 0; next < WIDTH; next += 1) {
        sum += (steps[label * WIDTH + next] ?? 0) * (weight[after + next] ?? 0) * (backward[after + next] ?? 0)
      }
      backward[row + label] = sum / (scale[word + 1] ?? 1)
    }
  }
}

/** exp(emission), divided by the greatest of its row so that nothing overflows. */
function weighEmissions({ length, emission, weight }: Lattice): void {
  for (let row = 0; row < length * WIDTH; row += WIDTH) {
    let greatest = emission[row] ?? 0
    for (let label = 1; label < WIDTH; label += 1) greatest = Math.max(greatest, emission[row + label] ?? 0)
    for (let label = 0; label < WIDTH; label += 1)
      weight[row + label] = Math.exp((emission[row + label] ?? 0) - greatest)
  }
}

/** Divides a row by its total and returns the total. */
function divideRow(values: Float64Array, row: number): number {
  let sum = 0
  for (let label = 0; label < WIDTH; label += 1) sum += values[row + label] ?? 0
  for (let label = 0; label < WIDTH; label += 1) values[row + label] = (values[row + label] ?? 0) / sum
  return sum
}

/** The chance of a label at a word, over all paths through the run, 0..1. */
export function chanceOf({ forward, backward }: Lattice, word: number, label: number): number {
  return (forward[word * WIDTH + label] ?? 0) * (backward[word * WIDTH + label] ?? 0)
}

/** The chance that a word has one label and the word behind it another. */
export function chanceOfPair(lattice: Lattice, steps: Float64Array, word: number, label: number, next: number): number {
  const { forward, backward, weight, scale } = lattice
  const at = (word + 1) * WIDTH + next
  const step = (steps[label * WIDTH + next] ?? 0) * (weight[at] ?? 0)
  return ((forward[word * WIDTH + label] ?? 0) * step * (backward[at] ?? 0)) / (scale[word + 1] ?? 1)
}

/**
 * The chance that a name of a kind covers exactly the words `from` to `to`.
 * @param opening label B- of the kind; I- is the next one
 */
export function chanceOfSpan(lattice: Lattice, steps: Float64Array, from: number, to: number, opening: number): number {
  const { forward, backward, weight, scale, length } = lattice
  let chance = forward[from * WIDTH + opening] ?? 0
  let label = opening
  for (let word = from + 1; word < to; word += 1) {
    const step = (steps[label * WIDTH + opening + 1] ?? 0) * (weight[word * WIDTH + opening + 1] ?? 0)
    chance *= step / (scale[word] ?? 1)
    label = opening + 1
  }
  if (to === length) return chance
  let rest = 0
  for (let next = 0; next < WIDTH; next += 1) {
    const at = to * WIDTH + next
    if (next !== opening + 1) rest += (steps[label * WIDTH + next] ?? 0) * (weight[at] ?? 0) * (backward[at] ?? 0)
  }
  return (chance * rest) / (scale[to] ?? 1)
}

/** The most likely labels of a run. */
export function bestPath({ length, emission }: Lattice, transition: ArrayLike<number>): Uint8Array {
  if (length === 1) return Uint8Array.of(bestOf(emission))
  const score = new Float64Array(length * WIDTH).fill(Number.NEGATIVE_INFINITY)
  const from = new Uint8Array(length * WIDTH)
  for (let label = 0; label < WIDTH; label += 1) if (mayOpenRun[label]) score[label] = emission[label] ?? 0
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

/** The best label of a run of one word: most runs are that short. */
function bestOf(emission: Float64Array): number {
  let best = 0
  for (let label = 1; label < WIDTH; label += 1) {
    if (mayOpenRun[label] && (emission[label] ?? 0) > (emission[best] ?? 0)) best = label
  }
  return best
}
