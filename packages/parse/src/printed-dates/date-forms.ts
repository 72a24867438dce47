import { monthsOf } from '../vocabulary/index.ts'
import { isoDate } from './calendar.ts'

const MONTH_NUMBERS = monthsOf()

/** A word; which month it is, if any, is looked up: a pattern of all names would be slow. */
const MONTH = '(?<month>\\p{L}{3,12})'

const NUMBER = '(?<month>\\d{1,2})'

const DAY = '(?<day>\\d{1,2})'

const YEAR = '(?<year>(?:19|20)\\d{2})'

const CLOCK = '(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?'

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII'.split(' ')

/** How a date is printed; groups `first` and `second` leave open which of the two is the day. */
const FORMS: readonly { pattern: string; flags?: string; example: string }[] = [
  { pattern: `${YEAR}-${NUMBER}-${DAY}${CLOCK}`, example: '2023-02-14' },
  { pattern: `${YEAR}/${NUMBER}/${DAY}`, example: '2023/02/14' },
  { pattern: `${YEAR}\\. ?${NUMBER}\\. ?${DAY}\\.?`, example: '2023.02.14' },
  { pattern: `${MONTH}\\.? ?${DAY}(?:st|nd|rd|th|º)?(?:, ?| del? | )${YEAR}`, example: 'Feb 14 2023' },
  {
    pattern: `${DAY}(?:st|nd|rd|th|er|\\.|º|ª)?(?: de | of |[ /-])?${MONTH}(?:\\.?, ?|\\. ?| del? | of |[ /-])?${YEAR}\\.?`,
    example: '14 February 2023',
  },
  // Day before month: the dotted form belongs to continental Europe.
  { pattern: `${DAY}\\. ?${NUMBER}\\. ?${YEAR}\\.?`, example: '14.02.2023.' },
  {
    pattern: `${DAY}\\. ?(?<roman>${ROMAN.toReversed().join('|')})\\.? ${YEAR}\\.?`,
    flags: 'gu',
    example: '14. II 2023.',
  },
  { pattern: `(?<first>\\d{1,2})/(?<second>\\d{1,2})/${YEAR}`, example: '26/01/2016' },
  { pattern: `(?<first>\\d{1,2})-(?<second>\\d{1,2})-${YEAR}`, example: '26-01-2016' },
]

/** Most forms begin with a digit, which is the quickest thing to look for. */
const INSIDE = FORMS.map(({ pattern, flags = 'giu' }) => {
  const first = pattern.startsWith(MONTH) ? '' : '(?=\\d)'
  return new RegExp(`${first}(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, flags)
})

const YEAR_INSIDE = /(?:19|20)\d{2}/

const DAY_INSIDE = /(?<!\d)\d{1,2}(?!\d)/

/** No form does without its year and its day, and most lines hold neither. */
export function mayHoldDate(text: string): boolean {
  return YEAR_INSIDE.test(text) && DAY_INSIDE.test(text)
}

/** A full date as it stands in a text. */
export interface PrintedDate {
  start: number
  end: number
  /** YYYY-MM-DD; more than one where it is open which number is the day, none where no calendar has such a day. */
  days: readonly string[]
  /** Which number is the day, where the numbers themselves tell: 26/01/2016. */
  dayFirst: boolean | null
}

/** All full dates of a text, in order; of two that overlap the one that begins first, then the longer one. */
export function findDates(text: string): PrintedDate[] {
  if (!mayHoldDate(text)) return []
  const found: PrintedDate[] = []
  for (const pattern of INSIDE) {
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

/** Null where nothing tells which of the numbers is the day. */
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
