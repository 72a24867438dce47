import type { Candidate } from './candidate.ts'

/** The surest candidates that do not overlap, in the order of the text; of equal ones the longer. */
export function selectCandidates(candidates: readonly Candidate[]): Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) =>
      b.confidence - a.confidence || b.to - b.from - (a.to - a.from) || a.segment - b.segment || a.from - b.from,
  )
  const taken = new Map<number, Candidate[]>()
  for (const candidate of ranked) {
    const own = taken.get(candidate.segment) ?? []
    if (own.some((other) => other.from < candidate.to && other.to > candidate.from)) continue
    own.push(candidate)
    taken.set(candidate.segment, own)
  }
  return [...taken.keys()]
    .sort((a, b) => a - b)
    .flatMap((segment) => (taken.get(segment) ?? []).sort((a, b) => a.from - b.from))
}
