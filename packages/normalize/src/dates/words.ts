import { MONTHS } from '@colloquy/parse'

/** Vocabulary of time expressions; the patterns of the rules are made from it. */

const CARDINALS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
}

export interface Unit {
  /** Letter of the TIMEX3 duration, behind `PT` for hours and less. */
  timex: string
  granularity: 'century' | 'decade' | 'year' | 'quarter' | 'month' | 'week' | 'day' | 'time'
  /** The same in years, months or days, for bounds; null below a day. */
  years?: number
  months?: number
  days?: number
}

export const UNITS: Readonly<Record<string, Unit>> = {
  century: { timex: 'CE', granularity: 'century', years: 100 },
  decade: { timex: 'DE', granularity: 'decade', years: 10 },
  year: { timex: 'Y', granularity: 'year', years: 1 },
  quarter: { timex: 'Q', granularity: 'quarter', months: 3 },
  month: { timex: 'M', granularity: 'month', months: 1 },
  week: { timex: 'W', granularity: 'week', days: 7 },
  weekend: { timex: 'WE', granularity: 'week', days: 2 },
  day: { timex: 'D', granularity: 'day', days: 1 },
  hour: { timex: 'TH', granularity: 'time' },
  minute: { timex: 'TM', granularity: 'time' },
}

/** Words that set a time of the year or the like apart: "late 2019", "the beginning of this year". */
export const PARTS: Readonly<Record<string, 'START' | 'MID' | 'END'>> = {
  early: 'START',
  earlier: 'START',
  beginning: 'START',
  start: 'START',
  mid: 'MID',
  middle: 'MID',
  late: 'END',
  later: 'END',
  end: 'END',
}

export const WEEKDAYS: readonly string[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]

/** Longest first, so that "sept" does not stop at "sep". */
const either = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')

export const MONTH = `(?:${either(Object.keys(MONTHS))})\\.?`
export const FULL_MONTH = either(
  Object.keys(MONTHS).filter((name) => name.length > 4 || name === 'june' || name === 'july' || name === 'may'),
)
export const WEEKDAY = either(WEEKDAYS)
export const UNIT = `(?:${either(Object.keys(UNITS).filter((name) => name !== 'century'))}|centur(?:y|ies))`
const CARDINAL = either(Object.keys(CARDINALS))
/** `16`, `sixteen`, `twenty-five`, `a couple of`, `a`; up to three digits, a year has four. */
export const NUMBER = `(?:\\d{1,3}|(?:${CARDINAL})(?:[ -](?:${CARDINAL}))?|(?:a )?couple of|(?:a )?few|several|many|an?|half a)`

/** `June` -> 6, `Feb.` -> 2. */
export function monthOf(word: string): number {
  return MONTHS[word.toLowerCase().replace('.', '')] ?? 0
}

/** `years` -> the unit year. */
export function unitOf(word: string): Unit | null {
  const singular = word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')
  return UNITS[singular] ?? null
}

/** How many: a number, or null for a number that the text leaves open. */
export function numberOf(words: string): number | null {
  const text = words.toLowerCase()
  if (/^\d+$/.test(text)) return Number(text)
  if (/couple/.test(text)) return 2
  if (/^(?:an?|half a)$/.test(text)) return text === 'half a' ? null : 1
  const parts = text.split(/[ -]/).map((word) => CARDINALS[word])
  if (parts.some((part) => part === undefined)) return null
  return parts.reduce<number>((sum, part = 0) => (part === 100 ? Math.max(sum, 1) * 100 : sum + part), 0)
}

/** TIMEX3 duration: (16, year) -> `P16Y`, (2, hour) -> `PT2H`, (null, year) -> `PXY`. */
export function durationValue(count: number | null, unit: Unit): string {
  const number = count === null ? 'X' : String(count)
  return unit.timex.startsWith('T') ? `PT${number}${unit.timex.slice(1)}` : `P${number}${unit.timex}`
}
