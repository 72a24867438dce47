import { chanceOf, chanceOfPair, emptyLattice, sumLattice, weighTransitions } from '../src/ner/tagger/crf.ts'
import { emptyRunFacts, featuresOf, MAX_FEATURES, readRun } from '../src/ner/tagger/features.ts'
import { mayFollow, WIDTH } from '../src/ner/tagger/labels.ts'
import type { Model } from '../src/ner/tagger/model.ts'
import type { LabelledRun } from './read-sentences.ts'

/** How the training is done; the same numbers and examples give the same model, bit for bit. */
export interface Plan {
  /** 2^bits rows of weights. */
  bits: number
  rounds: number
  /** First step of AdaGrad. */
  rate: number
  /** Strength of the pull towards 0. */
  pull: number
  /** Share of tokens whose words are hidden in a round, so that shapes and neighbours learn to do without. */
  hidden: number
  /** A weight is one of so many steps, up and down; fewer make a smaller file. At most 127. */
  levels: number
  /** Weights below this many steps become 0. */
  prune: number
}

const LONGEST = 48

/** Trains a conditional random field by AdaGrad, one run at a time, and rounds the averaged weights to 8 bits. */
export function trainCrf(examples: readonly LabelledRun[], plan: Plan): Model {
  const { bits, rounds, rate, pull, hidden } = plan
  const size = WIDTH << bits
  const weights = new Float64Array(size)
  const squares = new Float64Array(size)
  const averages = new Float64Array(size)
  const transition = new Float64Array(WIDTH * WIDTH)
  const transitionSquares = new Float64Array(WIDTH * WIDTH)
  const facts = emptyRunFacts()
  const lattice = emptyLattice(LONGEST)
  const rows = Array.from({ length: LONGEST }, () => new Int32Array(MAX_FEATURES))
  const counts = new Int32Array(LONGEST)
  const random = makeRandom(7)
  const order = examples.map((_, index) => index)
  const step = (values: Float64Array, sums: Float64Array, at: number, gradient: number) => {
    const slope = gradient - pull * (values[at] ?? 0)
    const sum = (sums[at] ?? 0) + slope * slope
    sums[at] = sum
    values[at] = (values[at] ?? 0) + (rate * slope) / Math.sqrt(sum + 1e-6)
  }
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random)
    for (const index of order) {
      const example = examples[index]
      if (!example) continue
      const { tokens, run, labels } = example
      readRun(facts, tokens, run)
      lattice.length = facts.length
      for (let word = 0; word < facts.length; word += 1) {
        const row = rows[word]
        if (!row) continue
        const count = featuresOf(facts, tokens, run.from, word, bits, row, random() >= hidden)
        counts[word] = count
        for (let label = 0; label < WIDTH; label += 1) {
          let sum = 0
          for (let at = 0; at < count; at += 1) sum += weights[(row[at] ?? 0) * WIDTH + label] ?? 0
          lattice.emission[word * WIDTH + label] = sum
        }
      }
      const steps = weighTransitions(transition)
      sumLattice(lattice, steps)
      stepTransitions(labels, steps)
      for (let word = 0; word < facts.length; word += 1) {
        for (let label = 0; label < WIDTH; label += 1) {
          const gradient = (labels[word] === label ? 1 : 0) - chanceOf(lattice, word, label)
          if (Math.abs(gradient) < 1e-4) continue
          for (let at = 0; at < (counts[word] ?? 0); at += 1) {
            step(weights, squares, (rows[word]?.[at] ?? 0) * WIDTH + label, gradient)
          }
        }
      }
    }
    // The average over the later rounds is steadier than the last one.
    if (round >= rounds / 2)
      for (let at = 0; at < size; at += 1) averages[at] = (averages[at] ?? 0) + (weights[at] ?? 0)
  }
  return quantize(
    averages.map((sum) => sum / Math.floor(rounds / 2)),
    transition,
    plan,
  )

  function stepTransitions(labels: Uint8Array, steps: Float64Array): void {
    for (let word = 0; word < lattice.length - 1; word += 1) {
      for (let label = 0; label < WIDTH; label += 1) {
        for (let next = 0; next < WIDTH; next += 1) {
          if (!mayFollow(label, next)) continue
          const seen = labels[word] === label && labels[word + 1] === next ? 1 : 0
          step(
            transition,
            transitionSquares,
            label * WIDTH + next,
            seen - chanceOfPair(lattice, steps, word, label, next),
          )
        }
      }
    }
  }
}

function quantize(weights: Float64Array, transition: Float64Array, { bits, levels, prune }: Plan): Model {
  let most = 0
  for (const weight of weights) most = Math.max(most, Math.abs(weight))
  // A few outliers must not make the steps coarse for all others.
  const scale = Math.min(most, 3) / levels
  const rounded = Int8Array.from(weights, (weight) => {
    const steps = Math.max(-127, Math.min(127, Math.round(weight / scale)))
    return Math.abs(steps) < prune ? 0 : steps
  })
  return { bits, scale, weights: rounded, transition: Float32Array.from(transition) }
}

/** Numbers from 0 to 1, always the same (mulberry32). */
function makeRandom(seed: number): () => number {
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
    const [a = 0, b = 0] = [order[index], order[other]]
    order[index] = b
    order[other] = a
  }
}
