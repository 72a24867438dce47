import { at, initials, type ParsedDocument } from '@colloquy/parse'
import { properCase } from '../text/letter-case.ts'
import { printedWords } from '../text/printed-words.ts'
import { runningText } from '../text/running-text.ts'
import { distinctNames, type FullName, namesOfHead, namesOfSpan } from './find-names.ts'
import type { TitleList } from './titles.ts'

/** Kinds of segments that name the speakers of an excerpt, which has no head. */
const KINDS_OF_AN_EXCERPT = /^(?:caption|note|byline|heading)$/

/**
 * The one name whose initials a label is: `RS` by "Speakers: Roman Snitko, Peter Todd". Bylines are searched first,
 * then the head, then captions and notes; null where a place has two such names, or no place has one.
 */
export function nameByInitials(document: ParsedDocument, label: string, titles: TitleList): FullName | null {
  const compact = label.replace(/[\s.-]/g, '')
  const places = [
    namesOfHead(document, titles, /^byline$/),
    namesOfHead(document, titles),
    document.segments.flatMap((segment) =>
      KINDS_OF_AN_EXCERPT.test(segment.kind) ? namesOfSpan(document, segment, titles) : [],
    ),
  ]
  for (const names of places) {
    const [only, ...more] = distinctNames(names.filter(({ name }) => hasInitials(name, compact)))
    if (only) return more.length === 0 ? only : null
  }
  return null
}

/** Is the label made of the initials of a name? `UL`, `UVDL` and `UvdL` are those of Ursula von der Leyen. */
function hasInitials(name: string, label: string): boolean {
  const all = name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('')
  // `EP` for Edith Marlowe Pask
  const outer = all.length > 2 ? `${all.charAt(0)}${all.charAt(all.length - 1)}` : all
  return initials(name) === label || all.toLowerCase() === label.toLowerCase() || outer === label
}

/** Longest text before a bracket that is searched for a long form, in UTF-16 units; chosen by eye. */
const MAX_LONG_FORM = 80

/** Longest long form, in words; chosen by eye. */
const MAX_LONG_FORM_WORDS = 6

/**
 * The name before the brackets that explain an abbreviation: "the Lune Tribune (LT)". Null where no text explains it.
 */
export function nameByDefinition(document: ParsedDocument, label: string): FullName | null {
  const text = runningText(document)
  const end = text.indexOf(` (${label})`)
  if (end < 0) return null
  const from = Math.max(0, end - MAX_LONG_FORM)
  const words = printedWords(text.slice(from, end), from)
  for (let count = 2; count <= Math.min(MAX_LONG_FORM_WORDS, words.length); count += 1) {
    const own = words.slice(-count)
    const first = at(own, 0)
    const name = own.map((word) => word.text).join(' ')
    if (/^\p{Lu}/u.test(first.text) && hasInitials(name, label)) return { name, start: first.start, end }
  }
  return null
}

/** Longest line that may be a masthead, in UTF-16 units; chosen by eye. */
const MAX_MASTHEAD = 80

/** A masthead or a copyright line: `Zagorski tjednik`, `Copyright © 2019 Zagorski tjednik`. */
const MASTHEAD = /^(?:copyright )?(?:© )?(?:\d{4} )?(?<name>\p{Lu}[\p{L}'-]*(?: [\p{L}'-]+){1,4})(?=$|[.,|])/iu

/**
 * The one site or paper whose initials a label is, as a line of the page prints it: `ZT` by "Zagorski tjednik". Null
 * where no line or lines of two sites fit.
 */
export function siteByInitials(document: ParsedDocument, label: string): FullName | null {
  if (!/^\p{Lu}{2,5}$/u.test(label)) return null
  const sites = document.segments.flatMap(({ kind, start, end }) => {
    if (!/^(?:boilerplate|title|heading|caption)$/.test(kind) || end - start > MAX_MASTHEAD) return []
    const line = runningText(document).slice(start, end)
    const name = MASTHEAD.exec(line)?.groups?.name
    if (name === undefined || !/^\p{Lu}/u.test(name) || !hasInitials(name, label)) return []
    const from = start + line.indexOf(name)
    return [{ name, start: from, end: from + name.length }]
  })
  const [only, ...more] = distinctNames(sites)
  if (!only || more.length > 0) return null
  // A masthead is set in capitals; the line in small print shows the true case.
  return sites.find(({ name }) => name !== name.toUpperCase()) ?? { ...only, name: properCase(only.name) }
}
