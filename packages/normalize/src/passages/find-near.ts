import { at } from '@colloquy/parse'
import type { CorpusWords } from './corpus-words.ts'
import { followEdits, type NearPair, pairsToCompare, similarityOf } from './follow-edits.ts'
import { groupRuns } from './group-runs.ts'
import type { Occurrences, Passage } from './occurrences.ts'
import { compareDates } from './precedence.ts'
import { hashRun, type RunHash } from './run-hash.ts'
import { PARTITIONS, SpillFile } from './spill-file.ts'

/**
 * Finds every near passage of the corpus and adds it to `occurrences`. Places that share a seed are paired, and pairs
 * are extended over small edits (`followEdits`). Each place keeps the pair with the earliest place (`choosePairs`), and
 * places with the same earliest wording are one passage.
 */
export function findNear(corpus: CorpusWords, occurrences: Occurrences): void {
  const pairs = new SpillFile(corpus.folder, 'pairs', PAIR_NUMBERS)
  const { wordAt } = corpus.words
  for (const records of corpus.seeds.partitions()) {
    for (const places of groupRuns(records)) {
      for (const [place, other] of pairsToCompare(places)) {
        const ordered: [number, number] = comparePlaces(corpus, place, other) < 0 ? [place, other] : [other, place]
        const pair = followEdits(wordAt, ordered, corpus.minimum)
        if (pair) pairs.add(corpus.documentAt(pair.otherStart) % PARTITIONS, packPair(pair))
      }
    }
  }
  const chosen = new SpillFile(corpus.folder, 'chosen', PAIR_NUMBERS + 2)
  for (const records of pairs.partitions()) {
    for (const pair of choosePairs(unpackPairs(records, PAIR_NUMBERS, 0), (a, b) => comparePlaces(corpus, a, b))) {
      const { high, low } = hashRun(wordAt, pair.start, pair.length)
      chosen.add(high % PARTITIONS, [high, low, ...packPair(pair)])
    }
  }
  for (const records of chosen.partitions()) for (const passage of gatherPassages(records)) occurrences.add(passage)
}

/** Numbers of a pair in a record. */
const PAIR_NUMBERS = 5

const packPair = ({ start, length, otherStart, otherLength, edits }: NearPair): number[] => [
  start,
  length,
  otherStart,
  otherLength,
  edits,
]

/**
 * Reads pairs from records.
 * @param width numbers in a record
 * @param offset numbers in a record before those of the pair
 */
function unpackPairs(records: Uint32Array, width: number, offset: number): NearPair[] {
  const pairs: NearPair[] = []
  for (let from = offset; from < records.length; from += width) {
    const [start = 0, length = 0, otherStart = 0, otherLength = 0, edits = 0] = records.subarray(
      from,
      from + PAIR_NUMBERS,
    )
    pairs.push({ start, length, otherStart, otherLength, edits })
  }
  return pairs
}

/** Compares two positions by the dates of their documents, then by position. */
function comparePlaces(corpus: CorpusWords, a: number, b: number): number {
  const documentOf = (position: number) => at(corpus.documents, corpus.documentAt(position))
  return compareDates(documentOf(a), documentOf(b)) || a - b
}

/** Share of the most equal words, 0..1, that makes a pair as good as the best one. Chosen by eye. */
const MIN_SHARE_OF_LONGEST = 0.8

/**
 * Keeps one pair for each group that overlaps at `otherStart`: of the pairs with at least 80 % of the most equal words,
 * the one whose source is earliest.
 * @param compare compares two positions by time
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

/** Chooses among pairs that overlap; one that shares at most half of its words with the chosen ones stays too. */
function chooseAmong(pairs: readonly NearPair[], compare: (place: number, other: number) => number): NearPair[] {
  const chosen: NearPair[] = []
  for (let left = pairs; left.length > 0; ) {
    const longest = Math.max(...left.map(equalWords))
    const best = left
      .filter((pair) => equalWords(pair) >= MIN_SHARE_OF_LONGEST * longest)
      .reduce((a, b) =>
        (compare(a.start, b.start) || equalWords(b) - equalWords(a) || a.edits - b.edits) <= 0 ? a : b,
      )
    chosen.push(best)
    left = left.filter((pair) => sharedWords(pair, best) * 2 <= Math.min(pair.otherLength, best.otherLength))
  }
  return chosen
}

const equalWords = ({ otherLength, edits }: NearPair): number => otherLength - edits

/** Number of words that two pairs share at their later place; negative where they lie apart. */
function sharedWords(a: NearPair, b: NearPair): number {
  return Math.min(a.otherStart + a.otherLength, b.otherStart + b.otherLength) - Math.max(a.otherStart, b.otherStart)
}

/** Joins pairs with the same earlier wording into one passage. */
function* gatherPassages(records: Uint32Array): Generator<Passage> {
  const passages = new Map<string, { hash: RunHash; places: Map<string, Passage['places'][number]> }>()
  for (const [index, pair] of unpackPairs(records, PAIR_NUMBERS + 2, 2).entries()) {
    const from = index * (PAIR_NUMBERS + 2)
    const hash = { high: at(records, from), low: at(records, from + 1) }
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
