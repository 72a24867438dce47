import { alternativesOf, fold, type ParsedDocument, type Span } from '@colloquy/parse'
import type { Entity } from '../authority/authority.ts'
import type { Title } from '../authority/read-authority.ts'
import { ENGLISH_OPENERS } from '../gazetteer/sentence-openers.ts'
import type { Mention } from '../mentions/find-mentions.ts'
import { splitTitles, type TitleList, titleAt } from '../names/titles.ts'
import { type PrintedWord, printedWords } from '../text/printed-words.ts'

/** A rank or an office that the text states for a person. */
export interface StatedPosition extends Span {
  person: Entity
  /** The name beside the position, or the position itself where it refers to the person without the name. */
  evidence: Span
  kind: Title['kind']
}

/** Small words inside an office: "Head of Press and Media". */
const CONNECTORS = new Set(['of', 'the', 'for', 'and', 'in', 'at', 'to', 'our', 'de', 'di'])

/** Words that close the name of a body and are not capitalised. */
export const LOWER_CASE_BODY_WORDS: ReadonlySet<string> = new Set(
  'mission team office delegation force forces army police government parliament branch group'.split(' '),
)

/** Longest distance from a name to the far end of its office, in UTF-16 units; chosen by eye. */
const MAX_OFFICE_DISTANCE = 160

/** Finds the positions that the text states next to the names of persons, in the order of the text. */
export function findStatedPositions(
  document: ParsedDocument,
  mentions: readonly Mention[],
  titles: TitleList,
): StatedPosition[] {
  const persons = mentions.filter(({ entity, parent }) => entity.type === 'PERSON' && parent === null)
  return persons.flatMap((mention, index) => {
    const segment = document.segments[mention.segment]
    if (!segment) return []
    // What stands beyond the next name belongs to that one.
    const from = Math.max(segment.start, mention.start - MAX_OFFICE_DISTANCE, persons[index - 1]?.end ?? 0)
    const next = persons[index + 1]?.start ?? null
    const to = Math.min(segment.end, mention.end + MAX_OFFICE_DISTANCE, next ?? segment.end)
    const before = wordsOf(document.text, from, mention.start)
    const after = wordsOf(document.text, mention.end, to)
    const behind = readBehind(document.text, after, mention, titles, to === next)
    return [...readBefore(before, mention, titles), ...behind]
  })
}

function wordsOf(text: string, start: number, end: number): PrintedWord[] {
  return printedWords(fold(text.slice(start, end)), start)
}

/**
 * `NATO Deputy Assistant Secretary General for ... Policy [Javier Colomina]`: capitalised words back to a small one.
 * `Chief of NATO Military Liaison Office in Belgrade, Brigadier General [Giampiero Romano]`: an office before the rank.
 */
function readBefore(words: readonly PrintedWord[], mention: Mention, titles: TitleList): StatedPosition[] {
  const phrase = fromHead(runBack(words), titles)
  const heads = headsOf(phrase, titles)
  const last = heads.at(-1)
  if (!last) return readSmallTitle(words, mention, titles)
  const rank = last.index + last.length === phrase.length && last.kind !== 'office' ? last : null
  if (!rank) return offices(phrase, mention, titles)
  const stated = position(phrase.slice(rank.index), mention, rank.kind)
  // `[Javier Colomina], Head of Policy and Ms. [Burcu San]`: what "and" parts belongs to the name before.
  if (phrase[rank.index - 1]?.text === 'and') return stated
  const office =
    rank.index > 0
      ? phrase.slice(0, rank.index)
      : fromHead(runBack(dropFinalComma(words.slice(0, words.length - phrase.length))), titles)
  const holdsOffice = headsOf(office, titles).some(({ kind }) => kind === 'office')
  return holdsOffice ? [...offices(office, mention, titles), ...stated] : stated
}

/** The last words that can be part of a title, without small words at the front. */
function runBack(words: readonly PrintedWord[]): PrintedWord[] {
  let from = words.length
  while (from > 0 && (continuesTitle(words[from - 1]) || closesBodyName(words, from - 1))) from -= 1
  while (from < words.length && cannotOpenOffice(words[from])) from += 1
  return words.slice(from)
}

/**
 * The phrase without words that a small word ties to its head from the left: `Interview of DASG PASP` -> `DASG PASP`.
 */
function fromHead(phrase: readonly PrintedWord[], titles: TitleList): readonly PrintedWord[] {
  const head = headsOf(phrase, titles)[0]?.index ?? 0
  return phrase.slice(phrase.slice(0, head).findLastIndex(({ text }) => CONNECTORS.has(text)) + 1)
}

/**
 * `president [Vučić]`, `predsednik Srbije [Aleksandar Vučić]`: a title that is not capitalised, right before the name.
 */
function readSmallTitle(words: readonly PrintedWord[], mention: Mention, titles: TitleList): StatedPosition[] {
  const near = words.slice(-6)
  const texts = near.map(({ text }) => text)
  for (const index of texts.keys()) {
    const found = titleAt(titles, texts, index)
    const isWhole = found && splitTitles(titles, [...texts.slice(index), 'X']).prefix.length === texts.length - index
    if (isWhole) return position(near.slice(index), mention, found.title.kind)
  }
  return []
}

/** Does a word in lower case close the name of a body: `Serbian army`, `our KFOR mission`? */
function closesBodyName(words: readonly PrintedWord[], index: number): boolean {
  return LOWER_CASE_BODY_WORDS.has(words[index]?.text ?? '') && /^\p{Lu}/u.test(words[index - 1]?.text ?? '')
}

/** Is the word one that no office begins with: `On Monday [President Vučić]`, `including your [Prime Minister]`? */
function cannotOpenOffice(word: PrintedWord | undefined): boolean {
  const text = word?.text.toLowerCase() ?? ''
  return CONNECTORS.has(text) || ENGLISH_OPENERS.has(text) || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(text)
}

function dropFinalComma(words: readonly PrintedWord[]): PrintedWord[] {
  const last = words.at(-1)
  if (!last?.text.endsWith(',')) return []
  return [...words.slice(0, -1), { ...last, text: last.text.slice(0, -1), end: last.end - 1 }]
}

interface Head {
  index: number
  length: number
  kind: StatedPosition['kind']
}

/** The known titles inside a phrase, none inside another: `Brigadier General` is not a `General`. */
function headsOf(phrase: readonly PrintedWord[], titles: TitleList): Head[] {
  const texts = phrase.map(({ text }) => text)
  const heads: Head[] = []
  for (let index = 0; index < texts.length; ) {
    const found = titleAt(titles, texts, index)
    if (found) heads.push({ index, length: found.length, kind: found.title.kind })
    index += found?.length ?? 1
  }
  return heads
}

/** Titles whose full stop ends no sentence. */
const SHORTENED = new RegExp(`^(?:${alternativesOf('abbreviations', 'capital')})\\.$`, 'u')

function continuesTitle(word: PrintedWord | undefined): boolean {
  return (
    word !== undefined &&
    (/^[\p{Lu}]\S*[^,.;:!?()"]$|^\p{Lu}$/u.test(word.text) || SHORTENED.test(word.text) || CONNECTORS.has(word.text))
  )
}

/**
 * `[Piers Cazalet], Head of Press and Media and Deputy Spokesperson at NATO Headquarters in Brussels.`
 * @param isNamed does the next name follow the words?
 */
function readBehind(
  text: string,
  words: readonly PrintedWord[],
  mention: Mention,
  titles: TitleList,
  isNamed: boolean,
): StatedPosition[] {
  if (!/^ ?, $/.test(fold(text.slice(mention.end, words[0]?.text === ',' ? words[1]?.start : mention.end + 2))))
    return []
  const phrase: PrintedWord[] = []
  const rest = words.filter(({ text }) => text !== ',')
  for (const [index, word] of rest.entries()) {
    const bare = SHORTENED.test(word.text) ? word.text : word.text.replace(/(?<![,.;:)])[,.;:)]+$/, '')
    if (
      !/^[\p{Lu}\d]/u.test(bare) &&
      !CONNECTORS.has(bare) &&
      !closesBodyName([...phrase, { ...word, text: bare }], index)
    )
      break
    phrase.push({ ...word, text: bare, end: word.start + bare.length })
    if (bare !== word.text) break
  }
  const runsOn = isNamed && phrase.length === rest.length && phrase.at(-1)?.text === rest.at(-1)?.text
  const own = runsOn ? beforeNextName(phrase, titles) : phrase
  while (CONNECTORS.has(own[0]?.text ?? '')) own.shift()
  while (CONNECTORS.has(own.at(-1)?.text ?? '')) own.pop()
  const texts = own.map(({ text }) => text)
  const holdsOffice = texts.slice(0, 4).some((_, index) => titleAt(titles, texts, index)?.title.kind === 'office')
  return holdsOffice ? offices(own, mention, titles) : []
}

/**
 * Of words that run on to the next name, what still belongs to the name before: `[X], Head of Policy and Ms. [Y]`. An
 * office that stands right before the next name is that one's: `[X], the Minister of Defence [Y]`.
 */
function beforeNextName(phrase: readonly PrintedWord[], titles: TitleList): PrintedWord[] {
  const last = phrase.findLastIndex(({ text }) => text === 'and')
  const behind = phrase.slice(last + 1)
  const covered = headsOf(behind, titles)
    .filter(({ kind }) => kind !== 'office')
    .reduce((sum, { length }) => sum + length, 0)
  return last > 0 && covered === behind.length ? phrase.slice(0, last) : []
}

/** `First Deputy Prime Minister and Minister of Foreign Affairs` are two; `Head of Press and Media` is one. */
function offices(phrase: readonly PrintedWord[], mention: Mention, titles: TitleList): StatedPosition[] {
  const texts = phrase.map(({ text }) => text)
  const parts: PrintedWord[][] = [[]]
  for (const [index, word] of phrase.entries()) {
    const begins = texts[index - 1] === 'and' && titleAt(titles, texts, index)?.title.kind === 'office'
    if (begins) parts.push([])
    parts.at(-1)?.push(word)
  }
  return parts.flatMap((part) => position(part, mention, 'office'))
}

function position(words: readonly PrintedWord[], mention: Mention, kind: StatedPosition['kind']): StatedPosition[] {
  const trimmed = [...words]
  while (CONNECTORS.has(trimmed.at(-1)?.text ?? '')) trimmed.pop()
  const first = trimmed[0]
  const last = trimmed.at(-1)
  if (!first || !last) return []
  const evidence = { start: mention.start, end: mention.end }
  return [{ person: mention.entity, evidence, start: first.start, end: last.end, kind }]
}

/**
 * Do the capitals of an office spell a label? `DASG` is spelled by "NATO Deputy Assistant Secretary General for
 * Political Affairs": the small words part the phrase, and the label is the end or the whole of one part.
 */
export function capitalsSpell(office: string, label: string): boolean {
  if (!/^\p{Lu}{3,8}$/u.test(label)) return false
  return office
    .split(/(?<!\s)\s+(?:of|the|for|and|in|at|to|,)\s+/)
    .map((part) =>
      part
        .split(/\s+/)
        .map((word) => word.charAt(0))
        .join(''),
    )
    .some((capitals) => capitals.endsWith(label))
}
