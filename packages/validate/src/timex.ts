import { daysOf } from './edtf.ts'

/** The forms of a TIMEX3 value, written down from the TimeML guidelines and not from the code that makes them. */
export type TimexForm =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'day'
  | 'time'
  | 'duration'
  | 'reference'

/** `XX06` is a year whose century is not told (`'06`), `BC0480` one before Christ. */
const YEAR = '(?:(?:BC)?\\d{4}|X{4}|\\d{3}X|\\d{2}XX|XX\\d{2})'
const MONTH = '(?:0[1-9]|1[0-2]|XX)'
const DAY = '(?:0[1-9]|[12]\\d|3[01]|XX)'
const CLOCK = '(?:(?:[01]\\d|2[0-4]|XX)(?::(?:[0-5]\\d|XX)(?::(?:[0-5]\\d|XX))?)?|MO|MI|AF|EV|NI|PM|DT)'
const UNIT = '(?:CE|DE|WE|SP|SU|FA|WI|[YQMWD])'
const AMOUNT = '(?:\\d{1,9}(?:\\.\\d{1,9})?|X)'

/** Form -> what it looks like. A decade may be "199" or "199X", a century "19" or "19XX". */
const forms: readonly [TimexForm, RegExp][] = [
  ['reference', /^(?:PAST|PRESENT|FUTURE)_REF$/],
  ['century', /^(?:(?:BC)?\d{2}|XX)(?:XX)?$/],
  ['decade', /^(?:(?:BC)?\d{3}|XXX)X?$/],
  ['year', new RegExp(`^${YEAR}$`)],
  ['half', new RegExp(`^${YEAR}-H[12X]$`)],
  ['quarter', new RegExp(`^${YEAR}-Q[1-4X]$`)],
  ['season', new RegExp(`^${YEAR}-(?:SP|SU|FA|AU|WI)$`)],
  ['month', new RegExp(`^${YEAR}-${MONTH}$`)],
  ['week', new RegExp(`^${YEAR}-W(?:0[1-9]|[1-4]\\d|5[0-3]|XX)(?:-WE)?$`)],
  ['day', new RegExp(`^${YEAR}-(?:${MONTH}-${DAY}|W(?:0[1-9]|[1-4]\\d|5[0-3]|XX)-(?:[1-7]|WE|X))$`)],
  [
    'time',
    new RegExp(`^(?:${YEAR}-(?:${MONTH}-${DAY}|W(?:\\d{2}|XX)-[1-7X]))?T${CLOCK}(?:Z|[+-]\\d{2}(?::?\\d{2})?)?$`),
  ],
  ['duration', new RegExp(`^P(?!$)(?:${AMOUNT}${UNIT}){0,6}(?:T(?=[\\dX])(?:${AMOUNT}[HMS]){1,3})?$`)],
]

/** Which form a value has; null where it is no TIMEX3 value or names a day that no calendar has. */
export function timexForm(value: string): TimexForm | null {
  if (value === 'XXXX') return 'year'
  if (value === 'XX') return 'century'
  const form = forms.find(([, pattern]) => pattern.test(value))?.[0] ?? null
  const day = /^(\d{4}|XXXX)-(\d{2})-(\d{2})/.exec(value)
  // 2000 is a leap year: without a year the 29th of February may be.
  if (day && Number(day[3]) > daysOf(day[1] === 'XXXX' ? 2000 : Number(day[1]), Number(day[2]))) return null
  return form
}

/** The forms that each type may have: a set is told by what comes back, a unit or a day of the calendar. */
const formsOfTypes: Readonly<Record<string, readonly TimexForm[]>> = {
  DATE: ['century', 'decade', 'year', 'half', 'quarter', 'season', 'month', 'week', 'day', 'reference'],
  TIME: ['time', 'reference'],
  DURATION: ['duration'],
  SET: ['duration', 'year', 'half', 'quarter', 'season', 'month', 'week', 'day', 'time'],
}

export function fitsType(type: string, form: TimexForm): boolean {
  return formsOfTypes[type]?.includes(form) ?? true
}

/** "EVERY", "EACH", "EVERY 2"; a quantifier is a word of the text in capitals. */
export const QUANT = /^[A-Z0-9][A-Z0-9 .-]{0,40}$/

/** "24H", "2X", "1D": how often, or how much of it, within what comes back. */
export const FREQ = /^(?:\d{1,6}|X)(?:X|[SHDWMYsh]|TH|TM)?$/

/** The days that a DATE value covers by itself; null where it leaves them open or they differ by place (seasons). */
export function daysOfValue(value: string): { earliest: string; latest: string } | null {
  const whole = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value)
  if (whole) {
    const [, year = '', month, day] = whole
    return span(year, Number(month ?? 1), year, Number(month ?? 12), day)
  }
  const decade = /^(\d{3})X?$/.exec(value)?.[1]
  if (decade) return span(`${decade}0`, 1, `${decade}9`, 12)
  const part = /^(\d{4})-([QH])([1-4])$/.exec(value)
  if (part) {
    const [, year = '', unit, number] = part
    const months = unit === 'Q' ? 3 : 6
    const last = Number(number) * months
    return last <= 12 ? span(year, last - months + 1, year, last) : null
  }
  const week = /^(\d{4})-W(\d{2})$/.exec(value)
  return week ? weekSpan(Number(week[1]), Number(week[2])) : null
}

function span(from: string, first: number, to: string, last: number, day?: string) {
  const two = (number: number) => String(number).padStart(2, '0')
  return {
    earliest: `${from}-${two(first)}-${day ?? '01'}`,
    latest: `${to}-${two(last)}-${day ?? two(daysOf(Number(to), last))}`,
  }
}

/** The week that holds the 4th of January is the first one. */
function weekSpan(year: number, week: number) {
  const fourth = new Date(Date.UTC(2000, 0, 4))
  fourth.setUTCFullYear(year, 0, 4)
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY_LENGTH + (week - 1) * 7 * DAY_LENGTH
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10)
  return { earliest: iso(monday), latest: iso(monday + 6 * DAY_LENGTH) }
}

export const DAY_LENGTH = 86_400_000

/** Days of one unit of a duration, on average. */
const daysOfUnits: Readonly<Record<string, number>> = {
  CE: 36_525,
  DE: 3652.5,
  Y: 365.25,
  Q: 91.3,
  M: 30.44,
  W: 7,
  D: 1,
}

/** Days that a plain duration lasts: P16Y -> 5844; null where the number is not told or hours count. */
export function daysOfDuration(value: string): number | null {
  const match = /^P(\d{1,9}(?:\.\d{1,9})?)(CE|DE|[YQMWD])$/.exec(value)
  return match ? Number(match[1]) * (daysOfUnits[match[2] ?? ''] ?? 0) : null
}
