import type { NameCandidate } from './candidate.ts'

/** The surest candidates that do not overlap, in the order of the text; of equal ones the longer. */
export function selectCandidates(candidates: readonly NameCandidate[]): NameCandidate[] {
  const ranked = [...candidates].sort(
    (a, b) =>
      b.confidence - a.confidence || b.to - b.from - (a.to - a.from) || a.segment - b.segment || a.from - b.from,
  )
  const taken = new Map<number, NameCandidate[]>()
  const words = new Map<number, Set<number>>()
  for (const candidate of ranked) {
    const { segment, from, to } = candidate
    const own = taken.get(segment) ?? []
    const used = words.get(segment) ?? new Set<number>()
    let free = true
    for (let word = from; word < to; word += 1) if (used.has(word)) free = false
    if (!free) continue
    for (let word = from; word < to; word += 1) used.add(word)
    own.push(candidate)
    taken.set(segment, own)
    words.set(segment, used)
  }
  return [...taken.keys()]
    .sort((a, b) => a - b)
    .flatMap((segment) => (taken.get(segment) ?? []).sort((a, b) => a.from - b.from))
}
