import type { EntityType } from '../tables/entities.ts'
import type { Token } from '../text/tokens.ts'

/** Something that may be a name: tokens `from` to `to` of a segment. */
export interface NameCandidate {
  /** Position in the list of read segments. */
  segment: number
  from: number
  to: number
  type: EntityType
  method: string
  /** Chance that span and type are right. */
  confidence: number
}

/** The words of a candidate as one folded key: two spellings of one name have the same. */
export function keyOfTokens(tokens: readonly Token[], from: number, to: number): string {
  let key = ''
  for (let index = from; index < to; index += 1) {
    const word = tokens[index]?.key.toLowerCase() ?? ''
    key = index === from ? word : `${key} ${word}`
  }
  return key
}
