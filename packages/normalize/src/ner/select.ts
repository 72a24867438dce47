import type { NameCandidate } from './name-candidate.ts'

/**
 * Chooses candidates that do not overlap, those with the highest scores first and the longer of equals. They come back
 * in the order of the text.
 */
export function selectCandidates<T extends NameCandidate>(candidates: readonly T[]): T[] {
  const ranked = candidates.toSorted(
    (a, b) => b.confidence - a.confidence || b.to - b.from - (a.to - a.from) || inText(a, b),
  )
  const usedWords = new Map<number, Set<number>>()
  const chosen: T[] = []
  for (const candidate of ranked) {
    const { segment, from, to } = candidate
    const used = usedWords.get(segment) ?? new Set<number>()
    const words = Array.from({ length: to - from }, (_, index) => from + index)
    if (words.some((word) => used.has(word))) continue
    for (const word of words) used.add(word)
    usedWords.set(segment, used)
    chosen.push(candidate)
  }
  return chosen.sort(inText)
}

const inText = (a: NameCandidate, b: NameCandidate) => a.segment - b.segment || a.from - b.from
