import { at, fold, type ParsedDocument } from '@colloquy/parse'
import { isGivenName } from '../gazetteer/given-names.ts'
import { isCalendarWord, isHeadWord } from '../gazetteer/name-words.ts'
import { hasWord } from '../text/occurrences.ts'
import { runningText } from '../text/running-text.ts'
import { foldName } from '../text/transliterate.ts'
import { type FullName, keyOfName } from './find-names.ts'

/** Does the name begin with a given name that the lists know? */
export function hasGivenName({ name }: FullName): boolean {
  return isGivenName(at(name.split(' ', 1), 0))
}

/** Articles, with which names of papers begin, and numbers. */
const ARTICLE_OR_NUMBER = /^(?:the|der|die|das|ein|eine|la|le|les|el|los|las|il|lo|gli|un|une|una|o|a|os|as|\d.*)$/i

/** Words for places that are family names too. */
const FAMILY_NAMES_TOO =
  /^(?:hill|lake|ford|forest|park|bush|field|day|king|land|marsh|castle|shore|wood|church|house)$/i

/**
 * Is the name that of a body: `Lune Institute`, the outlet, the holder of the copyright, or what stands behind "the"?
 * A name with a known given name in front may end in anything but the word for a body (`Rosa Hill`, `Rosa Institute`).
 */
export function isBody(name: FullName, document: ParsedDocument): boolean {
  const words = name.name.split(' ')
  const last = at(words, words.length - 1)
  // `Ledger & Lane`, `Der Landbote`
  if (words.includes('&') || (words.length < 3 && /^(?:The|Der|Die|Das|Les?|Los|Las)$/.test(at(words, 0)))) return true
  if (isHeadWord(last) && !(hasGivenName(name) && FAMILY_NAMES_TOO.test(last))) return true
  if (!hasGivenName(name) && words.some((word) => isHeadWord(word) || isCalendarWord(word))) return true
  const key = keyOfName(name)
  if (document.outlet !== null && foldName(document.outlet).toLowerCase().includes(key)) return true
  const text = runningText(document)
  if (!hasGivenName(name) && (text.includes(` the ${name.name}`) || text.includes(`The ${name.name}`))) return true
  return holdersOf(document).some((line) => line.includes(name.name))
}

/** The text behind the sign of the copyright, one string for each line that has one. */
function holdersOf({ segments, text }: ParsedDocument): string[] {
  return segments.flatMap(({ kind, start, end }) => {
    const line = kind === 'boilerplate' && end - start < 200 ? fold(text.slice(start, end)) : ''
    return /(?:©|\(c\)|copyright)(?<holder>.*)/iu.exec(line)?.groups?.holder ?? []
  })
}

/**
 * Is the name that of a person: does it begin with a given name, or does the text go on with one of its words alone,
 * and never print one of them small? In German every noun has a capital.
 */
export function isPersonal(name: FullName, document: ParsedDocument): boolean {
  if (isBody(name, document)) return false
  if (hasGivenName(name)) return true
  const words = name.name.split(' ')
  if (ARTICLE_OR_NUMBER.test(at(words, 0)) || /^de(?:-|$)/.test(document.language)) return false
  const rest = runningText(document).replaceAll(name.name, ' ')
  const small = words.some((word) => hasWord(rest, word.toLowerCase()) && word !== word.toLowerCase())
  return !small && words.some((word) => word.length > 2 && /^\p{Lu}/u.test(word) && hasWord(rest, word))
}

/**
 * Headlines capitalise what a person does: `Mapmaker Theodora Lind` -> `Theodora Lind`, where the text has the shorter
 * name elsewhere or it begins with a given name.
 */
export function dropOccupation(name: FullName, document: ParsedDocument): FullName {
  const words = name.name.split(' ')
  if (words.length < 3 || hasGivenName(name)) return name
  const shorter = words.slice(1).join(' ')
  const rest = { name: shorter, start: name.end - shorter.length, end: name.end }
  const elsewhere = runningText(document).replaceAll(name.name, ' ').includes(shorter)
  return elsewhere || hasGivenName(rest) ? dropOccupation(rest, document) : name
}
