import type { ParsedDocument } from '@colloquy/parse'
import { occurrences } from './occurrences.ts'
import { runningText } from './running-text.ts'

/** `NATHAN CORRIGAN` -> `Nathan Corrigan`, `Nathan CORRIGAN` too; `MG Siegler` stays as it is. */
export function properCase(name: string): string {
  if (!/\p{L}{2}/u.test(name)) return name
  if (name !== name.toUpperCase()) return name.replace(FAMILY_NAME_IN_CAPITALS, properCase)
  return name.toLowerCase().replace(/(?<![\p{L}'])\p{L}|(?<=['-])\p{L}/gu, (letter) => letter.toUpperCase())
}

/** Papers of some countries set the family name in capitals. */
const FAMILY_NAME_IN_CAPITALS = /(?<=^\p{Lu}\p{Ll}[\p{L}'-]* (?:[\p{L}.'-]+ )?)\p{Lu}[\p{Lu}'-]{2,}$/u

/** A name is introduced early. */
const MAX_OCCURRENCES = 50

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
    if (looks >= MAX_OCCURRENCES) return null
  }
  return null
}
