import type { Span } from './document.ts'
import { trimSpan } from './space.ts'
import { type Line, unwrap } from './wrapping.ts'

/** A paragraph, a heading, a label line: one printed line that is not blank, or several that were broken by hand. */
export interface Block extends Span {
  /** The line folded (see fold.ts) and trimmed, its breaks as spaces; as long as the span. */
  text: string
  /** Is there a blank line before it, or is it the first? */
  spaced: boolean
}

/** Longer lines are read in pieces, so that no cell of a table grows beyond what every CSV reader takes. */
const LONGEST = 100_000

/** A text, raw and folded -> its paragraphs. Line ends are LF, CR LF and CR. */
export function readBlocks(text: string, folded: string): Block[] {
  const blocks: Block[] = []
  for (const paragraph of unwrap(folded, [...printedLines(text)])) {
    for (const piece of pieces(text, paragraph)) {
      const line = folded.slice(piece.start, piece.end).replace(/[\r\n]/g, ' ')
      blocks.push({ ...piece, text: line, spaced: paragraph.spaced && piece.start === paragraph.start })
    }
  }
  return blocks
}

/** The lines that are not blank, without the white space at their ends. */
function* printedLines(text: string): Generator<Line> {
  let spaced = true
  for (const line of lines(text)) {
    const span = trimSpan(text, line.start, line.end)
    if (span.start < span.end) yield { ...span, spaced }
    spaced = span.start === span.end
  }
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
