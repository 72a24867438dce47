import { at, fold } from '@colloquy/parse'
import type { Title } from '../authority/read-authority.ts'
import { isGivenName } from '../gazetteer/given-names.ts'
import { wordHasFact } from '../gazetteer/name-words.ts'
import { GERMAN_WORK, MORE_TITLES } from '../gazetteer/occupations.ts'
import { OFFICE_CONNECTORS, OFFICE_LINKS, OFFICE_WORDS } from '../gazetteer/office-words.ts'
import { FACT } from '../gazetteer/word-facts.ts'
import { foldName } from '../text/transliterate.ts'

/** Is the word a title, with or without its full stop: `Senators`, `Coach`, `Hon`, `Dr`? */
export function isTitleWord(word: string, titles: TitleList): boolean {
  if (titleAt(titles, [word], 0) || isOccupationWord(word)) return true
  return /^\p{Lu}\p{Ll}+$/u.test(word) && titleAt(titles, [`${word}.`], 0) !== null
}

/**
 * Is the word an occupation of the word lists: `Coach`, `Nurse`? Words that are names too (`Dean`, `Prince`) are not.
 */
export function isOccupationWord(word: string): boolean {
  const lower = foldName(word).toLowerCase()
  if (MORE_TITLES.has(lower) || (GERMAN_WORK.test(word) && !isGivenName(word))) return true
  return !isGivenName(word) && !NAMES_TOO.has(lower) && wordHasFact(word, FACT.title | FACT.role)
}

/** Titles by their first word in lower case, the longest first. */
export interface TitleList {
  byFirstWord: ReadonlyMap<string, readonly { words: readonly string[]; title: Title }[]>
}

/** Abbreviations like `BG` count in capitals only; all other titles in any case (`GENERAL SMITH`). */
const isAbbreviation = (word: string) => /^[\p{Lu}\d]{1,4}\.?$/u.test(word)

/** Indexes titles by their first word, the longest first. */
export function listTitles(titles: readonly Title[]): TitleList {
  const byFirstWord = new Map<string, { words: string[]; title: Title }[]>()
  for (const title of titles) {
    const words = title.surface.split(' ')
    const key = at(words, 0).toLowerCase()
    byFirstWord.set(key, [...(byFirstWord.get(key) ?? []), { words, title }])
  }
  for (const entries of byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return { byFirstWord }
}

/** The title that begins at a word, and how many words it has. */
export function titleAt(
  list: TitleList,
  words: readonly string[],
  from: number,
): { title: Title; length: number } | null {
  const first = words[from]
  if (first === undefined) return null
  const entry = list.byFirstWord.get(first.toLowerCase())?.find(({ words: wanted }) =>
    wanted.every((word, index) => {
      const printed = words[from + index] ?? ''
      return isAbbreviation(word) ? printed === word : printed.toLowerCase() === word.toLowerCase()
    }),
  )
  return entry ? { title: entry.title, length: entry.words.length } : null
}

/** A phrase split into the words of titles and the words of the name. */
export interface SplitTitles {
  prefix: string[]
  name: string[]
  /** Every title of the prefix, in order. */
  titles: Title[]
}

/** Words before a title that belong to it: `the late General`, `le président`, `former President`. */
const BEFORE_TITLES = new Set(
  'the a an our my his her their le la les el los der die das il former acting then late deputy ex bivši bivša tadašnji'.split(
    ' ',
  ),
)

/** Titles that are names as well: `Don Norman`, `Sacha Baron Cohen`, `Mike Judge`. */
export const NAMES_TOO = new Set('don dean judge justice major marshal bishop pope king prince baron'.split(' '))

/**
 * Takes the titles off a phrase that ends with a name: `German Chancellor [Olaf Scholz]`, `Minister of Foreign Affairs
 * [Ivica Dačić]`, `Frau Dr. [Angela Merkel]`. A phrase that would leave no name has no titles.
 */
export function splitTitles(list: TitleList, words: readonly string[]): SplitTitles {
  const titles: Title[] = []
  let end = 0
  for (let found = nextTitle(list, words, end); found; found = nextTitle(list, words, end)) {
    end = found.end
    titles.push(found.title)
  }
  return { prefix: words.slice(0, end), name: words.slice(end), titles }
}

function nextTitle(list: TitleList, words: readonly string[], from: number): { title: Title; end: number } | null {
  for (let at = from; at < words.length - 1; at += 1) {
    const found = titleAt(list, words, at)
    const between = words.slice(from, at)
    if (found && isTitleAfter(found.title, between, words.length - at - found.length)) {
      const end = endOfOffice(list, words, at + found.length)
      if (end < words.length) return { title: found.title, end }
    }
  }
  return null
}

/** @param left number of words behind the title */
function isTitleAfter({ surface, kind }: Title, between: readonly string[], left: number): boolean {
  const isNameToo = NAMES_TOO.has(surface.toLowerCase())
  if (between.every((word) => BEFORE_TITLES.has(word.toLowerCase())))
    return !/^(?:don|dean)$/i.test(surface) || left > 1
  // `European Commission President ...`: an office may have any words before it, a `Baron` may not.
  return (kind === 'office' || kind === 'rank') && !isNameToo
}

/**
 * Where the words end that tell what an office is for: `of Foreign Affairs`, `for Defence Policy`, `spoljnih poslova`.
 */
function endOfOffice(list: TitleList, words: readonly string[], from: number): number {
  let end = from
  for (;;) {
    let at = end
    while (OFFICE_CONNECTORS.has(words[at] ?? '')) at += 1
    const word = (words[at] ?? '').replace(/,$/, '')
    if (word === '' || titleAt(list, words, at)) return end
    const isLinked = words.slice(end, at).some((small) => OFFICE_LINKS.has(small))
    const isSmall = at === end && /^\p{Ll}{3}/u.test(word)
    const isKnown = OFFICE_WORDS.has(word.toLowerCase()) && at + 1 < words.length
    if (!isLinked && !isSmall && !isKnown) return end
    end = at + 1
  }
}

/** Does a label end with an office, so that it names no person: `Prime Minister`, `THE VICE PRESIDENT`? */
export function isOffice(list: TitleList, label: string): boolean {
  const words = fold(label).split(/ +/)
  return words.some((_, index) => {
    const found = titleAt(list, words, index)
    const isLast = found !== null && index + found.length === words.length
    return isLast && found.title.kind === 'office' && !NAMES_TOO.has(found.title.surface.toLowerCase())
  })
}

/** `BG Romano` -> titles [Brigadier General], name `Romano`; `Mr. Colomina` -> titles [Mr.], name `Colomina`. */
export function stripTitles(list: TitleList, label: string): { titles: Title[]; printed: string | null; name: string } {
  const { prefix, name, titles } = splitTitles(list, fold(label).split(/ +/))
  return { titles, printed: prefix.length > 0 ? prefix.join(' ') : null, name: name.join(' ') }
}
