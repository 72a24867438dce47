import { bestPath, chanceOf, type Lattice, makeLattice, sumLattice } from '../chain/chain.ts'
import { at } from '../text/at.ts'
import type { Evidence } from './evidence.ts'
import { LINE_KINDS, type LineKind, WIDTH } from './kinds.ts'
import type { LineModel } from './model.ts'
import { observeLines } from './observe.ts'

export interface DecodedLine {
  kind: LineKind
  /** Chance that a turn begins with this line, 0..1. */
  start: number
  /** Chance that the asking side speaks, given that it is speech, 0..1. */
  asks: number
  /** Chance of each kind, 0..1. */
  chance(kind: LineKind): number
}

/** Keeps `asks` a number where no side speaks. */
const MIN_SPEECH_CHANCE = 1e-9

/** Decodes the kind of each line, and how sure the model is. */
export function decodeLines(evidence: Evidence, model: LineModel): DecodedLine[] {
  const rows = observeLines(evidence, model.bits)
  if (rows.length === 0) return []
  const lattice = makeLattice(WIDTH, rows.length)
  fillEmissions(lattice.emission, rows, model)
  const path = bestPath(lattice, model.transition)
  sumLattice(lattice, model.transition.map(Math.exp))
  return Array.from(path, (label, place) => readChances(lattice, place, at(LINE_KINDS, label)))
}

/**
 * Adds up the weights of each line. The sums are of whole steps, which are exact, and are scaled once.
 *
 * Rows and kinds are in range by construction; `?? 0` behind an index only satisfies the compiler here.
 */
function fillEmissions(emission: Float64Array, rows: readonly Int32Array[], { weights, scale }: LineModel): void {
  let place = 0
  for (const own of rows) {
    for (let kind = 0; kind < WIDTH; kind += 1) {
      let sum = 0
      for (let index = 0; index < own.length; index += 1) sum += weights[(own[index] ?? 0) * WIDTH + kind] ?? 0
      emission[place] = sum * scale
      place += 1
    }
  }
}

function readChances(lattice: Lattice, place: number, kind: LineKind): DecodedLine {
  const chance = (other: LineKind) => chanceOf(lattice, place, LINE_KINDS.indexOf(other))
  const [questionStart, answerStart] = [chance('question-start'), chance('answer-start')]
  const asks = questionStart + chance('question')
  const answers = answerStart + chance('answer')
  return {
    kind,
    start: questionStart + answerStart,
    asks: asks / Math.max(MIN_SPEECH_CHANCE, asks + answers),
    chance,
  }
}
