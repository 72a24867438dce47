/**
 * White space beyond ASCII that JavaScript, Python and Unicode agree on, without U+2000 to U+200A. The byte order mark
 * (white space to JavaScript alone) and the information separators (to Python alone) are characters here and lie in a
 * segment.
 */
const WIDE_SPACES = new Set([0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000])

/** Is the first UTF-16 unit of a string white space? */
export function isSpace(character: string): boolean {
  return isSpaceUnit(character.charCodeAt(0))
}

function isSpaceUnit(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
  return WIDE_SPACES.has(unit) || (unit >= 0x2000 && unit <= 0x200a)
}

/** The span without the white space at its ends. A span of nothing but white space becomes empty, at its old end. */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } {
  let from = start
  let to = end
  while (from < to && isSpaceUnit(text.charCodeAt(from))) from += 1
  while (to > from && isSpaceUnit(text.charCodeAt(to - 1))) to -= 1
  return { start: from, end: to }
}

/** Counts the words of a text: runs without white space that hold a letter or a digit. */
export function countWords(text: string): number {
  let words = 0
  for (const [run] of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(run)) words += 1
  return words
}
