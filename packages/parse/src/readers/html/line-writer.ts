/** A text as it grows, word by word and line by line. */
export interface Lines {
  parts: string[]
  /** Of the text so far. */
  length: number
  /** How often a line was broken, and where the last one begins. */
  line: number
  start: number
  /** Does the next word begin a line? The page begins on a fresh one. */
  fresh: boolean
  /** Line ends that are due before it. */
  due: number
  /** Is a space due before it? */
  space: boolean
}

export function emptyLines(): Lines {
  return { parts: [], length: 0, line: 0, start: 0, fresh: true, due: 0, space: false }
}

/** @param ends at least so many line ends come before the next word: two leave a blank line */
export function breakLine(lines: Lines, ends: number): void {
  lines.due = Math.max(lines.due, ends)
  lines.line += 1
  lines.space = false
  lines.fresh = true
}

/** @returns where the word begins; it ends where the text now does */
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
