import type { Anchor } from './period.ts'
import type { Timex } from './timex.ts'

/** What a rule may look at beside its match. */
export interface Around {
  anchor: Anchor | null
  /** Folded text of the segment before and after the match. */
  before: string
  after: string
}

/** text, anchor (null: none), the expression, TIMEX3 value. `null` as expression: the rule must find nothing. */
export type Example = readonly [text: string, anchor: string | null, expression: string | null, value?: string]

/**
 * A kind of time expression: how it is written and what it means. The whole match is the extent. `read` gives null for
 * what only looks like a date.
 */
export interface DateRule {
  name: string
  /** Flags `giu`, bounded repetition only; it runs over folded text (see fold.ts of the parse package). */
  pattern: RegExp
  read(groups: Readonly<Record<string, string | undefined>>, around: Around): Timex | null
  examples: readonly Example[]
}

/** The pattern of a rule from its source: words are bounded by what is no letter and no digit. */
export function words(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu')
}
