import {
  type Anchor,
  anchorPoint,
  pointValue,
  type Reference,
  shiftDay,
  shiftMonth,
  weekOf,
  yearValue,
} from './period.ts'
import { date, type Mod, type Timex, unplaced } from './timex.ts'

/**
 * The year, month, week or day `by` units after that of a date, or before it where `by` is negative. Unplaced where the
 * date is too coarse for the unit; null for a date that no calendar has.
 */
export function shiftReference(base: Reference | null, by: number, unit: string, mod: Mod = null): Timex | null {
  const day = base?.day == null || base.year < 0 ? null : pointValue(base)
  switch (unit) {
    case 'century': {
      if (!base) return unplaced('XX', 'century', mod)
      const number = base.year > 0 ? Math.floor((base.year - 1) / 100) + by : Math.floor(-base.year / 100) - by
      return date(`${base.year > 0 ? '' : 'BC'}${String(number).padStart(2, '0')}`, base.from, mod)
    }
    case 'decade': {
      if (!base) return unplaced('XXX', 'decade', mod)
      const number = base.year > 0 ? Math.floor(base.year / 10) + by : Math.floor(-base.year / 10) - by
      return date(`${base.year > 0 ? '' : 'BC'}${String(number).padStart(3, '0')}`, base.from, mod)
    }
    case 'year':
      return base ? date(yearValue(base.year + by), base.from, mod) : unplaced('XXXX', 'year', mod)
    case 'quarter': {
      if (!base || base.month === null || base.year < 0) return unplaced('XXXX-QX', 'quarter', mod)
      const { year, month } = shiftMonth(base.year, base.month, by * 3)
      return date(`${yearValue(year)}-Q${Math.ceil(month / 3)}`, base.from, mod)
    }
    case 'month': {
      if (!base || base.month === null) return unplaced('XXXX-XX', 'month', mod)
      return date(pointValue({ ...shiftMonth(base.year, base.month, by), day: null }), base.from, mod)
    }
    case 'week':
    case 'weekend': {
      const other = day && shiftDay(day, by, 'week')
      if (!base || !other) return unplaced('XXXX-WXX', 'week', mod)
      return date(`${weekOf(other)}${unit === 'weekend' ? '-WE' : ''}`, base.from, mod)
    }
    default: {
      const other = day && shiftDay(day, by, 'day')
      return base && other ? date(other, base.from, mod) : unplaced('XXXX-XX-XX', 'day', mod)
    }
  }
}

/**
 * Like `shiftReference`, counted from the story, as in "the end of the month". It counts from the document where the
 * story named no date, or is too coarse and of the same year.
 */
export function shiftStory(
  { story, anchor }: { story: Reference | null; anchor: Anchor | null },
  by: number,
  unit: string,
  mod: Mod = null,
): Timex | null {
  const told = shiftReference(story, by, unit, mod)
  if (told === null || told.edtf !== null || told.value.startsWith('BC') || !anchor) return told
  return story === null || story.year === anchor.year ? shiftReference(anchorPoint(anchor), by, unit, mod) : told
}
