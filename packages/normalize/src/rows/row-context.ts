import type { ParsedDocument } from '@colloquy/parse'
import type { Resolved } from '../speakers/resolve.ts'

/** What the rows of a document are made from. */
export interface RowContext {
  parsed: ParsedDocument
  /** Converts a UTF-16 offset of the text to code points. */
  inCodePoints: (offset: number) => number
  /** For each voice of the document its speaker. */
  voices: readonly Resolved[]
}
