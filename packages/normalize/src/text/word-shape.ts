/** Shapes of words. Their order is part of the model: hasCapitalShape and the features use the numbers. */
export const SHAPE = { lower: 0, initial: 1, upper: 2, title: 3, mixed: 4, digit: 5, alphanumeric: 6 } as const

/** The shape of a word by its letters: `McHolm` is mixed, `NATO` upper, `B` an initial. */
export function shapeOf(word: string): number {
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) return isAllDigits(word) ? SHAPE.digit : SHAPE.alphanumeric
  const initial = isUpper(word, 0)
  if (word.length === 1) return initial ? SHAPE.initial : SHAPE.lower
  let upper = 0
  for (let index = 1; index < word.length; index += 1) if (isUpper(word, index)) upper += 1
  if (!initial) return upper > 0 ? SHAPE.mixed : SHAPE.lower
  if (upper === word.length - 1) return SHAPE.upper
  return upper > 0 ? SHAPE.mixed : SHAPE.title
}

function isUpper(word: string, index: number): boolean {
  const code = word.charCodeAt(index)
  if (code < 128) return code >= 65 && code <= 90
  const letter = word.charAt(index)
  return letter !== letter.toLowerCase() && letter === letter.toUpperCase()
}

function isAllDigits(word: string): boolean {
  for (let index = 1; index < word.length; index += 1) {
    const code = word.charCodeAt(index)
    if (code < 48 || code > 57) return false
  }
  return true
}

/** Does a word of this shape begin with a capital or hold one (`iPhone`)? */
export const hasCapitalShape = (shape: number): boolean => shape >= SHAPE.initial && shape <= SHAPE.mixed
