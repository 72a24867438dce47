import { at } from '../text/at.ts'
import type { DateLineToken } from './tokens.ts'

/**
 * The event of a date, as the words before it name it: it was `published`, changed later (`second`: "updated",
 * "edited"), or `recorded`.
 */
export type Mark = 'published' | 'second' | 'recorded'

/** Is a token of this kind a word for the event of the date behind it? */
export function isMark(kind: DateLineToken['kind']): kind is Mark {
  return kind === 'published' || kind === 'second' || kind === 'recorded'
}

/** UTF-16 units of the places, sections and names of a line together; chosen by eye. */
const MAX_WORDS_LENGTH = 60

/** UTF-16 units in brackets, such as an agency, on a line that names no event; chosen by eye. */
const MAX_ASIDE_LENGTH = 25

/** "Press Briefing, May 2, 2022" names an occasion, so it is a title. */
const OCCASION =
  /^(?:briefing|conference|interview|speech|remarks|statement|address|hearing|debate|transcript|talk|lecture|podcast|episode|questions|minutes|report|meeting|session)s?$/i

/** A desk of the paper in the place of an author. */
const DESK = /^(?:r[ée]da[ckç]|redac|реда|staff|admin|editor|newsroom|agenc)/i

/** Neighbouring words with the small words between them, "Ana Moor and Bo Lind"; indices of tokens, `end` exclusive. */
export interface Run {
  start: number
  end: number
}

/**
 * Can a line with these tokens be a date line? Beside the date stand at most a place or an author, behind a comma.
 * Other words stand behind a bar or a dash, unless they are words of date lines.
 */
export function canBeDateLine(tokens: readonly DateLineToken[]): boolean {
  const length = findRuns(tokens).reduce((sum, run) => sum + runText(tokens, run).length, 0)
  const marked = tokens.some(({ kind }) => isMark(kind))
  const asides = tokens.filter(({ kind }) => kind === 'aside')
  if (length > MAX_WORDS_LENGTH || (!marked && asides.some(({ text }) => text.length > MAX_ASIDE_LENGTH))) return false
  return splitAt(tokens, 'bar').every((section) => {
    if (section.every(({ kind }) => kind !== 'date')) return isSection(section)
    const parts = splitAt(section, 'comma')
    return parts.every(isPart) && parts.filter((part) => part.some(({ kind }) => kind === 'word')).length <= 3
  })
}

/** Can words between bars be a name or a section? "we met - he told me - May 3, 2019" holds halves of a sentence. */
function isSection(section: readonly DateLineToken[]): boolean {
  return findRuns(section).every((run) => {
    const words = section.slice(run.start, run.end)
    const isSentence = words.length >= 4 && /\p{Ll}{3}\.$/u.test(at(words, words.length - 1).text)
    return !isSentence && (words.length <= 2 || run.start > 0 || startsUpperCase(words[0]))
  })
}

/** Can the tokens between two commas stand beside a date: a place, an author, a section behind a preposition? */
function isPart(part: readonly DateLineToken[]): boolean {
  const [run, ...others] = findRuns(part)
  if (!run) return true
  if (others.length > 0) return false
  const words = part.slice(run.start, run.end).filter(({ kind }) => kind === 'word')
  const before = part[run.start - 1]
  if (before?.kind === 'author') return isAuthorName(words)
  const dated = part.findIndex(({ kind }) => kind === 'date')
  // "Posted on August 5, 2022 in News"
  const isFiled = dated >= 0 && dated < run.start && before?.kind === 'preposition' && /^posted/i.test(at(part, 0).text)
  // "Madrid 03/03/2019 17:06": no title ends with the time of day.
  const behind = part.slice(dated + 1).find(({ kind }) => kind !== 'small' && kind !== 'preposition')
  const isTimed = dated >= run.end && behind?.kind === 'time' && words.length <= 3
  if (before?.kind === 'preposition' ? !isFiled : dated >= 0 && !isTimed && !isFiled) return false
  return words.length <= 4 && words.every(startsUpperCase) && !words.some(({ text }) => OCCASION.test(text))
}

/** Can the words behind "by" name an author? One word and a desk can; of several, the long ones begin in upper case. */
function isAuthorName(words: readonly DateLineToken[]): boolean {
  if (words.length === 1 || DESK.test(at(words, 0).text)) return true
  return startsUpperCase(words[0]) && words.every((word) => startsUpperCase(word) || word.text.length <= 3)
}

/** Does the word begin with anything but a lower-case letter, a handle's `@` aside? */
function startsUpperCase(word: DateLineToken | undefined): boolean {
  return word !== undefined && !/^@?\p{Ll}/u.test(word.text)
}

/** Finds the runs of words in a line; an article before a run belongs to it. */
export function findRuns(tokens: readonly DateLineToken[]): Run[] {
  const runs: Run[] = []
  let open: Run | null = null
  for (const [index, { kind }] of tokens.entries()) {
    if (kind === 'word' && open) open.end = index + 1
    else if (kind === 'word') {
      open = { start: tokens[index - 1]?.kind === 'small' ? index - 1 : index, end: index + 1 }
      runs.push(open)
    } else if (kind !== 'small' && kind !== 'preposition' && kind !== 'author') open = null
  }
  return runs
}

/** The tokens of a run with spaces between them. */
export function runText(tokens: readonly DateLineToken[], { start, end }: Run): string {
  return tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ')
}

/** The tokens between those of a kind. */
function splitAt(tokens: readonly DateLineToken[], separator: DateLineToken['kind']): DateLineToken[][] {
  const parts: DateLineToken[][] = [[]]
  for (const token of tokens) {
    if (token.kind === separator) parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts
}
