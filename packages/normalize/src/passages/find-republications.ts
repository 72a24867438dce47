import { type CorpusWords, RUNNING_BORDER } from './corpus-words.ts'
import { compareDates } from './precedence.ts'
import { FIRST_WORD, hashRun } from './run-hash.ts'
import { samePlaces } from './same-run.ts'
import { PARTITIONS, Spill } from './spill-file.ts'

/** A document is a republication when this share of its running text stands in an earlier one, in exact passages. */
export const SAME_INTERVIEW = 0.7

/** Less running text than this, in words, tells nothing. */
const LEAST_WORDS = 50

/** Pairs with fewer sampled runs in common are not looked at word by word. */
const WORTH_A_LOOK = 0.25

/** Of the documents that share a run each is compared with so many of the earliest ones. */
const COMPARED = 16

/** A document that holds the same interview as an earlier one. */
export interface Republication {
  /** Id of the earliest one. */
  of: string
  /** Share of the running words that stand in it, or in the copy of it that this one is closest to. */
  share: number
  /** Do the dates tell which one came first? */
  certain: boolean
}

/**
 * Documents that are the same interview, each with the earliest one. Sampled runs of words give the candidates
 * (containment of samples: Broder 1997), and candidates are then compared word by word.
 */
export function findRepublications(corpus: CorpusWords): Map<string, Republication> {
  const { documents } = corpus
  const order = documents.map((_, number) => number).sort((a, b) => compareDocuments(corpus, a, b))
  const rank = new Uint32Array(documents.length)
  for (const [index, number] of order.entries()) rank[number] = index
  const pairs = new Spill(corpus.folder, 'documents', 2)
  for (const records of corpus.samples.partitions()) {
    for (const places of samePlaces(records)) {
      const sharing = [...new Set(places)].sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0))
      for (const [index, document] of sharing.entries()) {
        for (const earlier of sharing.slice(0, Math.min(index, COMPARED))) {
          pairs.add(document % PARTITIONS, [document, earlier])
        }
      }
    }
  }
  const found = new Map<number, Copy>()
  for (const records of pairs.partitions()) {
    for (const [document, candidates] of countPairs(records)) {
      const own = documents[document]
      if (!own || own.running < LEAST_WORDS) continue
      const likely = [...candidates]
        .filter(([, shared]) => shared >= WORTH_A_LOOK * own.samples)
        .map(([number]) => number)
        .sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0))
      for (const of of likely) {
        const share = containedShare(corpus, document, of)
        if (share < SAME_INTERVIEW) continue
        found.set(document, { of, share })
        break
      }
    }
  }
  return new Map(
    [...found].flatMap(([document, { of, share }]): [string, Republication][] => {
      const own = documents[document]
      const original = documents[originalOf(found, of)]
      if (!own || !original) return []
      return [[own.id, { of: original.id, share, certain: original.latest < own.earliest }]]
    }),
  )
}

/** A document by number, and how much of it stands in an earlier one. */
interface Copy {
  of: number
  share: number
}

/** The copy of a copy is a copy of the original; every step leads to an earlier document. */
function originalOf(found: ReadonlyMap<number, Copy>, document: number): number {
  let original = document
  for (let copy = found.get(original); copy; copy = found.get(original)) original = copy.of
  return original
}

/** By date; where dates do not tell, the one with more text is taken for the earlier one, then the first by name. */
function compareDocuments({ documents }: CorpusWords, a: number, b: number): number {
  const [one, two] = [documents[a], documents[b]]
  if (!one || !two) return a - b
  return compareDates(one, two) || two.running - one.running || a - b
}

/** Document -> other document -> sampled runs in common. */
function countPairs(records: Uint32Array): Map<number, Map<number, number>> {
  const counts = new Map<number, Map<number, number>>()
  for (let at = 0; at < records.length; at += 2) {
    const [document = 0, earlier = 0] = records.subarray(at, at + 2)
    const own = counts.get(document) ?? new Map<number, number>()
    counts.set(document, own)
    own.set(earlier, (own.get(earlier) ?? 0) + 1)
  }
  return counts
}

/** The share of the running words of a document that lie in runs which stand in another document as well. */
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
  const words = corpus.documents[document]?.running ?? 0
  return words === 0 ? 0 : covered / words
}

function* runsOf(corpus: CorpusWords, document: number): Generator<{ key: number; start: number; running: boolean }> {
  const { at } = corpus.words
  const from = corpus.documents[document]?.from ?? 0
  const to = corpus.documents[document + 1]?.from ?? corpus.words.length
  let running = false
  let border = from
  for (let position = from; position < to; position += 1) {
    const word = at(position)
    if (word < FIRST_WORD) {
      running = word === RUNNING_BORDER
      border = position
      continue
    }
    const start = position + 1 - corpus.minimum
    if (start <= border) continue
    const { high, low } = hashRun(at, start, corpus.minimum)
    yield { key: high * 2 ** 21 + (low >>> 11), start, running }
  }
}
