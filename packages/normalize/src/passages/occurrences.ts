import type { CorpusWords } from './corpus-words.ts'
import { cameFirst, type Published } from './precedence.ts'
import type { RunHash } from './run-hash.ts'
import { PARTITIONS, Spill } from './spill-file.ts'

/** Wording that stands at several places: one `passage_id`. */
export interface Passage {
  match: 'exact' | 'near'
  /** Of the wording, or of the one that the others are near to. */
  hash: RunHash
  places: readonly { start: number; length: number; similarity: number }[]
}

/** One of its places. */
export interface Occurrence {
  start: number
  length: number
  match: Passage['match']
  hash: RunHash
  similarity: number
  scope: 'within-document' | 'cross-document'
  first: boolean | null
}

const SIMILARITY_STEPS = 10_000

/** Occurrences on disk; they come in wording by wording and go out in the order of the text. */
export class Occurrences {
  readonly #corpus: CorpusWords
  readonly #spill: Spill

  constructor(corpus: CorpusWords) {
    this.#corpus = corpus
    this.#spill = new Spill(corpus.folder, 'occurrences', 6)
  }

  add({ match, hash, places }: Passage): void {
    const documents = places.map(({ start }) => this.#corpus.documentAt(start))
    const distinct = [...new Set(documents)]
    const cross = distinct.length > 1
    const published = distinct.map((number): Published => this.#corpus.documents[number] ?? UNKNOWN)
    // Within one document nothing was published earlier than the rest.
    const firsts = new Map(cross ? zip(distinct, cameFirst(published)) : [])
    for (const [index, { start, length, similarity }] of places.entries()) {
      const first = firsts.get(documents[index] ?? 0) ?? null
      const flags = (match === 'near' ? 1 : 0) + (cross ? 2 : 0) + (first === null ? 0 : first ? 4 : 8)
      const similar = Math.round(similarity * SIMILARITY_STEPS)
      this.#spill.add(this.#partitionOf(start), [start, length, hash.high, hash.low, similar, flags])
    }
  }

  /** By place; of those that begin together the longest first, exact before near, then by wording. */
  *inOrder(): Generator<Occurrence> {
    for (const records of this.#spill.partitions()) {
      const found: Occurrence[] = []
      for (let at = 0; at < records.length; at += 6) {
        const [start = 0, length = 0, high = 0, low = 0, similar = 0, flags = 0] = records.subarray(at, at + 6)
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

  /** Neighbouring stretches of the corpus, so that partition after partition is in the order of the text. */
  #partitionOf(start: number): number {
    return Math.floor((start / this.#corpus.words.length) * PARTITIONS)
  }
}

const UNKNOWN: Published = { earliest: -Infinity, latest: Infinity }

function zip<A, B>(left: readonly A[], right: readonly B[]): [A, B][] {
  return left.flatMap((item, index): [A, B][] => {
    const other = right[index]
    return other === undefined ? [] : [[item, other]]
  })
}
