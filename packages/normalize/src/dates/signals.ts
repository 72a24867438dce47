import type { Around } from './rule.ts'

/** A preposition right before an expression. */
const SIGNAL =
  /(?<![\p{L}'-])(?<signal>since|until|till|by|before|after|for|in|during|from|to|over|within|at|on|throughout|between|through|as of|prior to|up to|around|about|od|do|u|seit|bis|vor|nach|im|am|en|depuis|jusqu'en|desde|hasta) $/iu

/** Text behind an expression that is part of a longer phrase: "after last year's summit", "in 2018-made cars". */
const GOVERNED_BY_MORE = /^(?:'s?(?![\p{L}])|-\p{L})/u

/**
 * Finds the preposition right before an expression, in lower case, if it governs the expression alone. In "after last
 * year's summit" it governs the summit, so the result is null.
 */
export function findSignal({ before, after }: Around): string | null {
  const match = SIGNAL.exec(before)
  if (match) return GOVERNED_BY_MORE.test(after) ? null : (match.groups?.signal?.toLowerCase() ?? null)
  return /(?<![\p{L}])between [^.;:!?\n]{1,40} and $/iu.test(before) ? 'and' : null
}

/** End of a sentence or clause. */
const END_OF_SENTENCE = /[.!?;](?=\s|$)|\n/

/** Wording that looks ahead. */
const FUTURE =
  /(?<![\p{L}])(?:will|shall|won't|going to|(?:is|are) (?:due|expected|planned|scheduled|set|supposed) (?:to|for)|plans? (?:to|for)|upcoming|forthcoming|look(?:ing)? forward)(?![\p{L}])|'ll(?![\p{L}])/iu

/** Whether the sentence around an expression looks ahead. */
export function looksAhead({ before, after }: Around): boolean {
  return [before.split(END_OF_SENTENCE).at(-1), after.split(END_OF_SENTENCE, 1)[0]].some((side) =>
    FUTURE.test(side ?? ''),
  )
}
