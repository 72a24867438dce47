import { mix } from '../tagger/hash.ts'
import { isCapitalShape, SHAPE } from '../tagger/shape.ts'
import { factsOf, factsOfToken } from '../tagger/word-facts.ts'
import type { Token } from '../tokens.ts'

/** Do the lists know one of these facts of a word? */
export function is(token: Token | undefined, fact: number): boolean {
  return token !== undefined && (factsOfToken(token) & fact) !== 0
}

/** Does the word begin with a capital? */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && isCapitalShape(token.shape)
}

/** `NATO`, `U`, but not `Nato`. */
export function isUpperCase(token: Token | undefined): boolean {
  return token !== undefined && (token.shape === SHAPE.upper || token.shape === SHAPE.initial)
}

/** What the lists know of some words as one name. */
export function factsOfPhrase(tokens: readonly Token[], from: number, to: number): number {
  let hash = tokens[from]?.hash ?? 0
  for (let index = from + 1; index < to; index += 1) hash = mix(hash, tokens[index]?.hash ?? 0)
  return factsOf(hash)
}
