import { at } from '@colloquy/parse'
import { chanceOf, chanceOfPair, emptyLattice, sumLattice, weighTransitions } from '../src/ner/tagger/crf.ts'
import { emptyRunFacts, featuresOf, MAX_FEATURES, readRun } from '../src/ner/tagger/features.ts'
import { mayFollow, WIDTH } from '../src/ner/tagger/labels.ts'
import type { Model } from '../src/ner/tagger/model.ts'
import { MAX_LATTICE_TOKENS } from '../src/ner/tagger/tag.ts'
import type { LabelledRun } from './read-sentences.ts'

/** Settings of the training. The same settings and examples give the same model, bit for bit. */
export interface Plan {
  /** The model has 2^bits rows of weights. */
  bits: number
  /** Passes over all examples. */
  rounds: number
  /** First step of AdaGrad. */
  rate: number
  /** Strength of the pull towards 0. */
  pull: number
  /** Share of tokens whose words are hidden in a round, 0..1, so that shapes and neighbours learn without them. */
  hidden: number
  /** Number of steps that a weight may have above 0, and below; fewer make a smaller file. At most 127. */
  levels: number
  /** Weights of fewer steps than this become 0. */
  prune: number
}

/** Seed of the order of examples and of hidden words. */
const SEED = 7

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
  const lattice = emptyLattice(MAX_LATTICE_TOKENS)
  const rows = Array.from({ length: MAX_LATTICE_TOKENS }, () => new Int32Array(MAX_FEATURES))
  const counts = new Int32Array(MAX_LATTICE_TOKENS)
  const random = makeRandom(SEED)
  const order = examples.map((_, index) => index)
  const step = (values: Float64Array, sums: Float64Array, index: number, gradient: number) => {
    const slope = gradient - pull * (values[index] ?? 0)
    const sum = (sums[index] ?? 0) + slope * slope
    sums[index] = sum
    values[index] = (values[index] ?? 0) + (rate * slope) / Math.sqrt(sum + 1e-6)
  }
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random)
    for (const index of order) {
      const { tokens, run, labels } = at(examples, index)
      readRun(facts, tokens, run)
      lattice.length = facts.length
      for (let word = 0; word < facts.length; word += 1) {
        const row = at(rows, word)
        const count = featuresOf(facts, tokens, run.from, word, bits, row, random() >= hidden)
        counts[word] = count
        for (let label = 0; label < WIDTH; label += 1) {
          let sum = 0
          for (let feature = 0; feature < count; feature += 1) sum += weights[(row[feature] ?? 0) * WIDTH + label] ?? 0
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
          const row = at(rows, word)
          for (let feature = 0; feature < (counts[word] ?? 0); feature += 1) {
            step(weights, squares, (row[feature] ?? 0) * WIDTH + label, gradient)
          }
        }
      }
    }
    // The average over the second half of the rounds is steadier than the last round.
    if (round >= rounds / 2)
      for (let index = 0; index < size; index += 1) averages[index] = (averages[index] ?? 0) + (weights[index] ?? 0)
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

/** Weights beyond this score are cut off before rounding; chosen by eye. */
const MAX_WEIGHT = 3

/** Rounds the weights to steps of 8 bits. */
function quantize(weights: Float64Array, transition: Float64Array, { bits, levels, prune }: Plan): Model {
  let greatest = 0
  for (const weight of weights) greatest = Math.max(greatest, Math.abs(weight))
  // A few outliers must not make the steps coarse for all other weights.
  const scale = Math.min(greatest, MAX_WEIGHT) / levels
  const rounded = Int8Array.from(weights, (weight) => {
    const steps = Math.max(-127, Math.min(127, Math.round(weight / scale)))
    return Math.abs(steps) < prune ? 0 : steps
  })
  return { bits, scale, weights: rounded, transition: Float32Array.from(transition) }
}

/** Makes a generator of numbers from 0 to 1; the same seed gives the same numbers (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

/** Shuffles in place (Fisher and Yates). */
function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1))
    const before = at(order, index)
    order[index] = at(order, other)
    order[other] = before
  }
}
