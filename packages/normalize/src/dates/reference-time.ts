import { pointOf, type Reference } from './period.ts'
import type { Timex } from './timex.ts'

/**
 * The date that a stretch of text named last. "In 1999 they left. In March ..." is March 1999. One story is an answer
 * with its question, a single segment, or a whole narrative (docs/decisions/dates-in-stories.md).
 */
export interface Story {
  point: Reference | null
}

/** A story that has named no date. */
export const newStory = (): Story => ({ point: null })

/** Moves a story on to a date that has a place on the calendar. "Now", sets and lengths do not move it. */
export function carryOn(story: Story, timex: Timex): void {
  if (timex.type !== 'DATE' && timex.type !== 'TIME') return
  if (timex.resolution !== 'explicit' && timex.resolution !== 'relative') return
  // Of a week the story keeps the month in which it begins.
  const whole = timex.granularity === 'week' && timex.earliest !== null ? timex.earliest.slice(0, 7) : timex.value
  const point = pointOf(whole) ?? pointOf(timex.value.replace(/-[A-Z]\w$/, ''))
  if (point) story.point = { ...point, from: 'story' }
}
