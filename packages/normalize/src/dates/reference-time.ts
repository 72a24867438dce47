import { pointOf, type Reference } from './period.ts'
import type { Timex } from './timex.ts'

/**
 * What a stretch of text is about: the date that it named last. "In 1999 they left. In March ..." is March 1999. One
 * story is an answer with its question, a paragraph of an article, or the whole of a narrative; see
 * docs/decisions/dates-in-stories.md.
 */
export interface Story {
  point: Reference | null
}

export const newStory = (): Story => ({ point: null })

/** The story goes on from a date that has been placed; "now", sets and lengths leave it where it is. */
export function carryOn(story: Story, timex: Timex): void {
  if (timex.type !== 'DATE' && timex.type !== 'TIME') return
  if (timex.resolution !== 'explicit' && timex.resolution !== 'relative') return
  // A week is told by the month that it begins in.
  const whole = timex.granularity === 'week' && timex.earliest !== null ? timex.earliest.slice(0, 7) : timex.value
  const point = pointOf(whole) ?? pointOf(timex.value.replace(/-[A-Z]\w$/, ''))
  if (point) story.point = { ...point, from: 'story' }
}
