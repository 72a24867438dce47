/** Days of a month of the Gregorian calendar: (2024, 2) -> 29. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

const digits = (value: number, width: number) => String(value).padStart(width, '0')

/**
 * A calendar date with the precision of the arguments: (2023, 2, 6) -> "2023-02-06", (2023, 2) -> "2023-02".
 * Null where the calendar has no such day, and for years before 1 and after 9999.
 */
export function isoDate(year: number, month?: number, day?: number): string | null {
  if (year < 1 || year > 9999) return null
  if (month === undefined) return digits(year, 4)
  if (month < 1 || month > 12) return null
  if (day === undefined) return `${digits(year, 4)}-${digits(month, 2)}`
  if (day < 1 || day > daysInMonth(year, month)) return null
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
}

/** First and last day, both inclusive, as YYYY-MM-DD. */
export interface Bounds {
  earliest: string
  latest: string
}

/**
 * The days that a date covers: `2023-02` -> 2023-02-01 to 2023-02-28. It reads three forms of EDTF, `2023`, `2023-02`
 * and `2023-02-06`, which is all that a date of publication needs; null for any other text and for days that do not
 * exist.
 */
export function dateBounds(date: string): Bounds | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (!match) return null
  const year = Number(match[1])
  const month = match[2] === undefined ? undefined : Number(match[2])
  const day = match[3] === undefined ? undefined : Number(match[3])
  if (isoDate(year, month, day) === null) return null
  const earliest = isoDate(year, month ?? 1, day ?? 1)
  const latest = isoDate(year, month ?? 12, day ?? daysInMonth(year, month ?? 12))
  return earliest && latest ? { earliest, latest } : null
}
