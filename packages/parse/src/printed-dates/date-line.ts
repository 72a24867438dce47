import { memoize } from '../text/memoize.ts'
import { BYLINE } from '../vocabulary/credits.ts'
import { chooseDay, findDates, mayHoldDate, type PrintedDate } from './date-forms.ts'
import { belongTogether, findRuns, isMark, type Mark, textOf } from './sections.ts'
import { type DateLineToken, readTokens } from './tokens.ts'

/** What a line says that is nothing but a date and what stands beside one: time, place, section, author. */
export interface DateLine {
  /** YYYY-MM-DD of the first date that is none of a change or a recording, if any; null where 03/04/2019 is two days. */
  day: string | null
  /** What the line says happened then. */
  mark: Mark | null
  /** Who wrote it, as printed behind "by" and the like. */
  author: string | null
}

/** "Publié le 12 septembre 2021 à 09:15, mis à jour le 14 septembre 2021 à 17:40" is shorter. */
const LONGEST = 100

/** What stands in brackets is a remark: "(March 3, 2019)"; with a place it is the line of an agency: "(Lune, 3 mars 2019)". */
const BRACKETED = /^\((?!\p{Lu}[\p{L}'-]{2,30}(?: \p{Lu}[\p{L}'-]{1,30}){0,2}, \d).*\)$/u

/** Languages that print the day before the month. English prints both. */
const DAY_FIRST =
  /^(?:de|fr|es|it|pt|ca|gl|ro|sq|sr|hr|bs|sh|cnr|sl|mk|bg|ru|uk|be|pl|cs|sk|el|tr|nl|da|nb|nn|no|fi|et|lv)(?:$|-(?!US$))/

/**
 * A line that is nothing but a date and its time, place, section, author -> the day as YYYY-MM-DD; null for every other
 * line. `Media Coverage | November 02, 2017`, `nedelja, 14. april 2013.`, `Published 5:06 PM EST, Sun March 3, 2019`;
 * 01/02/2016 could be two days and is neither, unless the words beside it are of a language that prints the day first.
 * @param line folded text (see fold.ts)
 */
export function readDateLine(line: string): string | null {
  return line.length <= LONGEST && mayHoldDate(line) ? (readShortLine(line)?.day ?? null) : null
}

/** The same for lines of which it is open what day they mean: 01/02/2016 stands nowhere but on a date line. */
export function isDateLine(line: string): boolean {
  return line.length <= LONGEST && mayHoldDate(line) && readShortLine(line) !== null
}

function readShortLine(line: string): DateLine | null {
  return BYLINE.test(line) || BRACKETED.test(line) ? null : readUndecided(line)
}

/** The first full date inside a text, as a headline may hold it; null where it could be two days. */
export function findPrintedDate(text: string, language = 'und'): string | null {
  const [date] = findDates(text)
  return date ? chooseDay(date, date.dayFirst ?? (DAY_FIRST.test(language) || null)) : null
}

/**
 * A date line with all it says; null for every other line. Bylines with a date are read too.
 * @param line folded text
 * @param language of the document, BCP 47: how 03/04/2019 is meant where the line itself does not tell
 */
export function readPrinted(line: string, language = 'und'): DateLine | null {
  if (line.length > LONGEST) return null
  return DAY_FIRST.test(language) ? readDayFirst(line) : readUndecided(line)
}

/** The head of a page is asked for its dates at many steps. */
const readDayFirst = memoize((line) => readLineOf(line, true))

const readUndecided = memoize((line) => readLineOf(line, null))

/** @param usual which number is the day where the line itself does not tell; null where nothing tells */
function readLineOf(line: string, usual: true | null): DateLine | null {
  const text = line.replace(/ +/g, ' ')
  const dates = findDates(text)
  if (dates.length === 0 || dates.some(({ days }) => days.length === 0)) return null
  const tokens = readLine(text, dates)
  if (!tokens || !belongTogether(tokens)) return null
  const runs = findRuns(tokens)
  const told = tokens.some(
    (token, index) => token.dayFirst && !runs.some(({ start, end }) => start <= index && index < end),
  )
  const dayFirst = dates.find((date) => date.dayFirst !== null)?.dayFirst ?? (told ? true : usual)
  const marked = markDates(tokens, dates)
  // "15/09/2015 - 24/08/2018" is a time of service.
  if (marked.some(({ mark, days: [day] }, at) => at > 0 && mark === null && day !== marked[at - 1]?.days[0]))
    return null
  const chosen = findBest(marked)
  const author = runs.find(({ start }) => tokens[start - 1]?.kind === 'author')
  if (!chosen) return null
  const { mark } = chosen
  return { day: chooseDay(chosen, dayFirst), mark, author: author ? textOf(tokens, author) : null }
}

/** The first of those that tell most: a day of publication before one of a change, and that before one of a recording. */
export function findBest<T extends { mark: Mark | null }>(lines: readonly T[]): T | undefined {
  return (
    lines.find(({ mark }) => mark === null || mark === 'published') ??
    lines.find(({ mark }) => mark === 'second') ??
    lines[0]
  )
}

/** The line with its dates as tokens among the others. */
function readLine(text: string, dates: readonly PrintedDate[]): DateLineToken[] | null {
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

/** Each date with what the line says of it: the last such word since the date before. */
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
