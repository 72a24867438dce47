import { dateBounds, daysInMonth, isoDate } from '@colloquy/parse'
import type { z } from 'zod'
import type { granularity, resolution, timexMod, timexType } from '../tables/dates.ts'
import { type Anchor, addDays, type Reference, weekBounds } from './period.ts'
import type { Unit } from './words.ts'

/** The meaning of a time expression, with the columns of the table dates. */
export interface Timex {
  type: z.infer<typeof timexType>
  value: string
  mod: z.infer<typeof timexMod> | null
  quant: string | null
  freq: string | null
  edtf: string | null
  earliest: string | null
  latest: string | null
  granularity: z.infer<typeof granularity>
  resolution: z.infer<typeof resolution>
  /** What EDTF and bounds count from; null where the words state them, or where there are none. */
  from: Reference['from'] | null
}

/** Modifier of TIMEX3, or null. */
export type Mod = Timex['mod']

const NOTHING_MORE: Pick<Timex, 'mod' | 'quant' | 'freq' | 'edtf' | 'earliest' | 'latest' | 'from'> = {
  mod: null,
  quant: null,
  freq: null,
  edtf: null,
  earliest: null,
  latest: null,
  from: null,
}

/** A place on the calendar: EDTF, first and last day, and unit. */
type Place = Pick<Timex, 'edtf' | 'earliest' | 'latest' | 'granularity'>

const iso = (year: number, month: number, day: number): string | null => isoDate(year, month, day)

const lastOf = (year: number, month: number): string | null => iso(year, month, daysInMonth(year, month))

/**
 * Code of TIMEX3 -> code of EDTF level 2, first month, number of months, unit. Winter begins in December of its year.
 */
const STRETCHES: Readonly<
  Record<string, readonly [code: number, month: number, months: number, Place['granularity']]>
> = {
  SP: [21, 3, 3, 'season'],
  SU: [22, 6, 3, 'season'],
  FA: [23, 9, 3, 'season'],
  WI: [24, 12, 3, 'season'],
  Q1: [33, 1, 3, 'quarter'],
  Q2: [34, 4, 3, 'quarter'],
  Q3: [35, 7, 3, 'quarter'],
  Q4: [36, 10, 3, 'quarter'],
  H1: [40, 1, 6, 'half'],
  H2: [41, 7, 6, 'half'],
}

/**
 * Modifier -> the third of a year that "early", "mid" and "late" mean: code of EDTF (quadrimester), first and last
 * month. EDTF has no finer convention; the corpus of reference uses the same.
 */
const THIRDS = { START: [37, 1, 4], MID: [38, 5, 8], END: [39, 9, 12] } as const

/** The place of a TIMEX3 value: `2019`, END -> the last four months; `199` -> 1990 to 1999. Null for other values. */
function placeOf(value: string, mod: Mod): Place | null {
  if (value.startsWith('BC')) return beforeChrist(value)
  if (/^\d{2,3}$/.test(value)) return manyYears(value)
  const day = /^(\d{4}-\d{2}-\d{2})T/.exec(value)?.[1]
  if (day !== undefined)
    return dateBounds(day) && { edtf: day, ...dateBounds(day), ...unknownBounds(day), granularity: 'time' }
  const bounds = dateBounds(value)
  if (bounds) {
    const granularity = value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day'
    const third = granularity === 'year' && (mod === 'START' || mod === 'MID' || mod === 'END') ? THIRDS[mod] : null
    if (third === null) return { edtf: mod === 'APPROX' ? `${value}~` : value, ...bounds, granularity }
    const [code, first, last] = third
    const year = Number(value)
    return { edtf: `${value}-${code}`, earliest: iso(year, first, 1), latest: lastOf(year, last), granularity }
  }
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value)
  if (week) {
    const span = weekBounds(Number(week[1]), Number(week[2]))
    const earliest = span && week[3] !== undefined ? addDays(span.earliest, 5) : (span?.earliest ?? null)
    return span && { edtf: `${earliest}/${span.latest}`, earliest, latest: span.latest, granularity: 'week' }
  }
  const [year, part = ''] = [Number(value.slice(0, 4)), value.slice(5)]
  const stretch = /^\d{4}-/.test(value) ? STRETCHES[part] : undefined
  if (!stretch) return null
  const [code, month, months, granularity] = stretch
  const end = month + months - 1
  return {
    edtf: `${value.slice(0, 4)}-${code}`,
    earliest: iso(year, month, 1),
    latest: end > 12 ? lastOf(year + 1, end - 12) : lastOf(year, end),
    granularity,
  }
}

const unknownBounds = (day: string) => dateBounds(day) ?? { earliest: null, latest: null, from: null }

/** The place of a date before Christ. EDTF has a year 0, so 264 BC is -0263. The columns cannot hold its bounds. */
function beforeChrist(value: string): Place | null {
  const match = /^BC(\d{2,4})(?:-(\d{2}|SP|SU|FA|WI)(?:-(\d{2}))?)?(?:T.*)?$/.exec(value)
  if (!match) return null
  const [, digits = '', month, day] = match
  const granularity = digits.length === 2 ? 'century' : digits.length === 3 ? 'decade' : 'year'
  const nothing = { earliest: null, latest: null }
  if (granularity !== 'year') return { edtf: null, ...nothing, granularity }
  const year = 1 - Number(digits)
  const astronomical = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
  const code = month === undefined ? '' : `-${STRETCHES[month]?.[0] ?? month}`
  return {
    edtf: `${astronomical}${code}${day === undefined ? '' : `-${day}`}`,
    ...nothing,
    granularity: day !== undefined ? 'day' : month === undefined ? 'year' : STRETCHES[month] ? 'season' : 'month',
  }
}

/** The place of a decade or a century: `199` -> the nineties, `18` -> 1801 to 1900. */
function manyYears(value: string): Place {
  if (value.length === 3) {
    return { edtf: `${value}X`, earliest: `${value}0-01-01`, latest: `${value}9-12-31`, granularity: 'decade' }
  }
  const next = String(Number(value) + 1).padStart(2, '0')
  return {
    edtf: `${value}01/${next}00`,
    earliest: `${value}01-01-01`,
    latest: `${next}00-12-31`,
    granularity: 'century',
  }
}

/** Makes a date; EDTF, bounds and granularity follow from the value. Null for a value without place on the calendar. */
export function date(value: string | null, origin: 'explicit' | Reference['from'], mod: Mod = null): Timex | null {
  const place = value === null ? null : placeOf(value, mod)
  if (value === null || place === null) return null
  const type = place.granularity === 'time' ? 'TIME' : 'DATE'
  return {
    ...NOTHING_MORE,
    type,
    value,
    mod,
    ...place,
    ...(origin === 'explicit' ? { resolution: origin } : { resolution: 'relative', from: origin }),
  }
}

/** Makes a date without place on the calendar, because the anchor is missing or too coarse. */
export function unplaced(value: string, unit: Timex['granularity'], mod: Mod = null): Timex {
  return {
    ...NOTHING_MORE,
    type: unit === 'time' ? 'TIME' : 'DATE',
    value,
    mod,
    granularity: unit,
    resolution: 'relative',
  }
}

/** Unit -> designator of a TIMEX3 duration. */
const DESIGNATORS: Readonly<Record<Unit, string>> = {
  century: 'CE',
  decade: 'DE',
  year: 'Y',
  quarter: 'Q',
  month: 'M',
  week: 'W',
  weekend: 'WE',
  day: 'D',
  hour: 'H',
  minute: 'M',
}

/** The granularity of a unit: hours and minutes are `time`, a weekend is a `week`. */
export function granularityOf(unit: Unit): Timex['granularity'] {
  if (unit === 'hour' || unit === 'minute') return 'time'
  return unit === 'weekend' ? 'week' : unit
}

/** The TIMEX3 value of a duration: (16, year) -> `P16Y`, (2, hour) -> `PT2H`, (null, year) -> `PXY`. */
export function durationValue(count: number | null, unit: Unit): string {
  return `P${unit === 'hour' || unit === 'minute' ? 'T' : ''}${count ?? 'X'}${DESIGNATORS[unit]}`
}

/** Makes a length of time without place on the calendar. */
export function duration(count: number | null, unit: Unit, mod: Mod = null): Timex {
  return {
    ...NOTHING_MORE,
    type: 'DURATION',
    value: durationValue(count, unit),
    mod,
    granularity: granularityOf(unit),
    resolution: 'duration',
  }
}

/** Makes a set of times: "daily", "24 hours a day". */
export function set(
  value: string,
  unit: Timex['granularity'],
  quant: string | null = null,
  freq: string | null = null,
): Timex {
  return { ...NOTHING_MORE, type: 'SET', value, quant, freq, granularity: unit, resolution: 'set' }
}

/** Makes "now", "in the past" or "in the future", counted from the anchor and open on the unknown side. */
export function vague(value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF', anchor: Anchor | null): Timex {
  const open: Timex = { ...NOTHING_MORE, type: 'DATE', value, granularity: 'unknown', resolution: 'vague' }
  if (!anchor) return open
  const counted = { ...open, from: 'anchor' as const }
  if (value === 'PAST_REF') return { ...counted, edtf: `../${anchor.value}`, latest: anchor.latest }
  if (value === 'FUTURE_REF') return { ...counted, edtf: `${anchor.value}/..`, earliest: anchor.earliest }
  return { ...counted, edtf: anchor.value, earliest: anchor.earliest, latest: anchor.latest }
}
