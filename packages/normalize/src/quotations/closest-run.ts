/** The run of words that is closest to some others. */
export interface ClosestRun {
  /** Index of its first word and after its last one. */
  from: number
  to: number
  /** Words changed, inserted or dropped. */
  edits: number
}

/**
 * The run of `words` with the fewest edits from `wanted`: approximate matching by dynamic programming (Sellers 1980),
 * word by word. Of equal ones the first. Takes the product of both lengths in time.
 */
export function closestRun(wanted: readonly string[], words: readonly string[]): ClosestRun {
  // For each prefix of `wanted`: fewest edits to a run that ends here, and where that run begins.
  let edits = wanted.map((_, index) => index + 1)
  let froms = wanted.map(() => 0)
  let best: ClosestRun = { from: 0, to: 0, edits: wanted.length }
  for (const [at, word] of words.entries()) {
    let [diagonal, diagonalFrom] = [0, at]
    let [above, aboveFrom] = [0, at + 1]
    const nextEdits: number[] = []
    const nextFroms: number[] = []
    for (const [index, sought] of wanted.entries()) {
      const before = edits[index] ?? 0
      const beforeFrom = froms[index] ?? 0
      const changed = diagonal + (sought === word ? 0 : 1)
      const least = Math.min(changed, before + 1, above + 1)
      const from = least === changed ? diagonalFrom : least === before + 1 ? beforeFrom : aboveFrom
      nextEdits.push(least)
      nextFroms.push(from)
      ;[diagonal, diagonalFrom, above, aboveFrom] = [before, beforeFrom, least, from]
    }
    ;[edits, froms] = [nextEdits, nextFroms]
    const total = edits.at(-1) ?? 0
    if (total < best.edits) best = { from: froms.at(-1) ?? 0, to: at + 1, edits: total }
  }
  return best
}
