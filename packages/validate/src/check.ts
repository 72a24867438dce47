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
  /** A person should know it, and yet nothing is wrong. */
  warning?: boolean
}

/** What a check could not look at, and why; a sentence without its full stop. */
export interface Skip {
  skipped: string
}

/** fast: files, descriptors, schema, keys. full: every cell against the others and against the raw text. */
export const tiers = ['fast', 'full'] as const

export type Tier = (typeof tiers)[number]

/** One thing that a reader of the dataset relies on. A check is one file and one line in `checks/index.ts`. */
export interface Check {
  /** kebab-case, as its file. */
  name: string
  /** The tier that it begins to run in. */
  tier: Tier
  /** What holds when the check passes. */
  sentence: string
  run(dataset: Dataset): AsyncIterable<Failure | Skip>
}
