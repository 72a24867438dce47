import type { ParsedDocument } from '@colloquy/parse'
import type { Resolved } from '../speakers/resolve.ts'

export interface Context {
  parsed: ParsedDocument
  /** UTF-16 offset -> code points. */
  at: (offset: number) => number
  voices: readonly Resolved[]
}
