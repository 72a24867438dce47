import { at } from '@colloquy/parse'
import type { CorpusWords } from './corpus-words.ts'
import { decideFirst, type Published } from './precedence.ts'
import type { RunHash } from './run-hash.ts'
import { PARTITIONS, SpillFile } from './spill-file.ts'

/** A wording that stands at two or more places: one `passage_id`. Starts and lengths count words of the corpus. */
export interface Passage {
  match: 'exact' | 'near'
  /** Hash of the wording; of a near passage that of its earliest place. */
  hash: RunHash
  places: readonly { start: number; length: number; similarity: number }[]
}

/** One place of a passage. `first` as in the table passages. */
export interface Occurrence {
  start: number
  length: number
  match: Passage['match']
  hash: RunHash
  similarity: number
  scope: 'within-document' | 'cross-document'
  first: boolean | null
}

/** A similarity is stored as a whole number of this many steps, so with four digits. */
const SIMILARITY_STEPS = 10_000

/** Keeps occurrences on disk. They are added passage by passage and read in the order of the text. */
export class Occurrences {
  readonly #corpus: CorpusWords
  readonly #spill: SpillFile

  constructor(corpus: CorpusWords) {
    this.#corpus = corpus
    this.#spill = new SpillFile(corpus.folder, 'occurrences', 6)
  }

  /** Adds all places of a passage, and decides which document came first. */
  add({ match, hash, places }: Passage): void {
    const documents = places.map(({ start }) => this.#corpus.documentAt(start))
    const distinct = [...new Set(documents)]
    const cross = distinct.length > 1
    const published = distinct.map((number): Published => at(this.#corpus.documents, number))
    // Within one document all places were published together.
    const decided = cross ? decideFirst(published) : []
    const firsts = new Map(decided.map((first, index) => [at(distinct, index), first]))
    for (const [index, { start, length, similarity }] of places.entries()) {
      const first = firsts.get(at(documents, index)) ?? null
      const flags = (match === 'near' ? 1 : 0) + (cross ? 2 : 0) + (first === null ? 0 : first ? 4 : 8)
      const similar = Math.round(similarity * SIMILARITY_STEPS)
      this.#spill.add(this.#partitionOf(start), [start, length, hash.high, hash.low, similar, flags])
    }
  }

  /** All occurrences by start; of equal starts the longest first, then exact before near, then by hash. */
  *inOrder(): Generator<Occurrence> {
    for (const records of this.#spill.partitions()) {
      const found: Occurrence[] = []
      for (let from = 0; from < records.length; from += 6) {
        const [start = 0, length = 0, high = 0, low = 0, similar = 0, flags = 0] = records.subarray(from, from + 6)
        found.push({
          start,
          length,
          match: flags & 1 ? 'near' : 'exact',
          hash: { high, low },
          similarity: similar / SIMILARITY_STEPS,
          scope: flags & 2 ? 'cross-document' : 'within-document',
          first: flags & 4 ? true : flags & 8 ? false : null,
        })
      }
      yield* found.sort(
        (a, b) =>
          a.start - b.start ||
          b.length - a.length ||
          (a.match === b.match ? 0 : a.match === 'exact' ? -1 : 1) ||
          a.hash.high - b.hash.high ||
          a.hash.low - b.hash.low,
      )
    }
  }

  /** Divides the corpus into equal stretches, so that partition after partition is in the order of the text. */
  #partitionOf(start: number): number {
    return Math.floor((start / this.#corpus.words.length) * PARTITIONS)
  }
}
