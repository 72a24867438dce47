import { isoDate } from '@colloquy/parse'
import { addDays, pointValue, weekdayOf } from './period.ts'
import type { Context } from './rule.ts'
import { date, type Timex, unplaced } from './timex.ts'

/** A day or month without year. */
interface YearlessDate {
  month: number
  day: number | null
  /** 1 (Monday) to 7, where it is printed: "Monday 5 June" was in 2017 and 2023. */
  weekday?: number | undefined
}

/**
 * Months after the anchor up to which a day without year is in the year of the anchor; a later day is in the year
 * before. Chosen by eye: interviews announce what is near.
 */
const MAX_MONTHS_AHEAD = 3

/** The story; null where it is over, as in "In 1999 we joined. The vote will be in May": not May 1999. */
function storyOf({ story, anchor, spoken, ahead }: Context): Context['story'] {
  return story && anchor && spoken && story.year < anchor.year && ahead() ? null : story
}

/**
 * Completes a day or month with the year of the story, else with the year of the document or a year beside it. Null
 * for a day that no calendar has.
 */
export function completeDay({ month, day, weekday }: YearlessDate, context: Context): Timex | null {
  const { anchor, ahead } = context
  const story = storyOf(context)
  if (story) return date(pointValue({ year: story.year, month, day }), 'story')
  const monthAndDay = isoDate(2000, month, day ?? 1)
  if (monthAndDay === null) return null
  if (!anchor) return unplaced(`XXXX${monthAndDay.slice(4)}`, 'day')
  const fitting = weekday === undefined ? undefined : yearOfWeekday(anchor.year, month, day ?? 1, weekday)
  if (fitting !== undefined) return date(pointValue({ year: fitting, month, day }), 'anchor')
  const distance = anchor.month === null ? 0 : month - anchor.month
  const shift = ahead() ? (distance < 0 ? 1 : 0) : distance > MAX_MONTHS_AHEAD ? -1 : 0
  return date(pointValue({ year: anchor.year + shift, month, day }), 'anchor')
}

/** Finds the year, or the one before or after it, in which the day is the weekday. */
function yearOfWeekday(year: number, month: number, day: number, weekday: number): number | undefined {
  return [year, year - 1, year + 1].find((candidate) => {
    const iso = isoDate(candidate, month, day)
    return iso !== null && weekdayOf(iso) === weekday
  })
}

/** Completes a month with its year: that of the story, else the nearest to the anchor in the direction of the words. */
export function completeMonth(month: number, direction: 'past' | 'ahead' | 'open', context: Context): Timex | null {
  const { anchor } = context
  const story = storyOf(context)
  if (story && direction === 'open') return date(pointValue({ year: story.year, month, day: null }), 'story')
  if (!anchor || anchor.month === null) return unplaced(`XXXX-${String(month).padStart(2, '0')}`, 'month')
  const ahead = direction === 'ahead' || (direction === 'open' && context.ahead())
  // "last June" in June is a year ago, "in June" is this year.
  const leastMonths = direction === 'open' ? 0 : 1
  const year = ahead
    ? anchor.year + (month - anchor.month >= leastMonths ? 0 : 1)
    : anchor.year - (anchor.month - month >= leastMonths ? 0 : 1)
  return date(pointValue({ year, month, day: null }), 'anchor')
}

/**
 * Places a weekday: the nearest one before the anchor, or after it where the words look ahead. In a narrative it is the
 * first one from the day that was named last.
 * @param weekday 1 (Monday) to 7
 * @param direction words before it in lower case, such as `next`; empty without any
 */
export function completeWeekday(weekday: number, direction: string, context: Context): Timex | null {
  const { story, anchor, spoken } = context
  const open = unplaced(`XXXX-WXX-${weekday}`, 'day')
  if (direction === '' && story && story.day !== null && story.year > 0 && !(spoken && anchor)) {
    const from = pointValue(story)
    return from === null ? open : date(addDays(from, (weekday - weekdayOf(from) + 7) % 7), 'story')
  }
  if (!anchor || anchor.day === null) return open
  const ahead = /next|coming/.test(direction) || (direction === '' && context.ahead())
  const distance = (weekday - weekdayOf(anchor.value) + 7) % 7
  if (ahead) return date(addDays(anchor.value, distance === 0 ? 7 : distance), 'anchor')
  return date(addDays(anchor.value, distance === 0 && direction === '' ? 0 : distance - 7), 'anchor')
}
