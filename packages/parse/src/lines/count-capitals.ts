/**
 * Capitals of a text: words, those of them that begin with a capital, and whether it has capitals and small letters.
 */
export interface Capitals {
  words: number
  /** Words that begin with a capital. */
  capitals: number
  hasCapital: boolean
  hasSmall: boolean
}

/** Classes of characters as numbers, which compare faster than signs: `capitals` reads 120 of each line. */
const [OTHER, CAPITAL, SMALL, LETTER, JOINER] = [0, 1, 2, 3, 4]

function classOf(character: string): number {
  if (/\p{Lu}/u.test(character)) return CAPITAL
  if (/\p{Ll}/u.test(character)) return SMALL
  if (/\p{L}/u.test(character)) return LETTER
  return character === "'" || character === '-' ? JOINER : OTHER
}

/** Classes of the code points below U+0600, which are Latin, Greek and Cyrillic. */
const CLASSES = Uint8Array.from({ length: 0x600 }, (_, code) => classOf(String.fromCodePoint(code)))

/** Counts the words of a text, and those with a capital. `The sea is Ana's` -> 4 words, 2 capitals */
export function countCapitals(text: string): Capitals {
  let words = 0
  let capitals = 0
  let hasCapital = false
  let hasSmall = false
  let isInWord = false
  for (let index = 0; index < text.length; index += 1) {
    const code = text.codePointAt(index) ?? 0
    const own = CLASSES[code] ?? classOf(String.fromCodePoint(code))
    if (code > 0xffff) index += 1
    if (own === OTHER) isInWord = false
    if (own === OTHER || own === JOINER) continue
    if (own === CAPITAL) hasCapital = true
    if (own === SMALL) hasSmall = true
    if (isInWord) continue
    isInWord = true
    words += 1
    if (own === CAPITAL) capitals += 1
  }
  return { words, capitals, hasCapital, hasSmall }
}
