import { foldName } from './names.ts'

/** A word of the text with what stands between it and the word before. */
export interface Token {
  start: number
  end: number
  /** The word without diacritics; case counts. */
  key: string
  /** Signs since the word before, white space as one space; "" for the first word. */
  gap: string
  /** What the word lists know of the word, looked up once; -1 where nobody has asked yet. */
  facts: number
}

/**
 * Words are runs of letters, marks and digits: hyphens, dots and apostrophes part them, so that `NATO-Serbia` holds two
 * names and `Serbia's` one.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const word of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const between = tokens.length === 0 ? '' : text.slice(end, word.index)
    const gap = between === ' ' ? between : between.replace(/\s+/g, ' ')
    end = word.index + word[0].length
    tokens.push({ start: word.index, end, key: foldName(word[0]), gap, facts: -1 })
  }
  return tokens
}
