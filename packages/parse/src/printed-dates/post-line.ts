import { isoDate } from './calendar.ts'
import { chooseDay, findDates, MONTH_NUMBERS } from './date-forms.ts'

/** UTF-16 units. A longer line is a sentence of the article; chosen by eye. */
const MAX_POST_LINE_LENGTH = 120

/** The words that begin the post line of blogs and papers, which names author, time and section. */
const POSTED =
  /^(?:(?:interview|entrevista|entretien|intervista) (?:by|de|par|di)|posted|published|first published|added|submitted|uploaded|by|von|par|por|di|objavljeno|postavljeno|objavio|objavila|објављено|опубликовано|размещено|№|no\.|issue|vol\.)(?= )/i

/** `October 2012`, alone or behind the name or the number of the issue: `The Quarterly · Vol. 12 · July 2018`. */
const MONTH_ALONE = /^(?:.{0,70}[|·•—–,/] ?)?(?<month>\p{L}{3,12})\.? (?<year>(?:19|20)\d{2})\.?$/u

/**
 * Reads the day or the month of a line that is no date line and still says when the page was posted:
 * `by guest contributor February 11th, 2016 / 14 comments` -> `2016-02-11`, `The Quarterly · July 2018` -> `2018-07`.
 * Null for other lines and for lines with two dates.
 * @param line folded text
 * @returns EDTF
 */
export function readPostLine(line: string): string | null {
  if (line.length > MAX_POST_LINE_LENGTH) return null
  const text = line.replace(/ +/g, ' ')
  const [date, ...more] = POSTED.test(text) ? findDates(text) : []
  if (date && more.length === 0) return chooseDay(date, date.dayFirst)
  const { month = '', year = '' } = MONTH_ALONE.exec(text)?.groups ?? {}
  const number = MONTH_NUMBERS.get(month.toLowerCase())
  return number === undefined ? null : isoDate(Number(year), number)
}
