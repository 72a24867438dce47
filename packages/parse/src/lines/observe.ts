import { at } from '../text/at.ts'
import type { Evidence } from './evidence.ts'
import { FEATURES } from './features/index.ts'

/** FNV-1a over UTF-16 units, from a seed. */
function hashText(text: string, seed: number): number {
  let hash = seed
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** Spreads a hash anew for each place (1 for the line itself, 9 + step for another line). */
function mix(hash: number, place: number): number {
  const mixed = Math.imul(hash ^ (place + 0x9e3779b9 + (hash << 6) + (hash >>> 2)), 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) >>> 0
}

const OFFSET_BASIS = 0x811c9dc5

const SEEDS = FEATURES.map(({ name }) => hashText(`${name}=`, OFFSET_BASIS))

/** Indices of the observations that the lines on either side see too. */
const NEAR = FEATURES.flatMap(({ near }, index) => (near ? index : []))

/** Lines on either side whose observations a line sees too. */
const STEPS = [-2, -1, 1, 2]

/** Stands for the observations of a line before the first or behind the last one; chosen by eye. */
const OUTSIDE = 977

/** The row that every line weighs. */
const BIAS_ROW = 0

/**
 * For each line the rows of the model that it weighs.
 * @param bits the model has 2^bits rows
 */
export function observeLines(evidence: Evidence, bits: number): Int32Array[] {
  const length = evidence.lines.length
  const width = FEATURES.length
  const shift = 32 - bits
  // Hashes of the observations that are one word, a row for each line; 0 where nothing is seen.
  const seen = new Uint32Array(length * width)
  const words = observeInto(seen, evidence)
  return Array.from({ length }, (_, line) => {
    const more = words.get(line) ?? []
    const rows = new Int32Array(1 + width + more.length + STEPS.length * Math.max(1, NEAR.length))
    let count = 0
    rows[count++] = BIAS_ROW
    for (let at = line * width; at < (line + 1) * width; at += 1) {
      const hash = seen[at]
      if (hash) rows[count++] = mix(hash, 1) >>> shift
    }
    for (const hash of more) rows[count++] = mix(hash, 1) >>> shift
    for (const step of STEPS) {
      const other = line + step
      if (other < 0 || other >= length) {
        rows[count++] = mix(OUTSIDE, step + 9) >>> shift
        continue
      }
      for (const index of NEAR) {
        const hash = seen[other * width + index]
        if (hash) rows[count++] = mix(hash, step + 9) >>> shift
      }
    }
    return rows.subarray(0, count)
  })
}

/** Fills the hashes of one word, and returns the hashes of observations that are several, by line. */
function observeInto(seen: Uint32Array, evidence: Evidence): Map<number, number[]> {
  const width = FEATURES.length
  const words = new Map<number, number[]>()
  for (const [index, feature] of FEATURES.entries()) {
    const seed = at(SEEDS, index)
    for (let line = 0; line < evidence.lines.length; line += 1) {
      const word = feature.observe(evidence, line)
      if (typeof word === 'string') seen[line * width + index] = hashText(word, seed)
      else if (word) words.set(line, [...(words.get(line) ?? []), ...word.map((each) => hashText(each, seed))])
    }
  }
  return words
}
