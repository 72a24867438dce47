import type { ParsedDocument } from '@colloquy/parse'
import { occurrences } from './occurrences.ts'
import { runningText } from './running-text.ts'

/** A name is introduced early. */
const MOST_LOOKS = 50

/**
 * A name in capitals as the text prints it elsewhere: `JOSETTE` -> `Josette`, `DNEVNI LIST UNA` -> `Dnevni list Una`. Null
 * where it stands in capitals only: of `MLO` nobody knows whether it is a word.
 */
export function printedCase(document: ParsedDocument, name: string): string | null {
  if (name !== name.toUpperCase() || !/\p{Lu}{4}/u.test(name)) return null
  const text = runningText(document)
  let looks = 0
  for (const at of occurrences(text, name)) {
    const printed = text.slice(at, at + name.length)
    if (/^\p{Lu}\p{Ll}/u.test(printed) && printed !== name) return printed
    looks += 1
    if (looks >= MOST_LOOKS) return null
  }
  return null
}
