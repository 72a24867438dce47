import { monthsOf } from '../vocabulary/index.ts'
import { isoDate } from './calendar.ts'

/** Names of months in all languages, in lower case -> 1 to 12. */
export const MONTH_NUMBERS = monthsOf()

/** Any word, which is looked up in MONTH_NUMBERS afterwards: a pattern of all names of months would be slow. */
const MONTH_NAME = '(?<month>\\p{L}{3,12})'

const MONTH_NUMBER = '(?<month>\\d{1,2})'

const DAY = '(?<day>\\d{1,2})'

const YEAR = '(?<year>(?:19|20)\\d{2})'

const CLOCK = '(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?'

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII'.split(' ')

/** The forms of a printed date. Of the groups `first` and `second` either may be the day. */
const FORMS: readonly { pattern: string; flags?: string; example: string }[] = [
  { pattern: `${YEAR}-${MONTH_NUMBER}-${DAY}${CLOCK}`, example: '2023-02-14' },
  { pattern: `${YEAR}/${MONTH_NUMBER}/${DAY}`, example: '2023/02/14' },
  { pattern: `${YEAR}\\. ?${MONTH_NUMBER}\\. ?${DAY}\\.?`, example: '2023.02.14' },
  { pattern: `${MONTH_NAME}\\.? ?${DAY}(?:st|nd|rd|th|º)?(?:, ?| del? | )${YEAR}`, example: 'Feb 14 2023' },
  {
    pattern: `${DAY}(?:st|nd|rd|th|er|\\.|º|ª)?(?: de | of |[ /-])?${MONTH_NAME}(?:\\.?, ?|\\. ?| del? | of |[ /-])?${YEAR}\\.?`,
    example: '14 February 2023',
  },
  // Day before month: the dotted form belongs to continental Europe.
  { pattern: `${DAY}\\. ?${MONTH_NUMBER}\\. ?${YEAR}\\.?`, example: '14.02.2023.' },
  {
    pattern: `${DAY}\\. ?(?<roman>${ROMAN.toReversed().join('|')})\\.? ${YEAR}\\.?`,
    flags: 'gu',
    example: '14. II 2023.',
  },
  { pattern: `(?<first>\\d{1,2})/(?<second>\\d{1,2})/${YEAR}`, example: '26/01/2016' },
  { pattern: `(?<first>\\d{1,2})-(?<second>\\d{1,2})-${YEAR}`, example: '26-01-2016' },
]

/**
 * Each form between word borders. Most begin with a digit, and a look for a digit comes first because it is quickest.
 */
const DATE_PATTERNS = FORMS.map(({ pattern, flags = 'giu' }) => {
  const first = pattern.startsWith(MONTH_NAME) ? '' : '(?=\\d)'
  return new RegExp(`${first}(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, flags)
})

const ANY_YEAR = /(?:19|20)\d{2}/

const ANY_DAY = /(?<!\d)\d{1,2}(?!\d)/

/** Does a text hold digits for a year and for a day? Each form needs both, and most lines hold neither. */
export function mayHoldDate(text: string): boolean {
  return ANY_YEAR.test(text) && ANY_DAY.test(text)
}

/** A full date in a text; offsets are UTF-16 units. */
export interface PrintedDate {
  start: number
  end: number
  /** YYYY-MM-DD; two where either number may be the day, the one with the day first; empty where no such day exists. */
  days: readonly string[]
  /** Does the day stand first? 26/01/2016 tells; null where the numbers do not, and where a month has a name. */
  dayFirst: boolean | null
}

/** Finds the full dates of a text, in order; of two that overlap the one that begins first, then the longer one. */
export function findDates(text: string): PrintedDate[] {
  if (!mayHoldDate(text)) return []
  const found: PrintedDate[] = []
  for (const pattern of DATE_PATTERNS) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const read = readGroups(match.groups ?? {})
      if (read) found.push({ start: match.index, end: pattern.lastIndex, ...read })
    }
  }
  let end = 0
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((date) => {
      if (date.start < end) return false
      end = date.end
      return true
    })
}

/**
 * The day of a printed date as YYYY-MM-DD; null where it could be two days, or none.
 * @param dayFirst does the day stand before the month? Null where that is not known
 */
export function chooseDay({ days }: PrintedDate, dayFirst: boolean | null): string | null {
  const [first = null, second] = days
  if (second === undefined) return first
  return dayFirst === null ? null : dayFirst ? first : second
}

function readGroups(
  groups: Readonly<Record<string, string | undefined>>,
): Pick<PrintedDate, 'days' | 'dayFirst'> | null {
  const { day, month = '', roman, first, second } = groups
  const year = Number(groups.year)
  if (first === undefined || second === undefined) {
    const number = roman ? ROMAN.indexOf(roman) + 1 : (MONTH_NUMBERS.get(month.toLowerCase()) ?? Number(month))
    if (Number.isNaN(number)) return null
    return { days: [isoDate(year, number, Number(day)) ?? []].flat(), dayFirst: null }
  }
  const [left, right] = [Number(first), Number(second)]
  const days = [isoDate(year, right, left) ?? [], left === right ? [] : (isoDate(year, left, right) ?? [])].flat()
  return { days, dayFirst: left > 12 ? true : right > 12 ? false : null }
}
