import type { Dataset } from './dataset.ts'

/** Something that is wrong with the dataset: where, what was found, what to do. */
export interface Failure {
  table?: string
  /** Path below the dataset, where it is about one file rather than about the row in all of them. */
  file?: string
  /** Row of the file, from 1, the header not counted. */
  row?: number
  /** Value of the primary key. */
  id?: string | null
  column?: string
  found: string
  advice: string
}

/** What a check could not look at, and why; a sentence without its full stop. */
export interface Skip {
  skipped: string
}

/** One thing that a reader of the dataset relies on. A check is one file and one line in `checks/index.ts`. */
export interface Check {
  /** kebab-case, as its file. */
  name: string
  /** What holds when the check passes. */
  sentence: string
  run(dataset: Dataset): AsyncIterable<Failure | Skip>
}
