import { monthsOf } from '../vocabulary/index.ts'
import { isoDate } from './calendar.ts'
import { chooseDay, findDates } from './date-forms.ts'

const MONTH_NUMBERS = monthsOf()

/** Longer lines tell a story. */
const LONGEST = 120

/** How blogs and papers begin the line that says who posted what, when and where. */
const POSTED =
  /^(?:(?:interview|entrevista|entretien|intervista) (?:by|de|par|di)|posted|published|first published|added|submitted|uploaded|by|von|par|por|di|objavljeno|postavljeno|objavio|objavila|објављено|опубликовано|размещено|№|no\.|issue|vol\.)(?= )/i

/** `October 2012`, alone or behind the name or the number of the issue: `The Quarterly · Vol. 12 · July 2018`. */
const MONTH_ALONE = /^(?:.{0,70}[|·•—–,/] ?)?(?<month>\p{L}{3,12})\.? (?<year>(?:19|20)\d{2})\.?$/u

/**
 * The day or the month of a line of the head that is no date line and still says when the page was posted:
 * `by guest contributor February 11th, 2016 / 14 comments` -> `2016-02-11`. Null where it tells a story, or two dates.
 * @param line folded text
 * @returns EDTF
 */
export function readPosted(line: string): string | null {
  if (line.length > LONGEST) return null
  const text = line.replace(/ +/g, ' ')
  const [date, ...more] = POSTED.test(text) ? findDates(text) : []
  if (date && more.length === 0) return chooseDay(date, date.dayFirst)
  const { month = '', year = '' } = MONTH_ALONE.exec(text)?.groups ?? {}
  const number = MONTH_NUMBERS.get(month.toLowerCase())
  return number === undefined ? null : isoDate(Number(year), number)
}
