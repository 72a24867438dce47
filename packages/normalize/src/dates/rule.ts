import type { Anchor, Reference } from './period.ts'
import type { Timex } from './timex.ts'

/** The text around a match: as much of the segment as a rule gets to see, folded, in its own case. */
export interface Around {
  before: string
  text: string
  after: string
}

/** What a rule may count from. */
export interface Context extends Around {
  /** The document's own date; null where nothing tells it. */
  anchor: Anchor | null
  /** What the text was last about, as far as the same answer (or, in a narrative, the same text) has said it. */
  story: Reference | null
  /** The words around speak of what is to come ("will", "is planned for"). */
  ahead(): boolean
  /** Somebody speaks: "will" looks ahead from the day of the document. */
  spoken: boolean
  /** 26/01/2016 elsewhere in the text: the day comes first. Null where nothing tells. */
  dayFirst: boolean | null
}

/** Named groups of the pattern, as printed but in lower case. */
export type Groups = Readonly<Record<string, string | undefined>>

/** text, anchor (null: none), the expression, TIMEX3 value. `null` as expression: the rule must find nothing. */
export type Example = readonly [text: string, anchor: string | null, expression: string | null, value?: string]

/**
 * A kind of time expression: how it is written and what it means. The whole match is the extent.
 */
export interface DateRule {
  name: string
  /** See pattern.ts; it runs over the symbols of tokens.ts. */
  pattern: RegExp
  /** False for what only looks like a date; another rule may still take the words. */
  accept?(groups: Groups, around: Around): boolean
  /** Null for what no calendar has: nothing is found there then. */
  read(groups: Groups, context: Context): Timex | null
  /** At least one that the rule takes. */
  examples: readonly Example[]
}
