import type { GoldSpan, GoldTurn } from '@colloquy/parse/train'
import type { ClaimedTurn } from './claim.ts'

/** Code points by which a place may be off: a quotation mark or a dash more or less is no error. */
const TOLERANCE = 3

export interface Match {
  gold: GoldTurn
  claimed: ClaimedTurn
  /** The ends agree too. */
  whole: boolean
}

/** Pairs the turns that start at the same place. Of several candidates the one whose end is nearest is taken. */
export function matchTurns(gold: readonly GoldTurn[], claimed: readonly ClaimedTurn[]): Match[] {
  const free = new Map<number, ClaimedTurn[]>()
  for (const turn of claimed) {
    const start = startOf(turn)
    free.set(start, [...(free.get(start) ?? []), turn])
  }
  return gold.flatMap((turn) => {
    let best: ClaimedTurn | null = null
    let distance = Number.POSITIVE_INFINITY
    for (let start = startOf(turn) - TOLERANCE; start <= startOf(turn) + TOLERANCE; start += 1) {
      for (const candidate of free.get(start) ?? []) {
        const off = Math.abs(endOf(candidate) - endOf(turn))
        if (off < distance) [best, distance] = [candidate, off]
      }
    }
    if (best === null) return []
    const taken = best
    free.set(startOf(taken), free.get(startOf(taken))?.filter((candidate) => candidate !== taken) ?? [])
    return { gold: turn, claimed: taken, whole: distance <= TOLERANCE }
  })
}

function startOf({ spans }: { spans: readonly [GoldSpan, ...GoldSpan[]] }): number {
  return spans[0][0]
}

function endOf({ spans }: { spans: readonly [GoldSpan, ...GoldSpan[]] }): number {
  return (spans.at(-1) ?? spans[0])[1]
}
