import { at } from '@colloquy/parse'
import type { EntityType } from '../tables/entities.ts'
import type { Token } from '../text/tokens.ts'

/** Words that may be a name: tokens `from` to `to` (exclusive) of a segment. */
export interface NameCandidate {
  /** Position in the list of read segments. */
  segment: number
  from: number
  to: number
  type: EntityType
  /** `model` for the tagger, else the name of the rule: `rule:head`. */
  method: string
  /** Chance that span and type are right, 0..1, before calibration. */
  confidence: number
}

/** The folded words of a candidate, one space apart: two spellings of one name have the same key. */
export function keyOfTokens(tokens: readonly Token[], from: number, to: number): string {
  let key = ''
  for (let index = from; index < to; index += 1) {
    const word = at(tokens, index).key.toLowerCase()
    key = index === from ? word : `${key} ${word}`
  }
  return key
}
