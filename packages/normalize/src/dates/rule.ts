import type { Anchor, Reference } from './period.ts'
import type { Timex } from './timex.ts'

/** A match and the text around it, from the same segment: folded, but in its own case. */
export interface Around {
  before: string
  text: string
  after: string
}

/** All that a rule may use to read a match. */
export interface Context extends Around {
  /** The date of the document; null where it is not known. */
  anchor: Anchor | null
  /** The date that the same story named last; null where it named none. */
  story: Reference | null
  /** Whether the sentence looks ahead: "will", "is planned for". */
  ahead(): boolean
  /** Whether the document has turns. Then "will" looks ahead from the day of the document. */
  spoken: boolean
  /** Whether 01/02/2016 is the first of February; null where that is open. */
  dayFirst: boolean | null
}

/** Named groups of the pattern, as printed but in lower case. */
export type Groups = Readonly<Record<string, string | undefined>>

/** Text, anchor or null, expression, TIMEX3 value. With null as expression, the rule must find nothing. */
export type Example = readonly [text: string, anchor: string | null, expression: string | null, value?: string]

/**
 * A kind of time expression: how it is written and what it means. The whole match is the extent.
 */
export interface DateRule {
  name: string
  /** See pattern.ts; it runs over the symbols of date-tokens.ts. */
  pattern: RegExp
  /** False for a match that only looks like a date; another rule may still take the words. */
  accept?(groups: Groups, around: Around): boolean
  /** Null for a date that no calendar has; then nothing is found there. */
  read(groups: Groups, context: Context): Timex | null
  /** At least one that the rule takes. */
  examples: readonly Example[]
}
