import { factsOf, factsOfToken } from '../gazetteer/word-facts.ts'
import type { Token } from '../text/tokens.ts'
import { mixHashes } from '../text/word-hash.ts'

/** Do the lists know one of these facts of a word? */
export function hasFact(token: Token | undefined, fact: number): boolean {
  return token !== undefined && (factsOfToken(token) & fact) !== 0
}

/** What the lists know of some words as one name. */
export function factsOfPhrase(tokens: readonly Token[], from: number, to: number): number {
  let hash = tokens[from]?.hash ?? 0
  for (let index = from + 1; index < to; index += 1) hash = mixHashes(hash, tokens[index]?.hash ?? 0)
  return factsOf(hash)
}
