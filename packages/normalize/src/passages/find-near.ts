import type { CorpusWords } from './corpus-words.ts'
import { followEdits, type NearPair, pairsToCompare, similarityOf } from './follow-edits.ts'
import type { Occurrences, Passage } from './occurrences.ts'
import { compareDates } from './precedence.ts'
import { hashRun, type RunHash } from './run-hash.ts'
import { samePlaces } from './same-run.ts'
import { PARTITIONS, Spill } from './spill-file.ts'

/**
 * Adds every near passage: short runs in common give pairs of places, pairs are followed over small edits, every place
 * keeps the earliest of the places that it is about as near to, and places with one such measure are one passage.
 */
export function findNear(corpus: CorpusWords, occurrences: Occurrences): void {
  const pairs = new Spill(corpus.folder, 'pairs', PAIR)
  const { at } = corpus.words
  for (const records of corpus.seeds.partitions()) {
    for (const places of samePlaces(records)) {
      for (const [place, other] of pairsToCompare(places)) {
        const ordered: [number, number] = comparePlaces(corpus, place, other) < 0 ? [place, other] : [other, place]
        const pair = followEdits(at, ordered, corpus.minimum)
        if (pair) pairs.add(corpus.documentAt(pair.otherStart) % PARTITIONS, packPair(pair))
      }
    }
  }
  const chosen = new Spill(corpus.folder, 'chosen', PAIR + 2)
  for (const records of pairs.partitions()) {
    for (const pair of choosePairs(unpackPairs(records, PAIR, 0), (a, b) => comparePlaces(corpus, a, b))) {
      const { high, low } = hashRun(at, pair.start, pair.length)
      chosen.add(high % PARTITIONS, [high, low, ...packPair(pair)])
    }
  }
  for (const records of chosen.partitions()) for (const passage of gather(records)) occurrences.add(passage)
}

/** Numbers of a pair on disk. */
const PAIR = 5

const packPair = ({ start, length, otherStart, otherLength, edits }: NearPair): number[] => [
  start,
  length,
  otherStart,
  otherLength,
  edits,
]

function unpackPairs(records: Uint32Array, width: number, offset: number): NearPair[] {
  const pairs: NearPair[] = []
  for (let at = offset; at < records.length; at += width) {
    const [start = 0, length = 0, otherStart = 0, otherLength = 0, edits = 0] = records.subarray(at, at + PAIR)
    pairs.push({ start, length, otherStart, otherLength, edits })
  }
  return pairs
}

/** By date, then by the order of the corpus. */
function comparePlaces(corpus: CorpusWords, a: number, b: number): number {
  const [one, two] = [corpus.documents[corpus.documentAt(a)], corpus.documents[corpus.documentAt(b)]]
  return (one && two ? compareDates(one, two) : 0) || a - b
}

/** A pair with this share of the words of the longest one is about as near. */
const AS_NEAR = 0.8

/**
 * Of pairs that lie over each other at the second place one stays: among the longest the one with the earliest measure.
 */
export function choosePairs(pairs: readonly NearPair[], compare: (place: number, other: number) => number): NearPair[] {
  const sorted = [...pairs].sort((a, b) => a.otherStart - b.otherStart || a.otherLength - b.otherLength)
  const chosen: NearPair[] = []
  for (let from = 0; from < sorted.length; ) {
    let to = from
    let end = 0
    for (let next = sorted[to]; next && (to === from || next.otherStart < end); next = sorted[to]) {
      end = Math.max(end, next.otherStart + next.otherLength)
      to += 1
    }
    chosen.push(...chooseAmong(sorted.slice(from, to), compare))
    from = to
  }
  return chosen
}

function chooseAmong(pairs: readonly NearPair[], compare: (place: number, other: number) => number): NearPair[] {
  const chosen: NearPair[] = []
  for (let left = pairs; left.length > 0; ) {
    const longest = Math.max(...left.map(equalWords))
    const best = left
      .filter((pair) => equalWords(pair) >= AS_NEAR * longest)
      .reduce((a, b) =>
        (compare(a.start, b.start) || equalWords(b) - equalWords(a) || a.edits - b.edits) <= 0 ? a : b,
      )
    chosen.push(best)
    left = left.filter((pair) => sharedWords(pair, best) * 2 <= Math.min(pair.otherLength, best.otherLength))
  }
  return chosen
}

const equalWords = ({ otherLength, edits }: NearPair): number => otherLength - edits

function sharedWords(a: NearPair, b: NearPair): number {
  return Math.min(a.otherStart + a.otherLength, b.otherStart + b.otherLength) - Math.max(a.otherStart, b.otherStart)
}

/** Pairs with the same measure, word by word, are one passage. */
function* gather(records: Uint32Array): Generator<Passage> {
  const passages = new Map<string, { hash: RunHash; places: Map<string, Passage['places'][number]> }>()
  for (const [index, pair] of unpackPairs(records, PAIR + 2, 2).entries()) {
    const hash = { high: records[index * (PAIR + 2)] ?? 0, low: records[index * (PAIR + 2) + 1] ?? 0 }
    const key = `${hash.high} ${hash.low}`
    const passage = passages.get(key) ?? { hash, places: new Map() }
    passages.set(key, passage)
    const { start, length, otherStart, otherLength } = pair
    passage.places.set(`${start} ${length}`, { start, length, similarity: 1 })
    const other = `${otherStart} ${otherLength}`
    const before = passage.places.get(other)
    const similarity = Math.max(before?.similarity ?? 0, similarityOf(pair))
    passage.places.set(other, { start: otherStart, length: otherLength, similarity })
  }
  for (const { hash, places } of passages.values()) {
    yield { match: 'near', hash, places: [...places.values()].sort((a, b) => a.start - b.start || a.length - b.length) }
  }
}
