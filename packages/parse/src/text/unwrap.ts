import type { Span } from '../document/document.ts'
import { at } from './at.ts'

/** A printed line that is not blank, as a span of UTF-16 units. */
export interface Line extends Span {
  /** Is there a blank line before it, or is it the first? */
  spaced: boolean
}

/** UTF-16 units of the longest lines where mails, press rooms and old archives break by hand; chosen by eye. */
const WRAP_WIDTHS = { min: 40, max: 110 }

/** Fewer breaks inside paragraphs say nothing about the page; chosen by eye. */
const MIN_BREAKS = 8

/** Lines longer than the wrap width are no wrapped lines, or the width is that of a few outliers: 2 % may be longer. */
const WRAP_QUANTILE = 0.98

/**
 * Shares of the breaks inside paragraphs that must be soft, and must end in the middle of a sentence; chosen by eye.
 */
const MIN_SOFT_SHARE = 0.6

const MIN_UNFINISHED_SHARE = 0.5

/**
 * Joins the lines of paragraphs that were broken by hand. The lines of any other text are returned as they are.
 * @param folded text that the lines are spans of
 */
export function unwrap(folded: string, lines: readonly Line[]): readonly Line[] {
  const width = wrapWidth(folded, lines)
  if (width === null) return lines
  const paragraphs: Line[] = []
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const open = paragraphs.at(-1)
    if (open && before && isSoft(folded, before, line, width))
      paragraphs[paragraphs.length - 1] = { ...open, end: line.end }
    else paragraphs.push(line)
  })
  return paragraphs
}

/**
 * The width at which the lines of a text were broken, in UTF-16 units; null where they were not. Broken by hand is a
 * text whose lines are mostly as long as fits, and mostly end in the middle of a sentence.
 */
function wrapWidth(folded: string, lines: readonly Line[]): number | null {
  let breaks = 0
  for (const { spaced } of lines) if (!spaced) breaks += 1
  if (breaks < MIN_BREAKS) return null
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return next && !next.spaced ? [{ line, next }] : []
  })
  const lengths = pairs.map(({ line }) => line.end - line.start).sort((a, b) => a - b)
  const width = at(lengths, Math.floor(lengths.length * WRAP_QUANTILE))
  if (width > WRAP_WIDTHS.max || width < WRAP_WIDTHS.min) return null
  const soft = pairs.filter(({ line, next }) => isSoft(folded, line, next, width)).length
  const unfinished = pairs.filter(({ line }) => !/[.?!:"')\]]/.test(folded.charAt(line.end - 1))).length
  return soft > pairs.length * MIN_SOFT_SHARE && unfinished > pairs.length * MIN_UNFINISHED_SHARE ? width : null
}

/** Is the break behind a line soft? The first word of the next line would not have fitted any more. */
function isSoft(folded: string, line: Line, next: Line, width: number): boolean {
  const word = /^\S*/.exec(folded.slice(next.start, Math.min(next.end, next.start + WRAP_WIDTHS.max)))?.[0] ?? ''
  return !next.spaced && line.end - line.start + 1 + word.length >= width
}
