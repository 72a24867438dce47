import { bestPath, chanceOf, chanceOfPair, makeLattice, sumLattice } from '../src/chain/chain.ts'
import { at } from '../src/text/at.ts'

/** One sequence: for each place the rows of weights that it uses, and its label. 255: not known, learns nothing. */
export interface Sequence {
  rows: readonly Int32Array[]
  labels: Uint8Array
  /** How much it counts. */
  weight: number
}

export interface Plan {
  bits: number
  rounds: number
  rate: number
  pull: number
  /** Share of rows that are hidden in a round. */
  hidden: number
}

export interface Weights {
  bits: number
  width: number
  weights: Float32Array
  transition: Float64Array
}

export const UNKNOWN = 255

/**
 * AdaGrad over conditional log-likelihood, one sequence at a time; the same sequences and plan give the same weights.
 *
 * Indices of cells are in range by construction; `?? 0` behind an index only satisfies the compiler here.
 */
export function trainChain(sequences: readonly Sequence[], width: number, plan: Plan): Weights {
  const { bits, rounds, rate, pull } = plan
  const size = width << bits
  const weights = new Float32Array(size)
  const squares = new Float32Array(size)
  const averages = new Float32Array(size)
  const transition = new Float64Array(width * width)
  const transitionSquares = new Float64Array(width * width)
  const transitionAverages = new Float64Array(width * width)
  const longest = Math.max(...sequences.map(({ rows }) => rows.length))
  const lattice = makeLattice(width, longest)
  const random = makeRandom(7)
  const order = sequences.map((_, index) => index)
  const threshold = plan.hidden
  let averaged = 0
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random)
    for (const index of order) {
      const { rows, labels, weight } = at(sequences, index)
      lattice.length = rows.length
      const { emission } = lattice
      emission.fill(0, 0, rows.length * width)
      const seen: Int32Array[] = []
      for (let place = 0; place < rows.length; place += 1) {
        let own = at(rows, place)
        if (threshold > 0) own = own.filter(() => random() >= threshold)
        seen.push(own)
        for (let index = 0; index < own.length; index += 1) {
          const row = (own[index] ?? 0) * width
          for (let label = 0; label < width; label += 1)
            emission[place * width + label] = (emission[place * width + label] ?? 0) + (weights[row + label] ?? 0)
        }
      }
      const steps = Float64Array.from(transition, Math.exp)
      sumLattice(lattice, steps)
      for (let place = 0; place < rows.length - 1; place += 1) {
        const [from, to] = [at(labels, place), at(labels, place + 1)]
        if (from === UNKNOWN || to === UNKNOWN) continue
        for (let label = 0; label < width; label += 1)
          for (let next = 0; next < width; next += 1) {
            const cell = label * width + next
            const gradient =
              weight * ((from === label && to === next ? 1 : 0) - chanceOfPair(lattice, steps, place, label, next))
            if (Math.abs(gradient) < 1e-5) continue
            transitionSquares[cell] = (transitionSquares[cell] ?? 0) + gradient * gradient
            transition[cell] =
              (transition[cell] ?? 0) + (rate * gradient) / Math.sqrt((transitionSquares[cell] ?? 0) + 1e-6)
          }
      }
      for (let place = 0; place < rows.length; place += 1) {
        const truth = at(labels, place)
        if (truth === UNKNOWN) continue
        const own = at(seen, place)
        for (let label = 0; label < width; label += 1) {
          const gradient = weight * ((truth === label ? 1 : 0) - chanceOf(lattice, place, label))
          if (Math.abs(gradient) < 1e-3) continue
          for (let index = 0; index < own.length; index += 1) {
            const cell = (own[index] ?? 0) * width + label
            const slope = gradient - pull * (weights[cell] ?? 0)
            const sum = (squares[cell] ?? 0) + slope * slope
            squares[cell] = sum
            weights[cell] = (weights[cell] ?? 0) + (rate * slope) / Math.sqrt(sum + 1e-6)
          }
        }
      }
    }
    if (round >= rounds / 2) {
      averaged += 1
      for (let cell = 0; cell < size; cell += 1) averages[cell] = (averages[cell] ?? 0) + (weights[cell] ?? 0)
      for (let cell = 0; cell < width * width; cell += 1)
        transitionAverages[cell] = (transitionAverages[cell] ?? 0) + (transition[cell] ?? 0)
    }
  }
  return {
    bits,
    width,
    weights: averages.map((sum) => sum / averaged),
    transition: transitionAverages.map((sum) => sum / averaged),
  }
}

export function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1))
    const [a, b] = [at(order, index), at(order, other)]
    order[index] = b
    order[other] = a
  }
}

export { bestPath }
