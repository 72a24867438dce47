import { fold, type ParsedDocument } from '@colloquy/parse'
import type { FullName } from '../full-names.ts'
import { foldName } from '../names.ts'
import { hashLetters } from '../tagger/hash.ts'
import { FACT, factsOf } from '../tagger/word-facts.ts'

/** Does the name begin with a given name that the lists know? */
export function hasGivenName({ name }: FullName): boolean {
  const [first = ''] = foldName(name).split(/[ -]/)
  return (factsOf(hashLetters(first)) & FACT.given) !== 0
}

/** What papers and phrases begin with, and numbers. */
const NO_GIVEN_NAME = /^(?:the|der|die|das|ein|eine|la|le|les|el|los|las|il|lo|gli|un|une|una|o|a|os|as|\d.*)$/i

/**
 * Is the name that of a person: does it begin with a given name, or does the text go on with one of its words alone, and
 * never print one of them small? In German every noun has a capital.
 */
export function isPersonal(name: FullName, { text, language }: ParsedDocument): boolean {
  if (hasGivenName(name)) return true
  const words = name.name.split(' ')
  if (NO_GIVEN_NAME.test(words[0] ?? '') || /^de(?:-|$)/.test(language)) return false
  const folded = fold(text)
  const rest = folded.replaceAll(name.name, ' ')
  const small = words.some((word) => holdsWord(rest, word.toLowerCase()) && word !== word.toLowerCase())
  return !small && words.some((word) => word.length > 2 && /^\p{Lu}/u.test(word) && holdsWord(rest, word))
}

/** Does a word stand in a text by itself? */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!/[\p{L}\p{N}-]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}-]/u.test(text.charAt(at + word.length)))
      return true
  }
  return false
}

/**
 * Headlines capitalise what a person does: `Mapmaker Theodora Lind` -> `Theodora Lind`, where the text has the shorter
 * name elsewhere or it begins with a given name.
 */
export function withoutOccupation(name: FullName, document: ParsedDocument): FullName {
  const words = name.name.split(' ')
  if (words.length < 3 || hasGivenName(name)) return name
  const shorter = words.slice(1).join(' ')
  const rest = { name: shorter, start: name.end - shorter.length, end: name.end }
  const elsewhere = fold(document.text).replaceAll(name.name, ' ').includes(shorter)
  return elsewhere || hasGivenName(rest) ? withoutOccupation(rest, document) : name
}
