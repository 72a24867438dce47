/** A text that grows word by word and line by line. */
export interface Lines {
  /** Words and what stands between them. */
  parts: string[]
  /** UTF-16 units of the text so far. */
  length: number
  /** Number of the current line: how often a line was broken. */
  line: number
  /** Where the first word of the current line begins, in UTF-16 units. */
  start: number
  /** Does the next word begin a line? */
  fresh: boolean
  /** Line ends that are due before the next word. */
  due: number
  /** Is a space due before the next word? */
  space: boolean
}

/** A text without words, at the start of its first line. */
export function emptyLines(): Lines {
  return { parts: [], length: 0, line: 0, start: 0, fresh: true, due: 0, space: false }
}

/**
 * Ends the current line.
 * @param ends line ends before the next word, at least; two leave a blank line
 */
export function breakLine(lines: Lines, ends: number): void {
  lines.due = Math.max(lines.due, ends)
  lines.line += 1
  lines.space = false
  lines.fresh = true
}

/** Adds a word and the white space that is due before it. @returns where the word begins; it ends at `lines.length` */
export function addWord(lines: Lines, word: string): number {
  if (!lines.fresh && lines.space) add(lines, ' ')
  if (lines.fresh && lines.length > 0) add(lines, '\n'.repeat(lines.due))
  const start = lines.length
  if (lines.fresh) lines.start = start
  add(lines, word)
  lines.due = 0
  lines.fresh = false
  lines.space = false
  return start
}

/** The last word, empty where there is none yet. */
export function lastWord({ parts }: Lines): string {
  return parts.at(-1) ?? ''
}

/** The text, with a line end behind its last line. */
export function writtenText({ parts }: Lines): string {
  return parts.length > 0 ? `${parts.join('')}\n` : ''
}

function add(lines: Lines, part: string): void {
  lines.parts.push(part)
  lines.length += part.length
}
