import { mkdirSync, rmSync } from 'node:fs'
import type { DocumentRows } from '../rows/document-rows.ts'
import type { PassageRow } from '../tables/passages.ts'
import { CorpusWords } from './corpus-words.ts'
import { findExact } from './find-exact.ts'
import { findNear } from './find-near.ts'
import { findRepublications, type Republication } from './find-republications.ts'
import { Occurrences } from './occurrences.ts'
import { passageRows, type StockPhrase } from './passage-rows.ts'

/** Least number of words of a passage by default. Chosen by eye. */
const DEFAULT_PASSAGE_WORDS = 8

/** Finds wording that documents of a corpus share. Call the functions in this order; `close` removes the folder. */
export interface PassageFinder {
  /** Adds one document. Documents come in the order of their ids. */
  add(rows: DocumentRows): void
  /** After the last document: id -> republication, for documents that hold the same interview as an earlier one. */
  republications(): ReadonlyMap<string, Republication>
  /**
   * Writes the rows of the table passages, in their order.
   * @returns the wordings at too many places to be rows, in the order of the text
   */
  rows(write: (row: PassageRow) => void): Promise<StockPhrase[]>
  close(): void
}

/**
 * Opens the search for shared wording. The hashes of all runs of words are divided on disk, so that equal runs meet in
 * one partition (Schleimer, Wilkerson and Aiken, Winnowing, 2003), and each group is extended to maximal wordings. Time
 * grows with the text, memory does not (docs/decisions/passages-by-grouped-fingerprints.md).
 * @param folder is made, and removed on closing; takes about ten times the size of the texts
 * @param minimum least number of words of a passage
 */
export function openPassages(folder: string, minimum = DEFAULT_PASSAGE_WORDS): PassageFinder {
  mkdirSync(folder)
  const corpus = new CorpusWords(folder, minimum)
  return {
    add: (rows) => corpus.add(rows),
    republications() {
      corpus.finish()
      return findRepublications(corpus)
    },
    rows(write) {
      const occurrences = new Occurrences(corpus)
      const stock = findExact(corpus, occurrences)
      findNear(corpus, occurrences)
      return passageRows(corpus, occurrences, stock, write)
    },
    close() {
      corpus.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
