import type { Page } from '../page.ts'
import { alternating } from './alternating.ts'
import { dashes } from './dashes.ts'
import { labelledColon } from './labelled-colon.ts'
import { labelledDash } from './labelled-dash.ts'
import { labelledDot } from './labelled-dot.ts'
import { labelledOwnLine } from './labelled-own-line.ts'
import type { Layout, Reading } from './layout.ts'
import { numbered } from './numbered.ts'

/** Every layout, the most telling first: between equal scores the earlier one wins. A new layout is one file and one line. */
export const layouts: readonly Layout[] = [
  labelledColon,
  labelledDash,
  labelledDot,
  labelledOwnLine,
  numbered,
  dashes,
  alternating,
]

/** A reading below this explains too little of the page. */
const MINIMUM = 0.5

export interface Choice {
  /** The best reading, or null where none is good enough. */
  reading: Reading | null
  /** All that was offered, best first. */
  offers: readonly Reading[]
}

/** Nothing that a later layout offers can be better founded than this. */
const BEYOND_DOUBT = 0.95

/** Lets the layouts read the page, the most telling first, and takes the best reading. */
export function chooseReading(page: Page): Choice {
  const offers: Reading[] = []
  for (const layout of layouts) {
    const offer = layout.read(page)
    if (offer) offers.push(offer)
    if (offer && offer.score >= BEYOND_DOUBT) break
  }
  offers.sort((left, right) => right.score - left.score)
  const best = offers[0]
  return { reading: best && best.score >= MINIMUM ? best : null, offers }
}
