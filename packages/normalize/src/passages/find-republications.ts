import { at } from '@colloquy/parse'
import { type CorpusWords, RUNNING_BORDER } from './corpus-words.ts'
import { groupRuns } from './group-runs.ts'
import { compareDates } from './precedence.ts'
import { FIRST_WORD, hashRun } from './run-hash.ts'
import { PARTITIONS, SpillFile } from './spill-file.ts'

/** Least share of the running text, 0..1, that a republication has in exact passages of the original. Chosen by eye. */
const MIN_CONTAINED_SHARE = 0.7

/** Least running text of a republication, in words. Chosen by eye. */
const MIN_RUNNING_WORDS = 50

/** Least share of the sampled seeds, 0..1, that two documents have in common to be compared. Chosen by eye. */
const MIN_SHARED_SAMPLES = 0.25

/** Earlier documents with the same seed that a document is paired with. Chosen by eye. */
const MAX_EARLIER_COMPARED = 16

/** What is known of a document that holds the same interview as an earlier one. */
export interface Republication {
  /** Id of the original. */
  of: string
  /** Share of the running words, 0..1, that also stand in the original, or in the earlier copy that it was found in. */
  share: number
  /** Whether the dates show that the original came first. */
  certain: boolean
}

/**
 * Finds documents that hold the same interview as an earlier one. Sampled seeds in common give the candidates
 * (containment of samples: Broder 1997), which are then compared by all runs of words.
 * @returns id -> republication
 */
export function findRepublications(corpus: CorpusWords): Map<string, Republication> {
  const { documents } = corpus
  const order = documents.map((_, number) => number).sort((a, b) => compareDocuments(corpus, a, b))
  const ranks = new Uint32Array(documents.length)
  for (const [index, number] of order.entries()) ranks[number] = index
  const byRank = (a: number, b: number) => at(ranks, a) - at(ranks, b)
  const found = new Map<number, Copy>()
  for (const records of pairSharing(corpus, byRank).partitions()) {
    for (const [document, candidates] of countPairs(records)) {
      const copy = findEarliestCopy(corpus, document, candidates, byRank)
      if (copy) found.set(document, copy)
    }
  }
  return new Map(
    [...found].map(([document, { of, share }]): [string, Republication] => {
      const own = at(documents, document)
      const original = at(documents, originalOf(found, of))
      return [own.id, { of: original.id, share, certain: original.latest < own.earliest }]
    }),
  )
}

/** Compares the numbers of two documents by time. */
type CompareByRank = (document: number, other: number) => number

/** Pairs documents with the earlier ones that share a sampled seed: records of document and earlier document. */
function pairSharing(corpus: CorpusWords, byRank: CompareByRank): SpillFile {
  const pairs = new SpillFile(corpus.folder, 'documents', 2)
  for (const records of corpus.samples.partitions()) {
    for (const places of groupRuns(records)) {
      const sharing = [...new Set(places)].sort(byRank)
      for (const [index, document] of sharing.entries()) {
        for (const earlier of sharing.slice(0, Math.min(index, MAX_EARLIER_COMPARED))) {
          pairs.add(document % PARTITIONS, [document, earlier])
        }
      }
    }
  }
  return pairs
}

/**
 * Finds the earliest document that holds most of the running text of another one.
 * @param candidates number of document -> sampled seeds in common
 */
function findEarliestCopy(
  corpus: CorpusWords,
  document: number,
  candidates: ReadonlyMap<number, number>,
  byRank: CompareByRank,
): Copy | null {
  const { running, samples } = at(corpus.documents, document)
  if (running < MIN_RUNNING_WORDS) return null
  const likely = [...candidates]
    .filter(([, shared]) => shared >= MIN_SHARED_SAMPLES * samples)
    .map(([number]) => number)
    .sort(byRank)
  for (const of of likely) {
    const share = containedShare(corpus, document, of)
    if (share >= MIN_CONTAINED_SHARE) return { of, share }
  }
  return null
}

/** The number of an earlier document, and the share of the running words, 0..1, that it holds. */
interface Copy {
  of: number
  share: number
}

/** Follows copies of copies to the number of the original. Every step leads to an earlier document, so it ends. */
function originalOf(found: ReadonlyMap<number, Copy>, document: number): number {
  let original = document
  for (let copy = found.get(original); copy; copy = found.get(original)) original = copy.of
  return original
}

/** Compares documents by date; where dates are equal, the longer running text is taken for earlier, then the id. */
function compareDocuments({ documents }: CorpusWords, a: number, b: number): number {
  const [one, two] = [at(documents, a), at(documents, b)]
  return compareDates(one, two) || two.running - one.running || a - b
}

/** Counts records: document -> earlier document -> sampled seeds in common. */
function countPairs(records: Uint32Array): Map<number, Map<number, number>> {
  const counts = new Map<number, Map<number, number>>()
  for (let from = 0; from < records.length; from += 2) {
    const [document, earlier] = [at(records, from), at(records, from + 1)]
    const own = counts.get(document) ?? new Map<number, number>()
    counts.set(document, own)
    own.set(earlier, (own.get(earlier) ?? 0) + 1)
  }
  return counts
}

/** The share of the running words of a document, 0..1, that lie in runs which also stand in another document. */
function containedShare(corpus: CorpusWords, document: number, other: number): number {
  const runs = new Set<number>()
  for (const { key } of runsOf(corpus, other)) runs.add(key)
  let covered = 0
  let end = 0
  for (const { key, start, running } of runsOf(corpus, document)) {
    if (!running || !runs.has(key)) continue
    covered += start + corpus.minimum - Math.max(start, end)
    end = start + corpus.minimum
  }
  const words = at(corpus.documents, document).running
  return words === 0 ? 0 : covered / words
}

/** All runs of `minimum` words of a document: key of 53 bits, position, and whether it lies in the running text. */
function* runsOf(corpus: CorpusWords, document: number): Generator<{ key: number; start: number; running: boolean }> {
  const { wordAt } = corpus.words
  const { from } = at(corpus.documents, document)
  const to = corpus.documents[document + 1]?.from ?? corpus.words.length
  let running = false
  let border = from
  for (let position = from; position < to; position += 1) {
    const word = wordAt(position)
    if (word < FIRST_WORD) {
      running = word === RUNNING_BORDER
      border = position
      continue
    }
    const start = position + 1 - corpus.minimum
    if (start <= border) continue
    const { high, low } = hashRun(wordAt, start, corpus.minimum)
    yield { key: high * 2 ** 21 + (low >>> 11), start, running }
  }
}
