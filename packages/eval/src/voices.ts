import type { Match } from './match-turns.ts'

interface Vote {
  asked: string | null
  claimed: string
  turns: number
}

/**
 * How many matched turns have the right voice, whatever the voices are called: each gold speaker is given one claimed
 * speaker and the other way round, the pair with the most turns first.
 */
export function countAgreeingVoices(matches: readonly Match[]): number {
  const votes = new Map<string, Vote>()
  for (const { gold, claimed } of matches) {
    const asked = gold.speaker || gold.role
    const key = JSON.stringify([asked, claimed.speaker])
    votes.set(key, { asked, claimed: claimed.speaker, turns: (votes.get(key)?.turns ?? 0) + 1 })
  }
  const named = new Set<string | null>()
  const given = new Set<string>()
  let agreeing = 0
  for (const { asked, claimed, turns } of [...votes.values()].sort((a, b) => b.turns - a.turns)) {
    if (named.has(asked) || given.has(claimed)) continue
    named.add(asked)
    given.add(claimed)
    agreeing += turns
  }
  return agreeing
}
