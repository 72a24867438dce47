import type { Span } from './document.ts'

/** A speaker label as printed. */
export interface Label extends Span {
  text: string
}

/** Longer beginnings of a line are sentences. */
const LONGEST = 60
const MOST_WORDS = 7

/** Small words inside names and titles. */
const CONNECTORS = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'at',
  'to',
  'de',
  'da',
  'del',
  'della',
  'di',
  'du',
  'van',
  'von',
  'der',
  'den',
  'la',
  'le',
  'al',
  'i',
  'za',
  'y',
  'bin',
  'ibn',
])

/** What stands before a colon at the start of a line and is no speaker. */
const NO_SPEAKER =
  /^(?:photo|foto|image|video|audio|source|sources|date|time|place|location|note|notes|tags?|author|by|speakers?|guests?|topics?|links?|transcript|transcript by|translation|translated by|interviewed by|recorded|published|updated|subject|title|subtitle|summary|abstract|keywords|http|https|read more|see also|example|for example|p\.s|ps)$/i

/**
 * The label that a line begins with, in any of the forms `Piers Cazalet:`, `PC:`, `BG Romano:`, `THE PRESIDENT:`,
 * `Q:`; null where the words before the colon are no label.
 * @param line folded text of a block
 * @param offset where the line starts in the text
 * @returns the label without colon, and where the speech after it starts
 */
export function readColonLabel(line: string, offset: number): { label: Label; speech: number } | null {
  const colon = line.slice(0, LONGEST + 1).indexOf(':')
  if (colon < 1) return null
  const after = line.charAt(colon + 1)
  if (after !== '' && after !== ' ') return null
  const text = line.slice(0, colon).trimEnd()
  if (!looksLikeLabel(text)) return null
  const gap = line.slice(colon + 1).length - line.slice(colon + 1).trimStart().length
  return { label: { start: offset, end: offset + text.length, text }, speech: offset + colon + 1 + gap }
}

function looksLikeLabel(text: string): boolean {
  if (NO_SPEAKER.test(text) || /[?!;"“”]|\.\s+\p{Ll}/u.test(text)) return false
  const words = text.split(/ +/)
  if (words.length > MOST_WORDS) return false
  if (!/^[\p{Lu}\p{Lo}]/u.test(text)) return false
  return words.every(
    (word) => /^[(]?[\p{Lu}\p{Lo}\d]/u.test(word) || CONNECTORS.has(word.toLowerCase()) || /^[&,–-]$/.test(word),
  )
}

/** Labels that differ in case, dots and spaces alone are one: `P. C.` = `PC`. */
export function labelKey(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** `European Western Balkans` -> `EWB`; small words and lower-cased ones give no letter. */
export function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .filter((letter) => /\p{Lu}/u.test(letter))
    .join('')
}

/** Can both labels mean the same voice: one the initials, or the first or last word, of the other? */
export function areVariants(left: string, right: string): boolean {
  return shortens(left, right) || shortens(right, left)
}

const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|prof|sir|mme|herr|frau|gospodin|gospođa)\.? /i

function shortens(short: string, long: string): boolean {
  const compact = short.replace(/[\s.]/g, '')
  const words = long.split(/ +/)
  if (words.length < 2) return false
  if (compact.length >= 2 && compact.length <= 6 && compact === compact.toUpperCase() && compact === initials(long))
    return true
  const bare = labelKey(short.replace(HONORIFIC, ''))
  return !bare.includes(' ') && (bare === labelKey(words.at(-1) ?? '') || bare === labelKey(words[0] ?? ''))
}
