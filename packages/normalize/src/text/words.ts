import { foldName } from './transliterate.ts'

/** A word for the comparison of wordings: its place in the text (UTF-16 units) and its folded form. */
export interface Word {
  start: number
  end: number
  key: string
}

/**
 * Runs of letters, marks and digits. Dashes and hyphens part words, apostrophes and soft hyphens inside do not:
 * `NATO–Serbia’s` and `nato-serbia's` are both `nato`, `serbias`.
 */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['\u2018\u2019\u02bc\u00ad\u200b\u2060][\p{L}\p{M}\p{N}]+)*/gu

/** The words of a text without case, diacritics and punctuation. */
export function readWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    key: foldWord(word),
  }))
}

function foldWord(word: string): string {
  return foldName(word.toLowerCase().replace(/['\u2018\u2019\u02bc\u00ad\u200b\u2060]/g, ''))
}
