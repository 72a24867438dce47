import { at } from '@colloquy/parse'

/** A run of words, by the index of its first word and the index after its last one. */
export interface ClosestRun {
  from: number
  to: number
  /** Words changed, inserted or dropped between the run and the wanted words. */
  edits: number
}

/**
 * Finds the run of `words` with the fewest edits from `wanted`, the first one of equals. Approximate matching by
 * dynamic programming (Sellers 1980); time is the product of both lengths.
 * @param wanted one word or more
 */
export function findClosestRun(wanted: readonly string[], words: readonly string[]): ClosestRun {
  // For each prefix of `wanted`: the fewest edits to a run that ends at this word, and where that run begins.
  let edits = wanted.map((_, index) => index + 1)
  let froms = wanted.map(() => 0)
  let best: ClosestRun = { from: 0, to: 0, edits: wanted.length }
  for (const [position, word] of words.entries()) {
    let [diagonal, diagonalFrom] = [0, position]
    let [above, aboveFrom] = [0, position + 1]
    const nextEdits: number[] = []
    const nextFroms: number[] = []
    for (const [index, sought] of wanted.entries()) {
      const before = at(edits, index)
      const beforeFrom = at(froms, index)
      const changed = diagonal + (sought === word ? 0 : 1)
      const least = Math.min(changed, before + 1, above + 1)
      const from = least === changed ? diagonalFrom : least === before + 1 ? beforeFrom : aboveFrom
      nextEdits.push(least)
      nextFroms.push(from)
      ;[diagonal, diagonalFrom, above, aboveFrom] = [before, beforeFrom, least, from]
    }
    ;[edits, froms] = [nextEdits, nextFroms]
    const total = at(edits, wanted.length - 1)
    if (total < best.edits) best = { from: at(froms, wanted.length - 1), to: position + 1, edits: total }
  }
  return best
}
