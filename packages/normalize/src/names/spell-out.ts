import { alternativesOf, at, type ParsedDocument, vocabulariesOf } from '@colloquy/parse'
import { isGivenName } from '../gazetteer/given-names.ts'
import { isHeadWord, isParticle, joinsNouns } from '../gazetteer/name-words.ts'
import { isSentenceOpener } from '../gazetteer/sentence-openers.ts'
import { properCase } from '../text/letter-case.ts'
import { hasWord, occurrences } from '../text/occurrences.ts'
import { type PrintedWord, printedWords } from '../text/printed-words.ts'
import { runningText, wordBefore } from '../text/running-text.ts'
import { foldName } from '../text/transliterate.ts'
import {
  distinctNames,
  dropOpeningWord,
  type FullName,
  keyOfName,
  NO_FAMILY_NAME,
  namesOfHead,
  startsSentence,
} from './find-names.ts'
import { isTitleWord, type TitleList } from './titles.ts'

/** Words of a name before or behind the one that the label gives, at most; chosen by eye. */
const MAX_OTHER_WORDS = 4

/** Longest text before or behind a label's word that is searched for the others, in UTF-16 units; chosen by eye. */
const MAX_DISTANCE = 60

/**
 * The full name that a label of one word stands for: `Newbery` or `NEWBERY` by a given name before it, `Aaron` by the
 * family name behind it. The head of the page is asked first, then the running text.
 * @param isFamilyName is the label known to be a family name (it stands behind `Mr`)? Then no name begins with it.
 * @returns null where the document spells out no name, or two that are as frequent
 */
export function spellOut(
  document: ParsedDocument,
  label: string,
  titles: TitleList,
  isFamilyName: boolean,
): FullName | null {
  const inHead = namesInHead(document, label, titles, isFamilyName)
  const [only, ...more] = dropOffices(inHead)
  if (only && more.length === 0) return only
  // "Remarks by President Moor": a given name before "Moor" in the talk may belong to another Moor.
  if (isFamilyName && inHead.length === 0 && isTitledInHead(document, label, titles)) return null
  const words = wordsLike(document, label)
  const listed = isFamilyName ? readListedName(document, words) : null
  return listed ?? chooseSpelling(document, spellingsInText(document, words, titles, isFamilyName))
}

/** The names of the head that end with the label, or begin with it where it may be a given name. */
function namesInHead(
  document: ParsedDocument,
  label: string,
  titles: TitleList,
  isFamilyName: boolean,
): readonly FullName[] {
  const wanted = foldName(label).toLowerCase()
  return distinctNames(namesOfHead(document, titles)).filter((name) => {
    const words = keyOfName(name).split(' ')
    return words.at(-1) === wanted || (!isFamilyName && words[0] === wanted && !words.some(isHeadWord))
  })
}

/** The capitalised places of a label's word in the running text. */
function wordsLike(document: ParsedDocument, label: string): PrintedWord[] {
  const text = runningText(document)
  return [...occurrences(text, label)]
    .map((start) => ({ start, end: start + label.length, text: text.slice(start, start + label.length) }))
    .filter((word) => /^\p{Lu}/u.test(word.text))
}

/** A full name of the running text and how often it is printed. */
interface Spelling extends FullName {
  count: number
  /** Does it stand at least once where its first word cannot have its capital from the start of a sentence? */
  isCertain: boolean
}

function spellingsInText(
  document: ParsedDocument,
  words: readonly PrintedWord[],
  titles: TitleList,
  isFamilyName: boolean,
): Spelling[] {
  const text = runningText(document)
  const spellings = new Map<string, Spelling>()
  for (const word of words) {
    const before = wordsBefore(text, word, titles, document.language)
    const name =
      before.length > 0
        ? [...before, word]
        : isFamilyName
          ? null
          : withFamilyName(text, word, titles, document.language)
    if (!name) continue
    const [first, last] = [at(name, 0), at(name, name.length - 1)]
    const printed = text.slice(first.start, last.end).replace(/\s+/g, ' ')
    const key = keyOfName({ name: printed })
    const known = spellings.get(key) ?? { name: printed, start: first.start, end: last.end, count: 0, isCertain: false }
    known.count += 1
    known.isCertain ||= before.length === 0 || !mayOpenSentence(text, first, last)
    spellings.set(key, known)
  }
  return [...spellings.values()]
}

/** The most frequent spelling; null where two are as frequent and differ in more than left-out words. */
function chooseSpelling(document: ParsedDocument, spellings: readonly Spelling[]): FullName | null {
  const [best, second] = spellings
    .filter(({ isCertain }) => isCertain)
    .sort((a, b) => b.count - a.count || a.start - b.start)
  if (!best || (second && second.count === best.count && !hasAllWords(best.name, second.name))) return null
  // "Plinth Jobs" is an entry of a menu.
  const isInMenu = document.segments.some(
    ({ kind, start, end }) => /^(?:boilerplate|related)$/.test(kind) && start <= best.start && best.end <= end,
  )
  if (isInMenu && !isGivenName(firstWord(best.name))) return null
  return { name: properCase(best.name), start: best.start, end: best.end }
}

const firstWord = (name: string): string => at(name.split(' ', 1), 0)

/**
 * The names without those that only add an office: `Slikar Ana Moor` ends with `Ana Moor`, and `Minister Moor` has no
 * given name.
 */
function dropOffices(names: readonly FullName[]): readonly FullName[] {
  if (names.length < 2) return names
  const byLength = names.toSorted((a, b) => a.name.length - b.name.length)
  const shortest = at(byLength, 0)
  const ending = ` ${keyOfName(shortest)}`
  if (byLength.slice(1).every((name) => keyOfName(name).endsWith(ending))) return [shortest]
  return names.filter(({ name }) => isGivenName(firstWord(name)))
}

const HONORIFICS = alternativesOf('honorifics', 'capital', vocabulariesOf('en'))

/** `FARRUGIA, Mr Colin, Chief Executive`: lists of witnesses put the family name first. */
const LISTED = new RegExp(`^, (?:${HONORIFICS}|Senator)\\.? (?<given>\\p{Lu}[\\p{L}'-]+)(?=[,;\\r\\n]|$)`, 'u')

/** The first of the words that a list of witnesses follows with the given name. */
function readListedName(document: ParsedDocument, words: readonly PrintedWord[]): FullName | null {
  const text = runningText(document)
  for (const { start, end, text: family } of words) {
    if (!isLongCapitals(family)) continue
    const found = LISTED.exec(text.slice(end, end + MAX_DISTANCE))
    const given = found?.groups?.given
    if (found && given) return { name: `${given} ${properCase(family)}`, start, end: end + found[0].length }
  }
  return null
}

/**
 * May the first word have its capital only from the start of a sentence? "See Moor." is no name, though "Moana Moor."
 * is. Known given names and initials are names in any place.
 */
function mayOpenSentence(text: string, first: PrintedWord, last: PrintedWord): boolean {
  if (isGivenName(first.text) || first.text.endsWith('.')) return false
  const before = text.slice(Math.max(0, first.start - 3), first.start).trimEnd()
  if (/[.!?]["']?$/.test(before)) return true
  return (before === '' || text.charAt(first.start - 1) === '\n') && /^ \p{L}/u.test(text.slice(last.end, last.end + 2))
}

/** Does the head print the family name right behind a title? */
function isTitledInHead(document: ParsedDocument, family: string, titles: TitleList): boolean {
  const first = document.segments.find(({ kind }) => kind === 'label' || kind === 'speech')?.start ?? 0
  const head = runningText(document).slice(0, first)
  for (const start of occurrences(head, family)) {
    const before = wordBefore(head, start)
    if (before !== '' && isTitleWord(before, titles)) return true
  }
  return false
}

/** Is every word of `right` in `left`? `Jennifer Psaki` lacks a word of `Jen Psaki`; `Psaki, Jen Psaki` has both. */
function hasAllWords(left: string, right: string): boolean {
  const words = new Set(foldName(left).toLowerCase().split(' '))
  return foldName(right)
    .toLowerCase()
    .split(' ')
    .every((word) => words.has(word))
}

/** Three capitals or more, so no initials: `KFOR`, `FOTO`. */
const isLongCapitals = (word: string) => /^\p{Lu}[\p{Lu}'-]{2,}$/u.test(word)

/** Is the word set in capitals? The words of a name agree in this: "GT Diplomatic Desk" is no name. */
const isInCapitals = (word: string) => /^\p{Lu}[\p{Lu}'-]+$/u.test(word)

/** The given names right before a family name, on the same line; a title or a word that opens sentences ends them. */
function wordsBefore(text: string, word: PrintedWord, titles: TitleList, language: string): readonly PrintedWord[] {
  const before = text.slice(Math.max(0, word.start - MAX_DISTANCE), word.start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const given: PrintedWord[] = []
  for (const other of printedWords(line, word.start - line.length)
    .reverse()
    .slice(0, MAX_OTHER_WORDS)) {
    const printed = other.text
    const isName =
      /^(?:\p{Lu}\p{L}?\.|\p{Lu}[\p{L}'-]*)$/u.test(printed) && (isLongCapitals(word.text) || !isLongCapitals(printed))
    const isSmall = isParticle(printed) && given.every(({ text }) => isParticle(text))
    if (!isName && !isSmall) break
    if (!isSmall && (isSentenceOpener(printed, language) || isTitleWord(printed, titles) || isNoGivenName(printed)))
      break
    given.unshift(other)
  }
  while (given[0] && /^\p{Ll}/u.test(given[0].text)) given.shift()
  const [first, second] = given
  if (!first || isParticle(first.text)) return []
  // `Museo de Goya`, `Casa da Ana`
  if (second && joinsNouns(second.text) && !isGivenName(first.text)) return []
  return dropOpeningWord([...given, word], language, () => startsSentence(text, first.start)).slice(0, -1)
}

const isNoGivenName = (word: string) => !isGivenName(word) && isHeadWord(word)

/** A given name with the family name behind it: `Aaron van Wirdum`, `Adam Jonas`. */
function withFamilyName(text: string, word: PrintedWord, titles: TitleList, language: string): PrintedWord[] | null {
  if (isTitleWord(word.text, titles) || isSentenceOpener(word.text, language)) return null
  const line = at(text.slice(word.end, word.end + MAX_DISTANCE).split('\n', 1), 0)
  const name = [word]
  let last = word
  for (const other of printedWords(line, word.end).slice(0, MAX_OTHER_WORDS)) {
    const between = text.slice(last.end, other.start)
    if (between !== ' ' && between !== ' \r') break
    const bare = other.text.replace(/'s$|[,.;:!?)"].*/, '')
    const isName =
      /^\p{Lu}[\p{L}'-]+$/u.test(bare) &&
      !isParticle(bare) &&
      isInCapitals(bare) === isInCapitals(word.text) &&
      !NO_FAMILY_NAME.test(bare) &&
      !isSentenceOpener(bare, language) &&
      !isHeadWord(bare) &&
      !isTitleWord(bare, titles)
    if (!isName && !isParticle(other.text)) break
    last = { text: bare, start: other.start, end: other.start + bare.length }
    name.push(last)
    if (isName) break
  }
  if (name.length < 2 || isParticle(last.text) || !/^\p{Lu}/u.test(last.text)) return null
  if (isGivenName(word.text)) return name
  // `Plinth Jobs` where the page also speaks of jobs; `Plaza de Mayo`
  return joinsNouns(at(name, 1).text) || hasWord(text, last.text.toLowerCase()) ? null : name
}
