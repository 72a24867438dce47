/**
 * What an EDTF text (ISO 8601-2) covers, read as a stranger reads it: nothing here is shared with the code that writes
 * it. Levels 0 and 1, and of level 2 what a calendar can say of the past: seasons, quarters, thirds and halves of a
 * year, unspecified digits, qualified components, sets.
 */
export interface Reach {
  /** First and last day, both inclusive; null where it is open or unknown. */
  earliest: string | null
  latest: string | null
  /** Each end of an interval by itself; both are the whole where it is none. */
  start: Edge
  end: Edge
  /** Days follow from the text alone: nothing is approximate, no season, no set. */
  exact: boolean
}

/** The days that one end of an interval can mean; null where it is open or unknown. */
export type Edge = { earliest: string; latest: string } | null

interface Point {
  earliest: string
  latest: string
  exact: boolean
}

const QUALIFIER = /[?~%]/g
const QUALIFIED = /^[?~%]?[\dX]{4}[?~%]?(?:-[?~%]?[\dX]{2}[?~%]?(?:-[?~%]?[\dX]{2}[?~%]?)?)?$/

/** Parts of a year by their number: first month and months; seasons have none, for they differ by place. */
const PARTS_OF_YEAR: Readonly<Record<string, readonly [first: number, months: number]>> = {
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  40: [1, 6],
  41: [7, 6],
}

/** @returns null where it is no EDTF, or names a day that no calendar has */
export function readEdtf(text: string): Reach | null {
  const sides = text.split('/')
  if (sides.length > 2) return null
  const [left = '', right] = sides
  if (sides.some((side) => BEFORE_CHRIST.test(side))) return readAncient(sides)
  if (right === undefined) {
    if (/^[[{].*[\]}]$/.test(left)) return readSet(left)
    const point = readPoint(left)
    if (!point) return null
    const { earliest, latest, exact } = point
    return { earliest, latest, exact, start: { earliest, latest }, end: { earliest, latest } }
  }
  const start = readEnd(left)
  const end = readEnd(right)
  if (start === null || end === null || (start === 'open' && end === 'open')) return null
  const from = start === 'open' ? null : start
  const to = end === 'open' ? null : end
  if (from && to && from.earliest > to.latest) return null
  return {
    earliest: from?.earliest ?? null,
    latest: to?.latest ?? null,
    start: from && { earliest: from.earliest, latest: from.latest },
    end: to && { earliest: to.earliest, latest: to.latest },
    exact: (from?.exact ?? true) && (to?.exact ?? true),
  }
}

/** `-0498` is 499 BC; the columns of days cannot hold such a year. */
const BEFORE_CHRIST = /^-\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-9]|3\d|4[01])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[?~%]?$/

/** Days are known of a side after Christ only. */
function readAncient(sides: readonly string[]): Reach | null {
  const ends = sides.map((side) => (BEFORE_CHRIST.test(side) ? 'open' : readEnd(side)))
  if (ends.includes(null)) return null
  const last = ends.at(-1)
  const end = last && last !== 'open' ? { earliest: last.earliest, latest: last.latest } : null
  return { earliest: null, latest: end?.latest ?? null, start: null, end, exact: false }
}

/** "[1667, 1668, 1670..1672]": one of them, or with braces all of them. */
function readSet(text: string): Reach | null {
  const closing = text.startsWith('[') ? ']' : '}'
  if (!text.endsWith(closing)) return null
  const members = text.slice(1, -1).split(',')
  const ends = members.map((member) => {
    const [first = '', last = first] = member.trim().split('..')
    return [first === '' ? 'open' : readPoint(first), last === '' ? 'open' : readPoint(last)] as const
  })
  if (ends.some(([first, last]) => !first || !last || (first === 'open' && last === 'open'))) return null
  const firsts = ends.map(([first]) => (first === 'open' ? null : (first?.earliest ?? null)))
  const lasts = ends.map(([, last]) => (last === 'open' ? null : (last?.latest ?? null)))
  const earliest = firsts.includes(null) ? null : (firsts.toSorted()[0] ?? null)
  const latest = lasts.includes(null) ? null : (lasts.toSorted().at(-1) ?? null)
  const whole = earliest !== null && latest !== null ? { earliest, latest } : null
  return { earliest, latest, start: whole, end: whole, exact: false }
}

function readEnd(text: string): Point | 'open' | null {
  return text === '' || text === '..' ? 'open' : readPoint(text)
}

/** `2023`, `2023-02`, `2023-02-06`, `199X`, `XXXX-10`, `2019-39`, `2007~`; a time of day does not move the day. */
function readPoint(text: string): Point | null {
  const [day = '', time] = text.split('T')
  if (time !== undefined && !/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-]\d{2}(?::?\d{2})?)?$/.test(time)) return null
  if (!QUALIFIED.test(day)) return null
  const plain = day.replace(QUALIFIER, '')
  const [year = '', month, date] = plain.split('-')
  if (time !== undefined && date === undefined) return null
  const part = month === undefined ? undefined : PARTS_OF_YEAR[month]
  const isSeason = month !== undefined && /^(?:2[1-9]|3[0-2])$/.test(month)
  if ((part || isSeason) && date !== undefined) return null
  const exact = plain === day && !isSeason
  if (isSeason) return { earliest: `${low(year)}-01-01`, latest: `${next(high(year))}-03-31`, exact }
  const [first, last] = part ? [part[0], part[0] + part[1] - 1] : [range(month, 12)?.[0], range(month, 12)?.[1]]
  if (first === undefined || last === undefined) return null
  return spread(year, [first, last], date, exact)
}

/** All days that fit the digits that are known. */
function spread(
  year: string,
  [first, last]: readonly [number, number],
  date: string | undefined,
  exact: boolean,
): Point | null {
  const [from, to] = [low(year), high(year)]
  const days = range(date, 31)
  // 2000 is a leap year: without a year the 29th of February may be.
  const longest = daysOf(year.includes('X') ? 2000 : Number(year), last)
  if (!days || days[0] > longest) return null
  const lastDay = Math.min(days[1], daysOf(Number(to), last))
  return { earliest: `${from}-${two(first)}-${two(days[0])}`, latest: `${to}-${two(last)}-${two(lastDay)}`, exact }
}

/** The numbers from 1 that two digits can stand for: undefined -> all, "0X" -> 1..9, "12" -> 12; null where none. */
function range(digits: string | undefined, most: number): [number, number] | null {
  if (digits === undefined) return [1, most]
  const from = Math.max(1, Number(low(digits)))
  const to = Math.min(most, Number(high(digits)))
  return from <= to ? [from, to] : null
}

const low = (digits: string) => digits.replaceAll('X', '0')
const high = (digits: string) => digits.replaceAll('X', '9')
const two = (number: number) => String(number).padStart(2, '0')
const next = (year: string) => String(Math.min(9999, Number(year) + 1)).padStart(4, '0')

/** Days of a month, told by the calendar itself: the day before the first of the next one. */
export function daysOf(year: number, month: number): number {
  const day = new Date(Date.UTC(2000, month, 0))
  day.setUTCFullYear(year, month, 0)
  return day.getUTCDate()
}
