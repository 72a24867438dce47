import type { Span } from '@colloquy/parse'

/** A word as it is printed, signs included, and its place in the document (UTF-16 units). */
export interface PrintedWord extends Span {
  text: string
}

/**
 * The words of a text between its white space.
 * @param offset where the text begins in the document
 */
export function printedWords(text: string, offset: number): PrintedWord[] {
  return Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({
    text: word,
    start: offset + index,
    end: offset + index + word.length,
  }))
}
