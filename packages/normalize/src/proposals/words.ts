import { SHAPE, shapeOf } from '../tagger/runs.ts'
import { factsOfToken } from '../tagger/word-facts.ts'
import type { Token } from '../tokens.ts'

/** Do the lists know one of these facts of a word? */
export function is(token: Token | undefined, fact: number): boolean {
  return token !== undefined && (factsOfToken(token) & fact) !== 0
}

/** Does the word begin with a capital? */
export function isCapital(token: Token | undefined): boolean {
  if (!token) return false
  const shape = shapeOf(token.key)
  return shape === SHAPE.title || shape === SHAPE.upper || shape === SHAPE.initial || shape === SHAPE.mixed
}

/** `NATO`, `U`, but not `Nato`. */
export function isUpperCase(token: Token | undefined): boolean {
  if (!token) return false
  const shape = shapeOf(token.key)
  return shape === SHAPE.upper || shape === SHAPE.initial
}
