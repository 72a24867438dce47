import type { Span } from './document.ts'
import { trimSpan } from './space.ts'

/** One printed line that is not blank: in copied web text a paragraph, a heading, a label line. */
export interface Block extends Span {
  /** The line folded (see fold.ts) and trimmed; as long as the span. */
  text: string
  /** Is there a blank line before it, or is it the first? */
  spaced: boolean
}

/** Longer lines are read in pieces, so that no cell of a table grows beyond what every CSV reader takes. */
const LONGEST = 100_000

/** A text, raw and folded -> its lines that are not blank. Line ends are LF, CR LF and CR. */
export function readBlocks(text: string, folded: string): Block[] {
  const blocks: Block[] = []
  let spaced = true
  for (const line of lines(text)) {
    const span = trimSpan(text, line.start, line.end)
    if (span.start === span.end) {
      spaced = true
      continue
    }
    for (const piece of pieces(text, span)) {
      blocks.push({ ...piece, text: folded.slice(piece.start, piece.end), spaced })
      spaced = false
    }
  }
  return blocks
}

function* lines(text: string): Generator<Span> {
  let start = 0
  for (const end of text.matchAll(/\r\n|\r|\n/g)) {
    yield { start, end: end.index }
    start = end.index + end[0].length
  }
  yield { start, end: text.length }
}

function* pieces(text: string, line: Span): Generator<Span> {
  let { start } = line
  while (line.end - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST)
    const cut = space > start ? space : afterWholeCharacter(text, start + LONGEST)
    yield trimSpan(text, start, cut)
    start = trimSpan(text, cut, line.end).start
  }
  if (start < line.end) yield { start, end: line.end }
}

/** Never between the two halves of a surrogate pair. */
function afterWholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at
}
