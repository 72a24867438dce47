import { fold, type ParsedDocument, type Span } from '@colloquy/parse'
import type { Entity } from '../authority/authority.ts'
import type { Position } from '../authority/read-authority.ts'
import type { Mention } from '../mentions/find-mentions.ts'
import { mentionsInside } from '../mentions/inside.ts'
import { type TitleList, titleAt } from '../names/titles.ts'
import { isSearched } from '../text/read-segments.ts'
import { LOWER_CASE_BODY_WORDS, type StatedPosition } from './stated.ts'

/** One document and the knowledge that tells whom a title refers to. */
interface Referring {
  document: ParsedDocument
  mentions: readonly Mention[]
  /** Positions that stand next to names. */
  stated: readonly StatedPosition[]
  titles: TitleList
  positions: readonly Position[]
}

/**
 * Finds titles that refer to a person without the name: `the general`, `The KFOR Commander`, `Chief MLO`. The person
 * is the one beside whose name the document states such a title; where two persons fit, the title is left out.
 */
export function findReferredPositions(referring: Referring): StatedPosition[] {
  const { document, stated, mentions } = referring
  if (stated.length === 0 && referring.positions.length === 0) return []
  const holders = listHolders(referring)
  const names = new Set(mentions.flatMap(({ start, entity }) => (entity.type === 'PERSON' ? start : [])))
  const found = document.segments.flatMap(({ kind, start, end }) =>
    isSearched(kind) ? phrasesIn(fold(document.text.slice(start, end)), start, kind === 'title', referring.titles) : [],
  )
  const definite = apartFrom(stated, found).flatMap((span) => {
    const kind = kindAt(span, referring)
    const isBeforeName = [0, 1, 2].some((gap) => names.has(span.end + gap))
    if (kind === null || isBeforeName) return []
    const person = whoHolds(span, holders, referring)
    return person ? [{ ...span, person, evidence: span, kind }] : []
  })
  return [...definite, ...apartFrom([...stated, ...definite], findAbbreviations(referring))]
}

/** The spans that overlap no taken span, in the order of the text. */
function apartFrom<T extends Span>(taken: readonly Span[], spans: readonly T[]): T[] {
  const sorted = [...taken].sort((a, b) => a.start - b.start)
  let next = 0
  return [...spans]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      while (next < sorted.length && (sorted[next]?.end ?? 0) <= start) next += 1
      return (sorted[next]?.start ?? end) >= end
    })
}

/** Behind these a small `general` is a person, and no adjective (`the general public`). */
const BEHIND_PERSON =
  /^(?:$|[.,;:!?)"]|'s\b| (?:said|says|adds?|added|told|tells|emphasi[sz]e[sd]|stress(?:es|ed)|explain(?:s|ed)|noted?|notes|stated?|states|believes|thinks|warn(?:s|ed)|remind(?:s|ed)|conclude[sd]?|point(?:s|ed)|recall(?:s|ed)|also|is|was|has|had|did|does|will|would|who|and|in|at|for|to|on)\b)/

/** `the general`, `The head of the NATO mission`, `The KFOR Commander`; in headlines without the article. */
function phrasesIn(text: string, offset: number, isTitle: boolean, titles: TitleList): Span[] {
  const opening = isTitle ? /(?:^|\]\s?|\b[Tt]he )(?=[\p{L}])/gu : /\b[Tt]he (?=\p{L})/gu
  return [...text.matchAll(opening)].flatMap((article) => {
    const from = article.index + article[0].length
    const words = [...text.slice(from, from + 100).matchAll(/[\p{L}\p{M}\d'-]+/gu)]
    const texts = words.map(([word]) => word)
    const head = texts.findIndex(
      (word, index) => index < 4 && titleAt(titles, [...texts.slice(index), word], 0) !== null,
    )
    const found = head < 0 ? null : titleAt(titles, texts, head)
    // Only names may stand between the article and the title.
    if (!found || !texts.slice(0, head).every((word) => /^\p{Lu}/u.test(word))) return []
    let last = head + found.length - 1
    for (let index = last + 1; index < words.length; index += 1) {
      const gap = text.slice(from + endOfMatch(words[index - 1]), from + (words[index]?.index ?? 0))
      const isSmall = /^(?:of|the|our|in|for|at)$/.test(texts[index] ?? '')
      if (gap !== ' ' || (!isSmall && !/^\p{Lu}/u.test(texts[index] ?? '') && !isBehindName(texts, index))) break
      if (!isSmall) last = index
    }
    const end = from + endOfMatch(words[last])
    const printed = text.slice(from, end)
    if (printed === printed.toLowerCase() && !BEHIND_PERSON.test(text.slice(end, end + 14))) return []
    // The article belongs to what refers by it, not to a title that is a name of the office.
    const begins = head === 0 && article[0].length > 1 && printed.charAt(0) === printed.charAt(0).toLowerCase()
    return [{ start: offset + (begins ? article.index : from), end: offset + end }]
  })
}

/** `the NATO mission`, `our KFOR team`: a small word closes a name inside an office. */
function isBehindName(words: readonly string[], index: number): boolean {
  return LOWER_CASE_BODY_WORDS.has(words[index] ?? '') && /^\p{Lu}/u.test(words[index - 1] ?? '')
}

function endOfMatch(word: RegExpExecArray | RegExpMatchArray | undefined): number {
  return word ? (word.index ?? 0) + word[0].length : 0
}

interface Read {
  /** The title without its addition: general, head, commander. */
  head: string
  /** Organizations and places named in it. */
  names: ReadonlySet<string>
}

/** Heads of titles that mean the same: the chief of a body is its head. */
const HEAD_SYNONYMS: Readonly<Record<string, string>> = { chief: 'head' }

function readTitle({ start, end }: Span, { document, mentions, titles }: Referring): Read {
  const words = fold(document.text.slice(start, end)).replace(/^the /i, '').split(' ')
  const at = words.findIndex((_, index) => titleAt(titles, words, index) !== null)
  const found = at < 0 ? null : titleAt(titles, words, at)
  const head = (found?.title.expansion ?? found?.title.surface ?? '').toLowerCase()
  const inside = mentionsInside(mentions, { start, end })
  return { head: HEAD_SYNONYMS[head] ?? head, names: new Set(inside.map(({ entity }) => entity.id)) }
}

function kindAt({ start, end }: Span, { document, titles }: Referring): StatedPosition['kind'] | null {
  const words = fold(document.text.slice(start, end)).replace(/^the /i, '').split(' ')
  for (const index of words.keys()) {
    const found = titleAt(titles, words, index)
    if (found) return found.title.kind === 'honorific' ? null : found.title.kind
  }
  return null
}

interface Holder extends Read {
  person: Entity
  /** Where the document states it first. */
  start: number
}

/** The titles that the document states, once for each person. */
function listHolders(referring: Referring): Holder[] {
  const holders = new Map<string, Holder>()
  for (const position of referring.stated) {
    const read = readTitle(position, referring)
    const key = [position.person.id, read.head, ...[...read.names].sort()].join(' ')
    if (!holders.has(key)) holders.set(key, { ...read, person: position.person, start: position.start })
  }
  return [...holders.values()]
}

/** The one person who holds a title like this: of those named before, else of all. */
function whoHolds(span: Span, holders: readonly Holder[], referring: Referring): Entity | null {
  const { head, names } = readTitle(span, referring)
  const fitting = holders.filter(
    (holder) =>
      (holder.head === head || holder.head.endsWith(` ${head}`)) && [...names].every((name) => holder.names.has(name)),
  )
  const before = fitting.filter(({ start }) => start < span.start)
  const people = new Set((before.length > 0 ? before : fitting).map(({ person }) => person))
  const [only] = people
  return people.size === 1 ? (only ?? null) : null
}

/** `Chief MLO`, `DASG PASP`: abbreviated offices of the authority, where one of their holders is named in the text. */
function findAbbreviations({ document, mentions, positions }: Referring): StatedPosition[] {
  const named = new Set(mentions.map(({ entity }) => entity.id))
  const people = new Map(mentions.map(({ entity }) => [entity.id, entity]))
  const holders = new Map<string, Set<string>>()
  for (const { person_id, title_abbrev } of positions) {
    if (!named.has(person_id)) continue
    for (const abbreviation of title_abbrev) {
      holders.set(abbreviation, (holders.get(abbreviation) ?? new Set()).add(person_id))
    }
  }
  const known = [...holders].flatMap(([abbreviation, ids]) => {
    const [id = '', ...rivals] = ids
    const person = people.get(id)
    return person && rivals.length === 0 ? [{ abbreviation, person }] : []
  })
  // The longest first: `DASG PASP` holds `DASG`.
  known.sort((a, b) => b.abbreviation.length - a.abbreviation.length)
  const found: StatedPosition[] = []
  for (const { abbreviation, person } of known) {
    const spans = document.segments.flatMap(({ kind, start, end }) =>
      isSearched(kind) ? [...findPhrase(fold(document.text.slice(start, end)), abbreviation, start)] : [],
    )
    found.push(...apartFrom(found, spans).map((span) => ({ ...span, person, evidence: span, kind: 'office' as const })))
  }
  return found
}

function* findPhrase(text: string, words: string, offset: number): Generator<Span> {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const around = text.charAt(at - 1) + text.charAt(at + words.length)
    if (!/[\p{L}\p{N}]/u.test(around)) yield { start: offset + at, end: offset + at + words.length }
  }
}
