/** Pairs of neighbouring letters of a text in small letters, as a set. */
function pairsOf(name: string): Set<string> {
  const text = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const pairs = new Set<string>()
  for (let index = 0; index + 1 < text.length; index += 1) pairs.add(text.slice(index, index + 2))
  return pairs
}

/** The share of letter pairs that two names have in common (Dice), 0..1. */
export function similarity(left: string, right: string): number {
  const [a, b] = [pairsOf(left), pairsOf(right)]
  let common = 0
  for (const pair of a) if (b.has(pair)) common += 1
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size)
}

/** Names more alike than this are shown one below the other. */
const ALIKE = 0.6

/** Looks up which of many names is most like another one. Names that share no pair of letters are never compared. */
export function findNearest(
  names: readonly string[],
): (name: string, except: number) => { index: number; score: number } | null {
  const byPair = new Map<string, number[]>()
  names.forEach((name, index) => {
    for (const pair of pairsOf(name)) {
      const own = byPair.get(pair)
      if (own) own.push(index)
      else byPair.set(pair, [index])
    }
  })
  return (name, except) => {
    const own = pairsOf(name)
    const common = new Map<number, number>()
    // The rarest pairs say most; the common ones ("an") would bring half of all names.
    const rare = [...own].sort((a, b) => (byPair.get(a)?.length ?? 0) - (byPair.get(b)?.length ?? 0)).slice(0, RAREST)
    for (const pair of rare) for (const index of (byPair.get(pair) ?? []).slice(0, MOST)) common.set(index, 0)
    let best: { index: number; score: number } | null = null
    for (const index of common.keys()) {
      const score = index === except ? 0 : similarity(name, names[index] ?? '')
      if (score >= ALIKE && (best === null || score > best.score)) best = { index, score }
    }
    return best
  }
}

const RAREST = 6
const MOST = 50
