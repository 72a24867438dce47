import { memoize } from '../text/memoize.ts'
import { BYLINE } from '../vocabulary/credits.ts'
import { chooseDay, findDates, mayHoldDate, type PrintedDate } from './date-forms.ts'
import { canBeDateLine, findRuns, isMark, type Mark, runText } from './sections.ts'
import { type DateLineToken, readTokens } from './tokens.ts'

/** The contents of a date line: a line that holds a date and at most a time, a place, a section and an author. */
export interface DateLine {
  /**
   * YYYY-MM-DD: the day of publication, else that of a change, else that of a recording. Null if 03/04/2019 is open.
   */
  day: string | null
  /** The event that the line gives the date for: `published`, `second`, `recorded`; null where it names none. */
  mark: Mark | null
  /** The author as printed behind "by" and the like. */
  author: string | null
}

/** UTF-16 units; "Publié le 12 septembre 2021 à 09:15, mis à jour le 14 septembre 2021 à 17:40" has 76. */
const MAX_DATE_LINE_LENGTH = 100

/**
 * A date in brackets is a remark, "(March 3, 2019)"; behind a place it is a line of an agency, "(Lune, 3 mars 2019)".
 */
const REMARK = /^\((?!\p{Lu}[\p{L}'-]{2,30}(?: \p{Lu}[\p{L}'-]{1,30}){0,2}, \d).*\)$/u

/** BCP 47 of languages that print the day before the month. English prints both. */
const DAY_FIRST =
  /^(?:de|fr|es|it|pt|ca|gl|ro|sq|sr|hr|bs|sh|cnr|sl|mk|bg|ru|uk|be|pl|cs|sk|el|tr|nl|da|nb|nn|no|fi|et|lv)(?:$|-(?!US$))/

/**
 * Reads the day of a date line as YYYY-MM-DD: `Media Coverage | November 02, 2017`, `nedelja, 14. april 2013.`,
 * `Published 5:06 PM EST, Sun March 3, 2019`. Null for every other line, for bylines, and for 01/02/2016, which could
 * be two days, unless the words beside it are of a language that prints the day first.
 * @param line folded text (see fold.ts)
 */
export function readDateLine(line: string): string | null {
  return line.length <= MAX_DATE_LINE_LENGTH && mayHoldDate(line) ? (readPlainDateLine(line)?.day ?? null) : null
}

/** Is a folded line a date line and no byline? The day may be open: 01/02/2016 stands alone on date lines only. */
export function isDateLine(line: string): boolean {
  return line.length <= MAX_DATE_LINE_LENGTH && mayHoldDate(line) && readPlainDateLine(line) !== null
}

function readPlainDateLine(line: string): DateLine | null {
  return BYLINE.test(line) || REMARK.test(line) ? null : readUndecided(line)
}

/**
 * Finds the first full date in a text, such as a headline, as YYYY-MM-DD; null where it could be two days.
 * @param language of the document, BCP 47
 */
export function findPrintedDay(text: string, language = 'und'): string | null {
  const [date] = findDates(text)
  return date ? chooseDay(date, date.dayFirst ?? (DAY_FIRST.test(language) || null)) : null
}

/**
 * Reads a date line, or a byline with a date, with all that it says; null for every other line.
 * @param line folded text
 * @param language of the document, BCP 47; it decides 03/04/2019 where the line itself does not
 */
export function readFullDateLine(line: string, language = 'und'): DateLine | null {
  if (line.length > MAX_DATE_LINE_LENGTH) return null
  return DAY_FIRST.test(language) ? readDayFirst(line) : readUndecided(line)
}

// Title, head, layouts and publication date all read the lines of the head.
const readDayFirst = memoize((line) => readLineOf(line, true))

const readUndecided = memoize((line) => readLineOf(line, null))

/** @param usual does the day stand first where the line itself does not tell? Null where that is not known */
function readLineOf(line: string, usual: true | null): DateLine | null {
  const text = line.replace(/ +/g, ' ')
  const dates = findDates(text)
  if (dates.length === 0 || dates.some(({ days }) => days.length === 0)) return null
  const tokens = tokensOf(text, dates)
  if (!tokens || !canBeDateLine(tokens)) return null
  const runs = findRuns(tokens)
  const told = tokens.some(
    (token, index) => token.dayFirst && !runs.some(({ start, end }) => start <= index && index < end),
  )
  const dayFirst = dates.find((date) => date.dayFirst !== null)?.dayFirst ?? (told ? true : usual)
  const marked = markDates(tokens, dates)
  // "15/09/2015 - 24/08/2018" is a term of office.
  if (marked.some(({ mark, days: [day] }, at) => at > 0 && mark === null && day !== marked[at - 1]?.days[0]))
    return null
  const chosen = chooseByMark(marked)
  const author = runs.find(({ start }) => tokens[start - 1]?.kind === 'author')
  if (!chosen) return null
  const { mark } = chosen
  return { day: chooseDay(chosen, dayFirst), mark, author: author ? runText(tokens, author) : null }
}

/**
 * Chooses among dates by their event, the first of equals: publication (or no event named) before a change, and a
 * change before a recording. Undefined for an empty list.
 */
export function chooseByMark<T extends { mark: Mark | null }>(lines: readonly T[]): T | undefined {
  return (
    lines.find(({ mark }) => mark === null || mark === 'published') ??
    lines.find(({ mark }) => mark === 'second') ??
    lines[0]
  )
}

/** The tokens of a line, its dates among them; null where a stretch between them is no token. */
function tokensOf(text: string, dates: readonly PrintedDate[]): DateLineToken[] | null {
  const tokens: DateLineToken[] = []
  let end = 0
  for (const date of [...dates, null]) {
    const between = readTokens(text.slice(end, date?.start ?? text.length))
    if (!between) return null
    tokens.push(...between)
    if (!date) break
    tokens.push({ kind: 'date', text: text.slice(date.start, date.end), dayFirst: false })
    end = date.end
  }
  return tokens
}

/** Each date with its event: the last word for one since the date before. */
function markDates(tokens: readonly DateLineToken[], dates: readonly PrintedDate[]) {
  let mark: Mark | null = null
  const kinds: (Mark | null)[] = []
  for (const { kind } of tokens) {
    if (isMark(kind)) mark = kind
    if (kind !== 'date') continue
    kinds.push(mark)
    mark = null
  }
  return dates.map((date, index) => ({ ...date, mark: kinds[index] ?? null }))
}
