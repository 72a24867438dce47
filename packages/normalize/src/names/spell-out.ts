import { alternativesOf, initials, type ParsedDocument, vocabulariesOf } from '@colloquy/parse'
import { isGivenName } from '../gazetteer/given-names.ts'
import { isHeadWord, isParticle, joinsThings } from '../gazetteer/name-words.ts'
import { opensSentence } from '../gazetteer/sentence-openers.ts'
import { properCase } from '../text/letter-case.ts'
import { holdsWord, occurrences } from '../text/occurrences.ts'
import { runningText, wordBefore } from '../text/running-text.ts'
import { foldName } from '../text/transliterate.ts'
import {
  distinctNames,
  type FullName,
  keyOfName,
  NO_FAMILY_NAME,
  namesOfHead,
  namesOfSpan,
  startsSentence,
  type Word,
  withoutOpening,
} from './find-names.ts'
import { isTitleWord, type TitleList } from './titles.ts'

/** Names have at most so many words before or behind the one that a label gives. */
const REACH = 4

/**
 * The full name that a label of one word stands for: `Newbery` or `NEWBERY` by a given name before it, `Aaron` by the
 * family name behind it. Null where the text spells out none, or two that are as frequent.
 */
export function spellOut(
  document: ParsedDocument,
  label: string,
  titles: TitleList,
  isFamilyName: boolean,
): FullName | null {
  const wanted = foldName(label).toLowerCase()
  const inHead = distinctNames(namesOfHead(document, titles)).filter((name) => {
    const words = keyOfName(name).split(' ')
    return words.at(-1) === wanted || (!isFamilyName && words[0] === wanted && !words.some(isHeadWord))
  })
  const [only, ...more] = withoutOffices(inHead)
  if (only && more.length === 0) return only
  const text = runningText(document)
  // "Remarks by President Moor": the given name that somebody says in the talk may be that of another Moor.
  if (isFamilyName && inHead.length === 0 && isTitledInHead(document, label, titles)) return null
  const found = new Map<string, FullName & { count: number; isSure: boolean }>()
  for (const at of occurrences(text, label)) {
    const word = { start: at, end: at + label.length, text: text.slice(at, at + label.length) }
    if (!/^\p{Lu}/u.test(word.text)) continue
    const listed = isFamilyName ? listedName(text, word) : null
    if (listed) return listed
    const before = wordsBefore(text, word, titles, document.language)
    const name =
      before.length > 0
        ? [...before, word]
        : isFamilyName
          ? null
          : withFamilyName(text, word, titles, document.language)
    const [first] = name ?? []
    const last = name?.at(-1)
    if (!name || !first || !last) continue
    const printed = text.slice(first.start, last.end).replace(/\s+/g, ' ')
    const key = keyOfName({ name: printed })
    const known = found.get(key)
    const isSure = before.length === 0 || !mayOpenSentence(text, first, last)
    if (known) known.count += 1
    if (known && isSure) known.isSure = true
    if (!known) found.set(key, { name: printed, start: first.start, end: last.end, count: 1, isSure })
  }
  const ranked = [...found.values()]
    .filter(({ isSure }) => isSure)
    .sort((a, b) => b.count - a.count || a.start - b.start)
  const [best, second] = ranked
  if (!best || (second && second.count === best.count && !sharesWords(best.name, second.name))) return null
  // "Plinth Jobs" in a menu
  const isMenu = document.segments.some(
    ({ kind, start, end }) => /^(?:boilerplate|related)$/.test(kind) && start <= best.start && best.end <= end,
  )
  if (isMenu && !isGivenName(best.name.split(' ', 1)[0] ?? '')) return null
  return { name: properCase(best.name), start: best.start, end: best.end }
}

/** `Slikar Ana Moor` ends as "Ana Moor" does, and `Minister Moor` has no given name, as she has. */
function withoutOffices(names: readonly FullName[]): readonly FullName[] {
  if (names.length < 2) return names
  const [shortest, ...longer] = names.toSorted((a, b) => a.name.length - b.name.length)
  const key = shortest ? keyOfName(shortest) : ''
  if (shortest && longer.every((name) => keyOfName(name).endsWith(` ${key}`))) return [shortest]
  return names.filter(({ name }) => isGivenName(name.split(' ', 1)[0] ?? ''))
}

const HONORIFICS = alternativesOf('honorifics', 'capital', vocabulariesOf('en'))

/** `FARRUGIA, Mr Colin, Chief Executive`: lists of witnesses put the family name first. */
const LISTED = new RegExp(`^, (?:${HONORIFICS}|Senator)\\.? (?<given>\\p{Lu}[\\p{L}'-]+)(?=[,;\\r\\n]|$)`, 'u')

function listedName(text: string, { start, end, text: family }: Word): FullName | null {
  if (!isLoud(family)) return null
  const found = LISTED.exec(text.slice(end, end + 60))
  const given = found?.groups?.given
  return found && given ? { name: `${given} ${properCase(family)}`, start, end: end + found[0].length } : null
}

/**
 * "See Moor." is no name; "Moana Moor." may be one, and is where it also stands inside a sentence, or in a list. Known
 * given names and initials are names in any place.
 */
function mayOpenSentence(text: string, first: Word, last: Word): boolean {
  if (isGivenName(first.text) || first.text.endsWith('.')) return false
  const before = text.slice(Math.max(0, first.start - 3), first.start).trimEnd()
  if (/[.!?]["']?$/.test(before)) return true
  return (before === '' || text.charAt(first.start - 1) === '\n') && /^ \p{L}/u.test(text.slice(last.end, last.end + 2))
}

/** Does the head print the family name right behind a title? */
function isTitledInHead(document: ParsedDocument, family: string, titles: TitleList): boolean {
  const first = document.segments.find(({ kind }) => kind === 'label' || kind === 'speech')?.start ?? 0
  const head = runningText(document).slice(0, first)
  for (const at of occurrences(head, family)) {
    const before = wordBefore(head, at)
    if (before !== '' && isTitleWord(before, titles)) return true
  }
  return false
}

/** `Jen Psaki` and `Jennifer Psaki` disagree; `Psaki, Jen Psaki` and `Jen Psaki` do not. */
function sharesWords(left: string, right: string): boolean {
  const words = new Set(foldName(left).toLowerCase().split(' '))
  return foldName(right)
    .toLowerCase()
    .split(' ')
    .every((word) => words.has(word))
}

/** `KFOR`, `FOTO`: capitals throughout, longer than initials. */
const isLoud = (word: string) => /^\p{Lu}[\p{Lu}'-]{2,}$/u.test(word)

/** In "GT Diplomatic Desk" only one of the words is set in capitals: that is no name. */
const isCapitals = (word: string) => /^\p{Lu}[\p{Lu}'-]+$/u.test(word)

/** The given names right before a family name: capitalised, on the line, no titles, no words that open sentences. */
function wordsBefore(text: string, word: Word, titles: TitleList, language: string): readonly Word[] {
  const line = text.slice(Math.max(0, word.start - 60), word.start)
  const words = [...line.slice(line.lastIndexOf('\n') + 1).matchAll(/\S+/g)]
  const offset = word.start - line.length + line.lastIndexOf('\n') + 1
  const given: Word[] = []
  for (const match of words.reverse().slice(0, REACH)) {
    const printed = match[0]
    const isName = /^(?:\p{Lu}\p{L}?\.|\p{Lu}[\p{L}'-]*)$/u.test(printed) && (isLoud(word.text) || !isLoud(printed))
    const isSmall = isParticle(printed) && given.every(({ text }) => isParticle(text))
    if (!isName && !isSmall) break
    if (!isSmall && (opensSentence(printed, language) || isTitleWord(printed, titles) || isNoGivenName(printed))) break
    given.unshift({ text: printed, start: offset + match.index, end: offset + match.index + printed.length })
  }
  while (given[0] && /^\p{Ll}/u.test(given[0].text)) given.shift()
  const [first, second] = given
  if (!first || isParticle(first.text)) return []
  // `Museo de Goya`, `Casa da Ana`
  if (second && joinsThings(second.text) && !isGivenName(first.text)) return []
  return withoutOpening([...given, word], language, () => startsSentence(text, first.start)).slice(0, -1)
}

const isNoGivenName = (word: string) => !isGivenName(word) && isHeadWord(word)

/** A given name with the family name behind it: `Aaron van Wirdum`, `Adam Jonas`. */
function withFamilyName(text: string, word: Word, titles: TitleList, language: string): Word[] | null {
  const line = text.slice(word.end, word.end + 60).split('\n', 1)[0] ?? ''
  const name = [word]
  for (const match of [...line.matchAll(/\S+/g)].slice(0, REACH)) {
    const between = line.slice((name.at(-1)?.end ?? 0) - word.end, match.index)
    if (between !== ' ' && between !== ' \r') break
    const bare = match[0].replace(/'s$|[,.;:!?)"].*/, '')
    const isName =
      /^\p{Lu}[\p{L}'-]+$/u.test(bare) &&
      !isParticle(bare) &&
      isCapitals(bare) === isCapitals(word.text) &&
      !NO_FAMILY_NAME.test(bare) &&
      !opensSentence(bare, language) &&
      !isHeadWord(bare) &&
      !isTitleWord(bare, titles)
    if (!isName && !isParticle(match[0])) break
    name.push({ text: bare, start: word.end + match.index, end: word.end + match.index + bare.length })
    if (isName) break
  }
  const last = name.at(-1)
  if (!last || name.length < 2 || isParticle(last.text) || !/^\p{Lu}/u.test(last.text)) return null
  if (isTitleWord(word.text, titles) || opensSentence(word.text, language)) return null
  if (isGivenName(word.text)) return name
  // `Plinth Jobs` where the page also speaks of jobs; `Plaza de Mayo`
  return joinsThings(name[1]?.text ?? '') || holdsWord(text, last.text.toLowerCase()) ? null : name
}

const ASIDES = /^(?:caption|note|byline|heading)$/

/** The one name of the head, else of the captions, whose initials a label is: `RS` by "Speakers: Roman Snitko, Peter Todd"; bylines first. */
export function nameByInitials(document: ParsedDocument, label: string, titles: TitleList): FullName | null {
  const compact = label.replace(/[\s.-]/g, '')
  const spelled = (names: readonly FullName[]) => distinctNames(names.filter(({ name }) => hasInitials(name, compact)))
  const places = [
    namesOfHead(document, titles, /^byline$/),
    namesOfHead(document, titles),
    // An excerpt has no head, but captions.
    document.segments.flatMap((segment) => (ASIDES.test(segment.kind) ? namesOfSpan(document, segment, titles) : [])),
  ]
  for (const names of places.map(spelled)) {
    if (names.length > 0) return names.length === 1 ? (names[0] ?? null) : null
  }
  return null
}

/** `UL`, `UVDL` and `UvdL` for Ursula von der Leyen. */
function hasInitials(name: string, compact: string): boolean {
  const all = name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('')
  // `EP` for Edith Marlowe Pask
  const ends = all.length > 2 ? `${all.charAt(0)}${all.at(-1) ?? ''}` : all
  return initials(name) === compact || all.toLowerCase() === compact.toLowerCase() || ends === compact
}

/** The name that the text explains an abbreviation by: "the Lune Tribune (LT)". */
export function nameByDefinition(document: ParsedDocument, label: string): FullName | null {
  const text = runningText(document)
  const at = text.indexOf(` (${label})`)
  if (at < 0) return null
  const words = [...text.slice(Math.max(0, at - 80), at).matchAll(/\S+/g)].map(({ 0: word, index }) => {
    const start = Math.max(0, at - 80) + index
    return { text: word, start, end: start + word.length }
  })
  for (let count = 2; count <= Math.min(6, words.length); count += 1) {
    const own = words.slice(-count)
    const name = own.map((word) => word.text).join(' ')
    const [first] = own
    if (first && /^\p{Lu}/u.test(first.text) && hasInitials(name, label)) return { name, start: first.start, end: at }
  }
  return null
}

/** The site or paper whose initials a label is, as a line of the page's furniture prints it: `ZT` by "Zagorski tjednik". */
export function siteByInitials(document: ParsedDocument, label: string): FullName | null {
  if (!/^\p{Lu}{2,5}$/u.test(label)) return null
  const sites = document.segments.flatMap(({ kind, start, end }) => {
    if (!/^(?:boilerplate|title|heading|caption)$/.test(kind) || end - start > 80) return []
    const line = runningText(document).slice(start, end)
    const bare = /^(?:copyright )?(?:© )?(?:\d{4} )?(?<name>\p{Lu}[\p{L}'-]*(?: [\p{L}'-]+){1,4})(?=$|[.,|])/iu.exec(
      line,
    )?.groups?.name
    if (bare === undefined || !/^\p{Lu}/u.test(bare) || !hasInitials(bare, label)) return []
    const at = start + line.indexOf(bare)
    return [{ name: bare, start: at, end: at + bare.length }]
  })
  const [first, second] = distinctNames(sites)
  // Mastheads are set in capitals; the small print is not.
  return first && !second
    ? (sites.find(({ name }) => name !== name.toUpperCase()) ?? { ...first, name: properCase(first.name) })
    : null
}
