import type { ParsedDocument } from '@colloquy/parse'
import { occurrences } from './occurrences.ts'
import { runningText } from './running-text.ts'

/**
 * Gives a name in capitals mixed case: `NATHAN CORRIGAN`, `Nathan CORRIGAN` -> `Nathan Corrigan`; `MG Siegler` stays.
 */
export function properCase(name: string): string {
  if (!/\p{L}{2}/u.test(name)) return name
  if (name !== name.toUpperCase()) return name.replace(FAMILY_NAME_IN_CAPITALS, properCase)
  return name.toLowerCase().replace(/(?<![\p{L}'])\p{L}|(?<=['-])\p{L}/gu, (letter) => letter.toUpperCase())
}

/** The family name in capitals behind a given name in mixed case, a habit of some countries' papers. */
const FAMILY_NAME_IN_CAPITALS = /(?<=^\p{Lu}\p{Ll}[\p{L}'-]* (?:[\p{L}.'-]+ )?)\p{Lu}[\p{Lu}'-]{2,}$/u

/** Places of a name whose case is compared, because a name is introduced early; chosen by eye. */
const MAX_OCCURRENCES = 50

/**
 * Finds a name in capitals as the text prints it elsewhere: `JOSETTE` -> `Josette`, `DNEVNI LIST UNA` -> `Dnevni list
 * Una`. Null where the text prints it in capitals only: `MLO` may be an abbreviation.
 */
export function printedCase(document: ParsedDocument, name: string): string | null {
  if (name !== name.toUpperCase() || !/\p{Lu}{4}/u.test(name)) return null
  const text = runningText(document)
  let seen = 0
  for (const at of occurrences(text, name)) {
    const printed = text.slice(at, at + name.length)
    if (/^\p{Lu}\p{Ll}/u.test(printed) && printed !== name) return printed
    seen += 1
    if (seen >= MAX_OCCURRENCES) return null
  }
  return null
}
