import type { Span } from '../document/document.ts'
import { type Line, unwrap } from './unwrap.ts'
import { trimSpan } from './white-space.ts'

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
  for (const paragraph of unwrap(folded, printedLines(text))) {
    for (const { start, end } of pieces(text, paragraph)) {
      const line = joinLines(folded.slice(start, end))
      blocks.push({ start, end, text: line, spaced: paragraph.spaced && start === paragraph.start })
    }
  }
  return blocks
}

/** Few paragraphs hold a break, and looking for two signs is much less work than looking for one of two. */
function joinLines(text: string): string {
  return text.includes('\n') || text.includes('\r') ? text.replace(/[\r\n]/g, ' ') : text
}

/** The lines that are not blank, without the white space at their ends. */
function printedLines(text: string): Line[] {
  const printed: Line[] = []
  let spaced = true
  // Most texts end their lines with LF alone.
  const returns = text.includes('\r') ? /\r\n?|\n/g : null
  for (let from = 0; from <= text.length; ) {
    const { start: stop, end: next } = lineEnd(text, from, returns)
    const { start, end } = trimSpan(text, from, stop)
    if (start < end) printed.push({ start, end, spaced })
    spaced = start === end
    from = next
  }
  return printed
}

/** Where the line that begins at `from` ends, and where the next one begins. */
function lineEnd(text: string, from: number, returns: RegExp | null): Span {
  if (returns) {
    returns.lastIndex = from
    const match = returns.exec(text)
    return match ? { start: match.index, end: returns.lastIndex } : { start: text.length, end: text.length + 1 }
  }
  const at = text.indexOf('\n', from)
  return at < 0 ? { start: text.length, end: text.length + 1 } : { start: at, end: at + 1 }
}

/** A line as it is, or cut at spaces where it is too long for one block. */
function pieces(text: string, line: Span): Span[] {
  const cut: Span[] = []
  let { start } = line
  while (line.end - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST)
    const end = space > start ? space : afterWholeCharacter(text, start + LONGEST)
    cut.push(trimSpan(text, start, end))
    start = trimSpan(text, end, line.end).start
  }
  if (start < line.end) cut.push({ start, end: line.end })
  return cut
}

/** Never between the two halves of a surrogate pair. */
function afterWholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at
}
