/**
 * A linear-chain conditional random field over rows of `width` labels: sums, chances and the best path of one sequence.
 *
 * Indices are in range by construction; `?? 0` behind an index only satisfies the compiler here.
 */
export interface Lattice {
  width: number
  /** Rows in use. */
  length: number
  /** Scores of the labels, a row for each place; filled by the caller. */
  emission: Float64Array
  /** exp(score), the best label of a row being 1. */
  weight: Float64Array
  forward: Float64Array
  backward: Float64Array
  /** Sum that each row of `forward` was divided by. */
  scale: Float64Array
}

/** Makes a lattice of `length` rows; a shorter sequence may use it with a lower `length`. */
export function makeLattice(width: number, length: number): Lattice {
  const rows = () => new Float64Array(width * length)
  return {
    width,
    length,
    emission: rows(),
    weight: rows(),
    forward: rows(),
    backward: rows(),
    scale: new Float64Array(length),
  }
}

/**
 * Fills the forward and backward sums. Each row is divided by its sum, so that no length runs out of digits.
 * @param steps exp(transition), `width * width`, from label * width + to label
 */
export function sumLattice(lattice: Lattice, steps: Float64Array): void {
  const { width, length, forward, backward, weight, scale } = lattice
  weighEmissions(lattice)
  for (let label = 0; label < width; label += 1) forward[label] = weight[label] ?? 0
  scale[0] = divideRow(forward, 0, width)
  for (let place = 1; place < length; place += 1) {
    const [row, before] = [place * width, (place - 1) * width]
    for (let next = 0; next < width; next += 1) {
      let sum = 0
      for (let label = 0; label < width; label += 1)
        sum += (forward[before + label] ?? 0) * (steps[label * width + next] ?? 0)
      forward[row + next] = sum * (weight[row + next] ?? 0)
    }
    scale[place] = divideRow(forward, row, width)
  }
  backward.fill(1, (length - 1) * width, length * width)
  for (let place = length - 2; place >= 0; place -= 1) {
    const [row, after] = [place * width, (place + 1) * width]
    for (let label = 0; label < width; label += 1) {
      let sum = 0
      for (let next = 0; next < width; next += 1)
        sum += (steps[label * width + next] ?? 0) * (weight[after + next] ?? 0) * (backward[after + next] ?? 0)
      backward[row + label] = sum / (scale[place + 1] ?? 0)
    }
  }
}

function weighEmissions({ width, length, emission, weight }: Lattice): void {
  for (let row = 0; row < length * width; row += width) {
    let highest = Number.NEGATIVE_INFINITY
    for (let label = 0; label < width; label += 1) highest = Math.max(highest, emission[row + label] ?? 0)
    for (let label = 0; label < width; label += 1)
      weight[row + label] = Math.exp((emission[row + label] ?? 0) - highest)
  }
}

function divideRow(values: Float64Array, row: number, width: number): number {
  let sum = 0
  for (let label = 0; label < width; label += 1) sum += values[row + label] ?? 0
  for (let label = 0; label < width; label += 1) values[row + label] = (values[row + label] ?? 0) / sum
  return sum
}

/** The chance of a label at a place over all paths, 0..1. */
export function chanceOf({ width, forward, backward }: Lattice, place: number, label: number): number {
  return (forward[place * width + label] ?? 0) * (backward[place * width + label] ?? 0)
}

/** The chance of a label at a place and of another one at the next place, 0..1. */
export function chanceOfPair(
  lattice: Lattice,
  steps: Float64Array,
  place: number,
  label: number,
  next: number,
): number {
  const { width, forward, backward, weight, scale } = lattice
  const at = (place + 1) * width + next
  const step = (steps[label * width + next] ?? 0) * (weight[at] ?? 0)
  return ((forward[place * width + label] ?? 0) * step * (backward[at] ?? 0)) / (scale[place + 1] ?? 0)
}

/** The most likely labels of a sequence (Viterbi); of equal ones the first. */
export function bestPath({ width, length, emission }: Lattice, transition: ArrayLike<number>): Uint8Array {
  if (length === 0) return new Uint8Array()
  const score = new Float64Array(length * width)
  const from = new Uint8Array(length * width)
  score.set(emission.subarray(0, width))
  for (let place = 1; place < length; place += 1) {
    const [row, before] = [place * width, (place - 1) * width]
    for (let next = 0; next < width; next += 1) {
      let best = 0
      let highest = Number.NEGATIVE_INFINITY
      for (let label = 0; label < width; label += 1) {
        const sum = (score[before + label] ?? 0) + (transition[label * width + next] ?? 0)
        if (sum > highest) {
          highest = sum
          best = label
        }
      }
      from[row + next] = best
      score[row + next] = highest + (emission[row + next] ?? 0)
    }
  }
  const path = new Uint8Array(length)
  const last = (length - 1) * width
  let label = 0
  for (let other = 1; other < width; other += 1)
    if ((score[last + other] ?? 0) > (score[last + label] ?? 0)) label = other
  for (let place = length - 1; place >= 0; place -= 1) {
    path[place] = label
    label = from[place * width + label] ?? 0
  }
  return path
}
