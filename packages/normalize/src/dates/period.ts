import { type Bounds, dateBounds, daysInMonth, isoDate } from '@colloquy/parse'
import type { Unit } from './words.ts'

/** The date that relative expressions are computed from: the document's own, with the precision that it has. */
export interface Anchor extends Bounds {
  /** EDTF: YYYY, YYYY-MM or YYYY-MM-DD. */
  value: string
  year: number
  month: number | null
  day: number | null
  source: 'sources' | 'url' | 'dateline' | 'text' | 'inferred'
}

export function anchorOf(value: string, source: Anchor['source']): Anchor | null {
  const bounds = dateBounds(value)
  if (!bounds) return null
  const [year = 0, month = null, day = null] = value.split('-').map(Number)
  return { ...bounds, value, year, month, day, source }
}

const pad = (value: number) => String(value).padStart(2, '0')

/** Months since year 0: the arithmetic of months without the trap of their lengths. */
const monthIndex = (year: number, month: number) => year * 12 + month - 1

/** (2023, 2) + -3 -> { year: 2022, month: 11 } */
export function shiftMonth(year: number, month: number, by: number): { year: number; month: number } {
  const index = monthIndex(year, month) + by
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
}

/** Midnight UTC of a day: no time zone, no clock. `Date.UTC` alone would take the years 0 to 99 for 1900 to 1999. */
function utc(year: number, month: number, date: number): Date {
  const day = new Date(Date.UTC(2000, 0, 1))
  day.setUTCFullYear(year, month - 1, date)
  return day
}

/** The day so many units before (negative) or after a day; the last of the month where it has no such day. */
export function shiftDay(day: string, by: number, unit: Unit): string | null {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  if (unit.days !== undefined) {
    const shifted = utc(year, month, date + by * unit.days)
    return isoDate(shifted.getUTCFullYear(), shifted.getUTCMonth() + 1, shifted.getUTCDate())
  }
  const months = unit.months ?? (unit.years === undefined ? null : unit.years * 12)
  if (months === null) return null
  const target = shiftMonth(year, month, by * months)
  return isoDate(target.year, target.month, Math.min(date, daysInMonth(target.year, target.month)))
}

/** ISO week of a day: `2023-02-14` -> `2023-W07`, Monday to Sunday. */
export function weekOf(day: string): { value: string; bounds: Bounds } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const at = utc(year, month, date)
  const weekday = (at.getUTCDay() + 6) % 7
  at.setUTCDate(at.getUTCDate() - weekday + 3)
  const thursdayYear = at.getUTCFullYear()
  const ordinal = Math.floor((at.getTime() - utc(thursdayYear, 1, 1).getTime()) / 86_400_000)
  const week = Math.floor(ordinal / 7) + 1
  const dayAt = (shift: number) => {
    const other = new Date(at.getTime() + shift * 86_400_000)
    return isoDate(other.getUTCFullYear(), other.getUTCMonth() + 1, other.getUTCDate()) ?? day
  }
  return {
    value: `${String(thursdayYear).padStart(4, '0')}-W${pad(week)}`,
    bounds: { earliest: dayAt(-3), latest: dayAt(3) },
  }
}

/**
 * The third of a year that "early", "mid" and "late" mean: EDTF quadrimesters 37 to 39, four months each. EDTF has no
 * finer convention; the corpus of reference uses the same.
 */
export function thirdOfYear(year: number, part: 'START' | 'MID' | 'END'): { edtf: string; bounds: Bounds } {
  const [code, first, last] = { START: [37, 1, 4] as const, MID: [38, 5, 8] as const, END: [39, 9, 12] as const }[part]
  const bounds = {
    earliest: isoDate(year, first, 1) ?? '',
    latest: isoDate(year, last, daysInMonth(year, last)) ?? '',
  }
  return { edtf: `${String(year).padStart(4, '0')}-${code}`, bounds }
}
