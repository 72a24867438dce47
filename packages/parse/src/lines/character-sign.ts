/**
 * The class of a character by its code point: a capital -> `A`, a small letter -> `a`, another letter -> `x`, a digit
 * -> `9`, a dash -> `-`, a quotation mark -> `"`, a bullet -> `*`. Every other character stands for itself.
 */
export function characterSign(code: number): string {
  return SIGNS[code] ?? readSign(String.fromCodePoint(code))
}

function readSign(character: string): string {
  if (/\p{Lu}/u.test(character)) return 'A'
  if (/\p{Ll}/u.test(character)) return 'a'
  if (/\p{L}/u.test(character)) return 'x'
  if (/\d/.test(character)) return '9'
  if (/[–—-]/.test(character)) return '-'
  if (/["'«»‹›„]/.test(character)) return '"'
  return /[•‣▪■●◼▶*]/.test(character) ? '*' : character
}

/**
 * Signs of the code points below U+0600, which are Latin, Greek and Cyrillic. The table saves up to seven regular
 * expressions a character; `capitals` reads 120 characters of each line.
 */
const SIGNS: readonly string[] = Array.from({ length: 0x600 }, (_, code) => readSign(String.fromCodePoint(code)))

/** The signs of all characters of a short text: `Q. W` -> `A. A`. */
export function characterSigns(text: string): string {
  let signs = ''
  for (const character of text) signs += characterSign(character.codePointAt(0) ?? 0)
  return signs
}
