import type { Around } from './rule.ts'

const SIGNAL =
  /(?<![\p{L}'-])(?<signal>since|until|till|by|before|after|for|in|during|from|to|over|within|at|on|throughout|between|through|as of|prior to|up to|around|about|od|do|u|seit|bis|vor|nach|im|am|en|depuis|jusqu'en|desde|hasta) $/iu

/** What shows that the preposition governs more than the date: "after last year's summit", "in 2018-made cars". */
const GOVERNED_BY_MORE = /^(?:'s?(?![\p{L}])|-\p{L})/u

/**
 * The preposition right before the expression, in lower case, where it governs the expression and nothing more. In
 * "after last year's summit" it is the summit that something comes after, so there is none.
 */
export function signalBefore({ before, after }: Around): string | null {
  const match = SIGNAL.exec(before)
  if (match) return GOVERNED_BY_MORE.test(after) ? null : (match.groups?.signal?.toLowerCase() ?? null)
  return /(?<![\p{L}])between [^.;:!?\n]{1,40} and $/iu.test(before) ? 'and' : null
}

const END_OF_SENTENCE = /[.!?;](?=\s|$)|\n/

const FUTURE =
  /(?<![\p{L}])(?:will|shall|won't|going to|(?:is|are) (?:due|expected|planned|scheduled|set|supposed) (?:to|for)|plans? (?:to|for)|upcoming|forthcoming|look(?:ing)? forward)(?![\p{L}])|'ll(?![\p{L}])/iu

/** Whether the sentence around speaks of what is to come. */
export function isAhead({ before, after }: Around): boolean {
  return [before.split(END_OF_SENTENCE).at(-1), after.split(END_OF_SENTENCE, 1)[0]].some((side) =>
    FUTURE.test(side ?? ''),
  )
}
