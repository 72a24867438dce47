import { at } from '@colloquy/parse'
import type { CorpusWords } from './corpus-words.ts'
import { groupRuns } from './group-runs.ts'
import { maximalWordings } from './maximal-wordings.ts'
import type { Occurrences } from './occurrences.ts'
import { hashRun } from './run-hash.ts'

/** Places up to which a wording is listed; at more it is a stock phrase, which is only counted. Chosen by eye. */
export const MAX_LISTED_PLACES = 1000

/** A wording at too many places to be listed. Starts and lengths count words of the corpus. */
export interface StockWording {
  /** Its first place. */
  start: number
  length: number
  places: number
}

/**
 * Finds every exact passage of the corpus and adds it to `occurrences`. All places of a wording begin with the same
 * run, so they lie in one partition, and each run is treated alone.
 * @returns the wordings at too many places, by start
 */
export function findExact(corpus: CorpusWords, occurrences: Occurrences): StockWording[] {
  const { wordAt } = corpus.words
  const stock: StockWording[] = []
  for (const records of corpus.runs.partitions()) {
    for (const places of groupRuns(records)) {
      for (const { length, starts } of maximalWordings(wordAt, places, corpus.minimum)) {
        const start = at(starts, 0)
        if (starts.length > MAX_LISTED_PLACES) {
          stock.push({ start, length, places: starts.length })
          continue
        }
        const hash = hashRun(wordAt, start, length)
        occurrences.add({ match: 'exact', hash, places: starts.map((start) => ({ start, length, similarity: 1 })) })
      }
    }
  }
  return stock.sort((a, b) => a.start - b.start || a.length - b.length)
}
