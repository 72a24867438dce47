import { at, type Bounds, dateBounds, daysInMonth, isoDate } from '@colloquy/parse'
import type { Unit } from './words.ts'

/** The date of the document, from which relative expressions count, with the precision that it has. */
export interface Anchor extends Bounds {
  /** EDTF: YYYY, YYYY-MM or YYYY-MM-DD. */
  value: string
  year: number
  month: number | null
  day: number | null
  source: 'sources' | 'url' | 'dateline' | 'text' | 'inferred'
}

/** Reads the date of a document, EDTF. Null for a date that no calendar has. */
export function anchorOf(value: string, source: Anchor['source']): Anchor | null {
  const bounds = dateBounds(value)
  if (!bounds) return null
  const [year = 0, month = null, day = null] = value.split('-').map(Number)
  return { ...bounds, value, year, month, day, source }
}

/** A date with known precision. Years before Christ are negative: -264 is 264 BC; there is no year 0. */
export interface Point {
  year: number
  month: number | null
  day: number | null
}

/** A date to count from: the one that the text named last (story), or that of the document (anchor). */
export interface Reference extends Point {
  from: 'story' | 'anchor'
}

/** The date of the document as a date to count from. */
export const anchorPoint = (anchor: Anchor | null): Reference | null =>
  anchor && { year: anchor.year, month: anchor.month, day: anchor.day, from: 'anchor' }

const pad = (value: number) => String(value).padStart(2, '0')

/** The TIMEX3 value of a year: 2023 -> `2023`, -264 -> `BC0264`. */
export function yearValue(year: number): string {
  return year < 0 ? `BC${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0')
}

/**
 * The TIMEX3 value of a point; null for a day that no calendar has. `{ year: 2023, month: 2, day: null }` -> `2023-02`
 */
export function pointValue({ year, month, day }: Point): string | null {
  // A day before Christ is checked in a leap year, 2000.
  if (isoDate(year < 0 ? 2000 : year, month ?? 1, day ?? 1) === null) return null
  return [yearValue(year), ...(month === null ? [] : [pad(month)]), ...(day === null ? [] : [pad(day)])].join('-')
}

/** Reads a TIMEX3 value: `2023-02` -> { year: 2023, month: 2, day: null }. Null for weeks, seasons and the like. */
export function pointOf(value: string): Point | null {
  const match = /^(BC)?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T[A-Z0-9:]*)?$/.exec(value)
  if (!match) return null
  const [, bc, year, month, day] = match
  return {
    year: bc === undefined ? Number(year) : -Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  }
}

/** Length of a unit in months, or in days where it has no whole months; null below a day. */
const LENGTHS: Readonly<Record<Unit, { months: number } | { days: number } | null>> = {
  century: { months: 1200 },
  decade: { months: 120 },
  year: { months: 12 },
  quarter: { months: 3 },
  month: { months: 1 },
  week: { days: 7 },
  weekend: { days: 7 },
  day: { days: 1 },
  hour: null,
  minute: null,
}

/** Year, month and day of `YYYY-MM-DD`. */
function readDay(day: string): [year: number, month: number, date: number] {
  const numbers = day.split('-').map(Number)
  return [at(numbers, 0), at(numbers, 1), at(numbers, 2)]
}

/** Midnight UTC of a day, without time zone. `Date.UTC` alone takes the years 0 to 99 for 1900 to 1999. */
function utc(year: number, month: number, date: number): Date {
  const day = new Date(Date.UTC(2000, 0, 1))
  day.setUTCFullYear(year, month - 1, date)
  return day
}

const isoOf = (day: Date): string | null => isoDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate())

/** The day `by` days after a day, or before it where `by` is negative; null outside the years 1 to 9999. */
export function addDays(day: string, by: number): string | null {
  const [year, month, date] = readDay(day)
  return Math.abs(by) > 4_000_000 ? null : isoOf(utc(year, month, date + by))
}

/** The weekday of YYYY-MM-DD: 1 (Monday) to 7. */
export function weekdayOf(day: string): number {
  const [year, month, date] = readDay(day)
  return ((utc(year, month, date).getUTCDay() + 6) % 7) + 1
}

/** The month `by` months later: (2023, 2, -3) -> { year: 2022, month: 11 }. */
export function shiftMonth(year: number, month: number, by: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + by
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
}

/**
 * The day `by` units after a day, or before it where `by` is negative. 31 January plus one month is the last of
 * February. Null below a day and outside the years 1 to 9999.
 */
export function shiftDay(day: string, by: number, unit: Unit): string | null {
  const length = LENGTHS[unit]
  if (length === null) return null
  if ('days' in length) return addDays(day, Math.round(by * length.days))
  const [year, month, date] = readDay(day)
  const target = shiftMonth(year, month, Math.round(by * length.months))
  return isoDate(target.year, target.month, Math.min(date, daysInMonth(target.year, target.month)))
}

/**
 * The TIMEX3 value `by` units after a point, as precise as the coarser of the two: 2023-02-06 minus three years is
 * 2020, 1964-08-02 plus two days is 1964-08-04. Null where the point is too coarse ("two days after 1964").
 */
export function shiftPoint(point: Point, by: number, unit: Unit): string | null {
  const shiftYear = (years: number) => {
    const year = point.year + years
    // There was no year 0.
    return point.year < 0 && year >= 0 ? year + 1 : point.year > 0 && year <= 0 ? year - 1 : year
  }
  if (unit === 'century' || unit === 'decade') {
    const length = unit === 'century' ? 100 : 10
    const year = shiftYear(by * length)
    const whole = yearValue(year)
    return unit === 'century' ? whole.slice(0, -2) : whole.slice(0, -1)
  }
  if (unit === 'year') {
    const year = shiftYear(Math.round(by))
    return year === 0 || Math.abs(year) > 9999 ? null : yearValue(year)
  }
  if (point.month === null) return null
  if (unit === 'month' || unit === 'quarter') {
    const { year, month } = shiftMonth(point.year, point.month, Math.round(by * (unit === 'month' ? 1 : 3)))
    return pointValue({ year, month, day: null })
  }
  const whole = pointValue(point)
  if (point.day === null || whole === null || point.year < 0) return null
  return shiftDay(whole, by, unit)
}

/** ISO week of a day: `2023-02-14` -> `2023-W07`, Monday to Sunday. */
export function weekOf(day: string): string {
  const thursday = addDays(day, 4 - weekdayOf(day)) ?? day
  const year = thursday.slice(0, 4)
  const ordinal = daysBetween(`${year}-01-01`, thursday)
  return `${year}-W${pad(Math.floor(ordinal / 7) + 1)}`
}

/** Monday and Sunday of an ISO week; null outside the years 1 to 9999. */
export function weekBounds(year: number, week: number): Bounds | null {
  const fourth = isoDate(year, 1, 4)
  const monday = fourth && addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7)
  const sunday = monday && addDays(monday, 6)
  return monday && sunday ? { earliest: monday, latest: sunday } : null
}

/** Days from one day to another, both YYYY-MM-DD; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  const timeOf = (day: string) => utc(...readDay(day)).getTime()
  return Math.round((timeOf(to) - timeOf(from)) / 86_400_000)
}

/** Easter Sunday of the western calendar, by the anonymous Gregorian algorithm; null before 1583. */
export function easterOf(year: number): string | null {
  if (year < 1583) return null
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = Math.floor((a + 11 * d + 22 * e) / 451)
  const month = Math.floor((d + e - 7 * f + 114) / 31)
  return isoDate(year, month, ((d + e - 7 * f + 114) % 31) + 1)
}
