/**
 * White space: what JavaScript, Python and Unicode all call white space. The byte order mark, which only JavaScript
 * does, and the information separators, which only Python does, are characters here and lie in a segment.
 */
const WIDE_SPACES = new Set([0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000])

/** Is this one character white space? */
export function isSpace(character: string): boolean {
  return isSpaceUnit(character.charCodeAt(0))
}

function isSpaceUnit(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
  return WIDE_SPACES.has(unit) || (unit >= 0x2000 && unit <= 0x200a)
}

/** The span without the white space at its ends; empty spans collapse onto `start`. */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } {
  let from = start
  let to = end
  while (from < to && isSpaceUnit(text.charCodeAt(from))) from += 1
  while (to > from && isSpaceUnit(text.charCodeAt(to - 1))) to -= 1
  return { start: from, end: to }
}

/** Words: runs of non-space characters that hold a letter or a digit. */
export function countWords(text: string): number {
  let words = 0
  for (const [run] of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(run)) words += 1
  return words
}
