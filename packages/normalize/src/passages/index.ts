import { mkdirSync, rmSync } from 'node:fs'
import type { DocumentRows } from '../rows/document-rows.ts'
import type { PassageRow } from '../tables/passages.ts'
import { CorpusWords } from './corpus-words.ts'
import { findExact } from './find-exact.ts'
import { findNear } from './find-near.ts'
import { findRepublications, type Republication } from './find-republications.ts'
import { Occurrences } from './occurrences.ts'
import { passageRows, type StockPhrase } from './passage-rows.ts'

/** Words that a passage has at least, where nobody says otherwise. */
export const PASSAGE_WORDS = 8

/** Finds what the documents of a corpus share. Close it, or its folder stays. */
export interface PassageFinder {
  /** Takes one document; documents come in the order of their ids. */
  add(rows: DocumentRows): void
  /** After the last document: those that are the same interview as an earlier one, by id. */
  republications(): ReadonlyMap<string, Republication>
  /**
   * Then the rows of the table passages, in their order.
   * @returns the wordings that stand in too many places to be rows, in the order of the text
   */
  rows(write: (row: PassageRow) => void): Promise<StockPhrase[]>
  close(): void
}

/**
 * Fingerprints of all runs of words are set apart on disk by hash, so equal ones meet (the grouping of Schleimer,
 * Wilkerson and Aiken, Winnowing, 2003; every run is kept, because a window that lets no eight words through has room
 * for one run only). Each group is then extended to maximal wordings. Time grows with the text, memory does not.
 * @param folder is made, and removed on closing; takes about ten times the size of the texts
 * @param minimum words that a passage has at least
 */
export function openPassages(folder: string, minimum = PASSAGE_WORDS): PassageFinder {
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
