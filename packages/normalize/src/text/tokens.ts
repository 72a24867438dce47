import { foldName } from './transliterate.ts'
import { hashLetters } from './word-hash.ts'
import { hasCapitalShape, SHAPE, shapeOf } from './word-shape.ts'

/** Does the token begin with a capital? A missing token does not. */
export function startsUpperCase(token: Token | undefined): boolean {
  return token !== undefined && hasCapitalShape(token.shape)
}

/** Is every letter a capital: `NATO`, `U`? */
export function isAllCaps(token: Token | undefined): boolean {
  return token !== undefined && (token.shape === SHAPE.upper || token.shape === SHAPE.initial)
}

/** A word of a text and the signs before it. Offsets are UTF-16 units into that text. */
export interface Token {
  start: number
  end: number
  /** The word without diacritics; case counts. */
  key: string
  /** Signs since the word before, white space as one space; "" for the first word. */
  gap: string
  /** Hash of the small letters of the key. */
  hash: number
  /** One of SHAPE: how the word is written. */
  shape: number
  /** Bits of FACT from the gazetteer, looked up once by factsOfToken; -1 before that. */
  facts: number
}

/**
 * Splits a text into runs of letters, marks and digits. Hyphens, dots and apostrophes part them: `NATO-Serbia` has two
 * tokens, and so has `Serbia's`.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (let at = 0; at < text.length; ) {
    let next = at
    let plain = true
    for (let length = wordSign(text, next); length > 0; length = wordSign(text, next)) {
      if (text.charCodeAt(next) > 127) plain = false
      next += length
    }
    if (next === at) {
      at += 1
      continue
    }
    const key = plain ? text.slice(at, next) : foldName(text.slice(at, next))
    const gap = tokens.length === 0 ? '' : gapOf(text, end, at)
    tokens.push({ start: at, end: next, key, gap, hash: hashLetters(key), shape: shapeOf(key), facts: -1 })
    at = next
    end = next
  }
  return tokens
}

/** What stands between two words, white space as one space. */
function gapOf(text: string, from: number, to: number): string {
  if (to - from === 1 && text.charCodeAt(from) === 32) return ' '
  return text.slice(from, to).replace(/\s+/g, ' ')
}

const WORD_CHARACTER = /^[\p{L}\p{M}\p{N}]/u

/** For each UTF-16 unit: 0 not asked yet, 1 part of a word, 2 no part, 3 first half of a surrogate pair. */
const classes = new Uint8Array(65536)

/** Length of the word character at an offset in UTF-16 units: 0 for no word character, 2 outside the basic plane. */
function wordSign(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  // Behind the end.
  if (Number.isNaN(unit)) return 0
  let known = classes[unit]
  if (known === 0) {
    const pair = unit >= 0xd800 && unit < 0xdc00
    known = pair ? 3 : WORD_CHARACTER.test(String.fromCharCode(unit)) ? 1 : 2
    classes[unit] = known
  }
  if (known === 1) return 1
  return known === 3 && WORD_CHARACTER.test(text.slice(at, at + 2)) ? 2 : 0
}
