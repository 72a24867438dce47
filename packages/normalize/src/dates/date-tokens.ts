import { CAPITALS_ONLY } from './words.ts'

/**
 * A text as one symbol per token, so that rules run over words and not over letters. A known word has its own symbol, a
 * number has one for its value or shape, any other word is `w`, or `W` with a capital. `starts` and `ends` hold the
 * offsets of each token, in UTF-16 units.
 */
export interface TokenizedText {
  text: string
  symbols: string
  starts: readonly number[]
  ends: readonly number[]
}

/** First symbol of each kind of number; the value is added. */
export const NUMBERS = { small: 0x3400, ordinal: 0x3500, decade: 0x3600 } as const

/** Symbols of numbers by shape: possible years, other whole numbers, amounts with separators, decades. */
export const SHAPES = {
  year: '\u3610',
  hundreds: '\u3611',
  thousands: '\u3612',
  amount: '\u3613',
  decade: '\u3614',
  oldDecade: '\u3615',
}

/** Symbol of the first known word. */
const FIRST_WORD_SYMBOL = 0x4e00

const symbolByWord = new Map<string, string>()

/** The symbol of a word of a pattern. A new word gets the next free symbol. */
export function symbolOf(word: string): string {
  const known = symbolByWord.get(word)
  if (known !== undefined) return known
  const symbol = String.fromCharCode(FIRST_WORD_SYMBOL + symbolByWord.size)
  symbolByWord.set(word, symbol)
  return symbol
}

/** Punctuation stands for itself; all dashes are one. */
const DASHES = /[\u2010-\u2015\u2212]/

const TOKEN =
  /(?<break>\n[ \r]*\n)|(?<amount>\d{1,3}(?:[,.]\d{3}){1,4}(?!\d))|(?<ordinal>\d{1,2}(?:st|nd|rd|th))(?![\p{L}\d])|(?<decade>\d{2,4}s)(?![\p{L}\d])|(?<digits>\d+)|(?<word>\p{L}[\p{L}\p{M}]*)|[^\s]/gu

/**
 * Divides a text into tokens.
 * @param text folded, see fold.ts of the parse package
 */
export function readDateTokens(text: string): TokenizedText {
  const starts: number[] = []
  const ends: number[] = []
  let symbols = ''
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index
    const [token] = match
    starts.push(start)
    ends.push(start + token.length)
    symbols += symbolAt(token, match.groups ?? {})
  }
  return { text, symbols, starts, ends }
}

function symbolAt(token: string, groups: Readonly<Record<string, string | undefined>>): string {
  if (groups.word !== undefined) return wordSymbol(token)
  if (groups.digits !== undefined) return digitsSymbol(token)
  if (groups.break !== undefined) return '\n'
  if (groups.amount !== undefined) return SHAPES.amount
  if (groups.ordinal !== undefined) return String.fromCharCode(NUMBERS.ordinal + Number.parseInt(token, 10))
  if (groups.decade !== undefined) return decadeSymbol(token)
  return DASHES.test(token) ? '-' : token.length === 1 ? token : '?'
}

function wordSymbol(word: string): string {
  const lower = word.toLowerCase()
  const capital = word !== lower
  const known = symbolByWord.get(lower)
  if (known === undefined || (!capital && CAPITALS_ONLY.has(lower))) return capital ? 'W' : 'w'
  return known
}

function digitsSymbol(digits: string): string {
  const value = Number(digits)
  if (digits.length <= 2) return String.fromCharCode(NUMBERS.small + value)
  if (digits.length === 3) return SHAPES.hundreds
  if (digits.length === 4 && value >= 1000 && value < 2200) return SHAPES.year
  return SHAPES.thousands
}

/** `1990s` and `90s` are decades, `55s` is another word. */
function decadeSymbol(token: string): string {
  const digits = token.slice(0, -1)
  if (!digits.endsWith('0')) return 'w'
  if (digits.length === 3) return SHAPES.oldDecade
  return digits.length === 4 ? SHAPES.decade : String.fromCharCode(NUMBERS.decade + Number(digits) / 10)
}
