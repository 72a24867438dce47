import { z } from 'zod'

declare module 'zod' {
  /** What a column says about itself beside its type; descriptors and the data dictionary are made from it. */
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

/** A stable id without white space that never looks like a number, so that no reader turns it into one. */
export const id = () => z.string().regex(/^[\d.+-]*[^\s\d.+-]\S*$/)

/** A non-empty text: an empty one would be read as null by half of the CSV readers, so it must be null already. */
export const text = () => z.string().min(1)

/** An offset or a count. Offsets are Unicode code points into the decoded raw text. */
export const count = () => z.int().nonnegative()

/** A share or a confidence. */
export const share = () => z.number().min(0).max(1)

/** `start`, `end` as every table with a place in the text has them. */
export const span = () => ({
  start: count().describe('First character in the raw text.').meta({ unit: 'code points' }),
  end: count().describe('Character after the last one in the raw text.').meta({ unit: 'code points' }),
})
