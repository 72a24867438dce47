import { type DocumentRows, type Knowledge, normalizeDocument } from '@colloquy/normalize'
import { parse, type RawDocument } from '@colloquy/parse'
import type { LineModel } from '@colloquy/parse/train'
import { type Claim, readClaim } from './claim.ts'

/**
 * Runs the product on one text, in memory.
 * @param model that reads its lines, else the one of the product
 */
export function claimByProduct(raw: RawDocument, knowledge: Knowledge, model?: LineModel): Claim {
  const rows = normalizeDocument(parse(raw, model), knowledge)
  return readClaim(rows, namesOf(rows))
}

function namesOf({ appearances, cast }: DocumentRows): Map<string, string> {
  return new Map(
    appearances.flatMap(({ speaker_id }, index) => {
      const speaker = cast[index]
      return speaker ? [[speaker_id, speaker.name] as const] : []
    }),
  )
}
