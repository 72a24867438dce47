import type { Span } from '../document/document.ts'
import { type Line, unwrap } from './unwrap.ts'
import { trimSpan } from './white-space.ts'

/**
 * A paragraph, a heading or a label line: one printed line that is not blank, or several that were broken by hand.
 * The span counts UTF-16 units of the raw text.
 */
export interface Block extends Span {
  /** The line folded (see fold.ts) and trimmed, with a space for each line end; as long as the span. */
  text: string
  /** Is there a blank line before it, or is it the first? */
  spaced: boolean
}

/** UTF-16 units. Longer lines become several blocks: the csv module of Python refuses cells beyond 131,072. */
const MAX_BLOCK_LENGTH = 100_000

/**
 * Cuts a text into its paragraphs. Line ends are LF, CR LF and CR.
 * @param folded the same text folded (see fold.ts)
 */
export function readBlocks(text: string, folded: string): Block[] {
  const blocks: Block[] = []
  for (const paragraph of unwrap(folded, printedLines(text))) {
    for (const { start, end } of cutLongLine(text, paragraph)) {
      const line = joinLines(folded.slice(start, end))
      blocks.push({ start, end, text: line, spaced: paragraph.spaced && start === paragraph.start })
    }
  }
  return blocks
}

/** Puts a space for each line end. Most paragraphs hold none, and `includes` sees that sooner than a pattern. */
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

/** The line end behind `from`: where the line ends, and where the next one begins. */
function lineEnd(text: string, from: number, returns: RegExp | null): Span {
  if (returns) {
    returns.lastIndex = from
    const match = returns.exec(text)
    return match ? { start: match.index, end: returns.lastIndex } : { start: text.length, end: text.length + 1 }
  }
  const at = text.indexOf('\n', from)
  return at < 0 ? { start: text.length, end: text.length + 1 } : { start: at, end: at + 1 }
}

/** Cuts a line that is too long for one block at spaces. */
function cutLongLine(text: string, line: Span): Span[] {
  const cut: Span[] = []
  let { start } = line
  while (line.end - start > MAX_BLOCK_LENGTH) {
    const space = text.lastIndexOf(' ', start + MAX_BLOCK_LENGTH)
    const end = space > start ? space : afterWholeCharacter(text, start + MAX_BLOCK_LENGTH)
    cut.push(trimSpan(text, start, end))
    start = trimSpan(text, end, line.end).start
  }
  if (start < line.end) cut.push({ start, end: line.end })
  return cut
}

/** The offset, or the next one if it lies between the two halves of a surrogate pair. */
function afterWholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset)
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset
}
