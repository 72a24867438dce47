import type { Page } from '../page.ts'
import { alternating } from './alternating.ts'
import { labelled } from './labelled.ts'
import type { Layout, Reading } from './layout.ts'
import { numbered } from './numbered.ts'

/** Every layout, the most telling first: between equal scores the earlier one wins. A new layout is one file and one line. */
export const layouts: readonly Layout[] = [labelled, numbered, alternating]

/** A reading below this explains too little of the page. */
const MINIMUM = 0.5

export interface Choice {
  /** The best reading, or null where none is good enough. */
  reading: Reading | null
  /** All that was offered, best first. */
  offers: readonly Reading[]
}

/** Lets every layout read the page and takes the best reading. */
export function chooseReading(page: Page): Choice {
  const offers = layouts.flatMap((layout) => layout.read(page) ?? []).sort((left, right) => right.score - left.score)
  const best = offers[0]
  return { reading: best && best.score >= MINIMUM ? best : null, offers }
}
