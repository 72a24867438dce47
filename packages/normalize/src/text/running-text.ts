import { at, fold, type ParsedDocument } from '@colloquy/parse'

/** A line break behind at least 40 characters: the line was full. Shorter lines end where a sentence or item does. */
const FULL_LINE = /(?<=[^\n]{40})(?:\r\n|\n)(?=\S)/g

const known = new WeakMap<ParsedDocument, string>()

/**
 * The text of a document, folded, with a space where a paragraph is broken into lines: "Olga⏎Wiechert" is one name.
 * Offsets are those of the document; a broken line of Windows leaves a carriage return behind the space.
 */
export function runningText(document: ParsedDocument): string {
  const before = known.get(document)
  if (before !== undefined) return before
  const folded = fold(document.text)
  const parts: string[] = []
  let from = 0
  for (const { start, end } of document.segments) {
    parts.push(folded.slice(from, start), folded.slice(start, end).replace(FULL_LINE, joinLines))
    from = end
  }
  const text = parts.join('') + folded.slice(from)
  known.set(document, text)
  return text
}

const joinLines = (broken: string) => (broken.length === 2 ? ' \r' : ' ')

/** Longest word before an offset, in UTF-16 units; chosen by eye. */
const MAX_WORD = 40

/** The word right before an offset, one space away; empty where another sign stands there. */
export function wordBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - MAX_WORD), offset)
  if (!/\S $/.test(before)) return ''
  const words = before.trimEnd().split(/\s/)
  return at(words, words.length - 1)
}
