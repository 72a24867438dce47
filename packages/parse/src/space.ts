/**
 * White space: what JavaScript, Python and Unicode all call white space. The byte order mark, which only JavaScript
 * does, and the information separators, which only Python does, are characters here and lie in a segment.
 */
const SPACE = '\\t\\n\\v\\f\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000'

const spaces = new RegExp(`[${SPACE}]`)

/** Is this one character (UTF-16 unit) white space? */
export function isSpace(character: string): boolean {
  return spaces.test(character)
}

/** The span without the white space at its ends; empty spans collapse onto `start`. */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } {
  let from = start
  let to = end
  while (from < to && isSpace(text.charAt(from))) from += 1
  while (to > from && isSpace(text.charAt(to - 1))) to -= 1
  return { start: from, end: to }
}

/** Words: runs of non-space characters that hold a letter or a digit. */
export function countWords(text: string): number {
  let words = 0
  for (const [run] of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(run)) words += 1
  return words
}
