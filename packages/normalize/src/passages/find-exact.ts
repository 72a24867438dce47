import type { CorpusWords } from './corpus-words.ts'
import { maximalWordings } from './maximal-wordings.ts'
import type { Occurrences } from './occurrences.ts'
import { hashRun } from './run-hash.ts'
import { samePlaces } from './same-run.ts'

/** A wording in more places is a stock phrase: it is counted, not listed. */
export const MOST_PLACES = 1000

/** Wording that stands in too many places to be listed. */
export interface StockWording {
  /** Where it stands first. */
  start: number
  length: number
  places: number
}

/**
 * Adds every exact passage of the corpus: all places of a wording begin with the same run of words, so they meet in one
 * partition, and every run is settled by itself.
 * @returns the wordings that stand in too many places, by place
 */
export function findExact(corpus: CorpusWords, occurrences: Occurrences): StockWording[] {
  const { at } = corpus.words
  const stock: StockWording[] = []
  for (const records of corpus.runs.partitions()) {
    for (const places of samePlaces(records)) {
      for (const { length, starts } of maximalWordings(at, places, corpus.minimum)) {
        const [start = 0] = starts
        if (starts.length > MOST_PLACES) {
          stock.push({ start, length, places: starts.length })
          continue
        }
        const hash = hashRun(at, start, length)
        occurrences.add({ match: 'exact', hash, places: starts.map((start) => ({ start, length, similarity: 1 })) })
      }
    }
  }
  return stock.sort((a, b) => a.start - b.start || a.length - b.length)
}
