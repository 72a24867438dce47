import { at } from '@colloquy/parse'
import type { Token } from '../../text/tokens.ts'
import { bestPath, chanceOfSpan, emptyLattice, type Lattice, sumLattice, weighTransitions } from './crf.ts'
import { emptyRunFacts, featuresOf, MAX_FEATURES, readRun } from './features.ts'
import { kindOf, type NameKind, WIDTH } from './labels.ts'
import type { Model } from './model.ts'
import type { Run } from './runs.ts'

/** A name that the model found in a run. */
export interface TaggedName extends Run {
  kind: NameKind
  /** Chance that a name of this kind covers exactly these tokens, 0..1; 0 for OTHER, which is not proposed. */
  chance: number
}

/** Tags the names in one run of a text. */
export type Tagger = (tokens: readonly Token[], run: Run) => TaggedName[]

/** Longest run that the working space holds, in tokens; findRuns makes runs of at most 42. */
export const MAX_LATTICE_TOKENS = 48

/**
 * The scores of O and OTHER are lowered by these numbers, in the unit of the scores. Two thirds of the training
 * sentences are short messages, where a capital is a name less often than in print. Tried from 0 to 3 on two news sets
 * (model/MODEL.md); between 1.5 and 2.5 nothing changes much.
 */
const LABEL_PENALTIES = [2, 1] as const

/**
 * Makes a tagger of a model. Its working space is shared by all runs, so two runs must not be tagged at the same time.
 */
export function makeTagger({ bits, scale, weights, transition }: Model): Tagger {
  const facts = emptyRunFacts()
  const lattice = emptyLattice(MAX_LATTICE_TOKENS)
  const rows = new Int32Array(MAX_FEATURES)
  const sums = new Int32Array(WIDTH)
  const steps = weighTransitions(transition)
  return (tokens, run) => {
    readRun(facts, tokens, run)
    lattice.length = facts.length
    for (let word = 0; word < facts.length; word += 1) {
      const count = featuresOf(facts, tokens, run.from, word, bits, rows)
      addRows(weights, rows, count, sums)
      for (let label = 0; label < WIDTH; label += 1)
        lattice.emission[word * WIDTH + label] = (sums[label] ?? 0) * scale - (LABEL_PENALTIES[label] ?? 0)
    }
    return namesOfPath(lattice, bestPath(lattice, transition), steps).map(({ from, to, kind, chance }) => ({
      from: run.from + from,
      to: run.from + to,
      kind,
      chance,
    }))
  }
}

/**
 * The names on a path of labels, with positions in the run. The lattice is summed only where a name needs its chance.
 */
function namesOfPath(lattice: Lattice, path: Uint8Array, steps: Float64Array): TaggedName[] {
  const names: TaggedName[] = []
  let isSummed = false
  for (let from = 0; from < path.length; ) {
    const label = at(path, from)
    const kind = kindOf(label)
    let to = from + 1
    if (kind === null) {
      from = to
      continue
    }
    const inside = kind === 'OTHER' ? label : label + 1
    while (to < path.length && path[to] === inside) to += 1
    if (kind !== 'OTHER' && !isSummed) {
      sumLattice(lattice, steps)
      isSummed = true
    }
    const chance = kind === 'OTHER' ? 0 : chanceOfSpan(lattice, steps, from, to, label)
    names.push({ from, to, kind, chance })
    from = to
  }
  return names
}

/**
 * Sums rows of the weights label by label into `sums`. Indices are in range by construction, as in crf.ts.
 * @param count how many of `rows` to sum
 */
function addRows(weights: Int8Array, rows: Int32Array, count: number, sums: Int32Array): void {
  sums.fill(0)
  for (let row = 0; row < count; row += 1) {
    const at = (rows[row] ?? 0) * WIDTH
    for (let label = 0; label < WIDTH; label += 1) sums[label] = (sums[label] ?? 0) + (weights[at + label] ?? 0)
  }
}
