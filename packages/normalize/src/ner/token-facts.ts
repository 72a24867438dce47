import { at } from '@colloquy/parse'
import { factsOf, factsOfToken } from '../gazetteer/word-facts.ts'
import type { Token } from '../text/tokens.ts'
import { mixHashes } from '../text/word-hash.ts'

/**
 * Do the gazetteer's lists know at least one of the facts of a token? No token has none.
 * @param facts bits of FACT
 */
export function hasFact(token: Token | undefined, facts: number): boolean {
  return token !== undefined && (factsOfToken(token) & facts) !== 0
}

/** The facts that the lists know of the tokens `from` to `to` as one name; bits of FACT. */
export function factsOfPhrase(tokens: readonly Token[], from: number, to: number): number {
  let { hash } = at(tokens, from)
  for (let index = from + 1; index < to; index += 1) hash = mixHashes(hash, at(tokens, index).hash)
  return factsOf(hash)
}
