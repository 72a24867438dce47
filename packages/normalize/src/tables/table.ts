import { z } from 'zod'

declare module 'zod' {
  /** Properties of a column beside its type; descriptors and the data dictionary are made from them. */
  interface GlobalMeta {
    /** The column that identifies a row of its table. */
    primaryKey?: boolean
    /** `table.column` that every non-null value must be found in. */
    references?: string
    /** The column of the same table that the values are unique together with. */
    uniqueWithin?: string
    /** Unit of a number or form of a text: code points, words, EDTF, TIMEX3, 0..1 ... */
    unit?: string
  }
}

/**
 * One table of the dataset. Its zod object is the only list of its columns: the order of the keys is the order of the
 * columns, `.describe()` is the data dictionary, `.meta()` holds keys and units.
 */
export interface Table {
  /** File name without its ending; snake_case. */
  name: string
  /** What one row is, in a few words. */
  title: string
  /** Why the table exists and how to read it. */
  description: string
  schema: z.ZodObject
}

/** Column of a stable id: no white space, and no number, because some readers would convert it. */
export const id = () => z.string().regex(/^[\d.+-]*[^\s\d.+-]\S*$/)

/** Column of a text that is not empty: many CSV readers take an empty one for null. */
export const text = () => z.string().min(1)

/** Column of an offset or a count. Offsets count Unicode code points of the decoded raw text. */
export const count = () => z.int().nonnegative()

/** Column of a share or a confidence, 0..1. */
export const share = () => z.number().min(0).max(1)

/** Columns `start` and `end` of a row that has a place in the text. */
export const span = () => ({
  start: count().describe('First character in the raw text.').meta({ unit: 'code points' }),
  end: count().describe('Character after the last one in the raw text.').meta({ unit: 'code points' }),
})
