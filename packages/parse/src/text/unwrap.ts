import type { Span } from '../document/document.ts'

/** A printed line that is not blank. */
export interface Line extends Span {
  /** Is there a blank line before it, or is it the first? */
  spaced: boolean
}

/** Mails, press rooms and old archives break their lines by hand, at most this far out. */
const WIDEST = 110

const NARROWEST = 40

/** Fewer breaks inside paragraphs say nothing about the page. */
const FEWEST_BREAKS = 8

/**
 * Joins the lines of paragraphs that were broken by hand; lines of a text that was not are given back as they are.
 * @param folded text that the lines are stretches of
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

/** Where lines break by hand: most that another one follows are as long as fits, and end in the middle of a sentence. */
function wrapWidth(folded: string, lines: readonly Line[]): number | null {
  let breaks = 0
  for (const { spaced } of lines) if (!spaced) breaks += 1
  if (breaks < FEWEST_BREAKS) return null
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1]
    return next && !next.spaced ? [{ line, next }] : []
  })
  const lengths = pairs.map(({ line }) => line.end - line.start).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.98)] ?? 0
  if (width > WIDEST || width < NARROWEST) return null
  const soft = pairs.filter(({ line, next }) => isSoft(folded, line, next, width)).length
  const unfinished = pairs.filter(({ line }) => !/[.?!:"')\]]/.test(folded.charAt(line.end - 1))).length
  return soft > pairs.length * 0.6 && unfinished > pairs.length * 0.5 ? width : null
}

/** A break is soft when the first word of the next line would not have fitted any more. */
function isSoft(folded: string, line: Line, next: Line, width: number): boolean {
  const word = /^\S*/.exec(folded.slice(next.start, Math.min(next.end, next.start + WIDEST)))?.[0] ?? ''
  return !next.spaced && line.end - line.start + 1 + word.length >= width
}
