import { type DocumentRows, type Knowledge, normalizeDocument } from '@colloquy/normalize'
import { parse, type RawDocument } from '@colloquy/parse'
import { type Claim, readClaim } from './claim.ts'

/** Runs the product on one text, in memory. */
export function claimByProduct(raw: RawDocument, knowledge: Knowledge): Claim {
  const rows = normalizeDocument(parse(raw), knowledge)
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
