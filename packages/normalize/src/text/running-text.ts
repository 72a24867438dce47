import { fold, type ParsedDocument } from '@colloquy/parse'

/** A line that is broken because it is full; shorter ones end where their sense ends. */
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

/** The word right before a place, one space away; empty where there is none. */
export function wordBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 40), at)
  if (!/\S $/.test(before)) return ''
  return before.trimEnd().split(/\s/).at(-1) ?? ''
}
