import type { Page } from '../page/page.ts'
import type { Layout, Reading } from '../page/reading.ts'
import { alternating } from './alternating.ts'
import { dashes } from './dashes.ts'
import { headings } from './headings.ts'
import {
  labelledBracket,
  labelledCapitals,
  labelledColon,
  labelledDash,
  labelledDot,
  labelledLetter,
  labelledLowerCase,
  labelledOwnLine,
  labelledPipe,
  labelledPost,
  labelledVoiceTag,
} from './labelled/index.ts'
import { leadingNames } from './leading-names.ts'
import { namedCues } from './named-cues.ts'
import { numbered } from './numbered.ts'
import { runInNames } from './run-in-names.ts'
import { topics } from './topics.ts'

/**
 * Every layout, the most telling first: between equal scores the earlier one wins. A new layout is one file and one
 * line.
 */
export const layouts: readonly Layout[] = [
  namedCues,
  labelledVoiceTag,
  labelledColon,
  labelledDash,
  labelledDot,
  labelledBracket,
  labelledPipe,
  labelledPost,
  labelledOwnLine,
  labelledLetter,
  labelledLowerCase,
  labelledCapitals,
  runInNames,
  leadingNames,
  numbered,
  headings,
  dashes,
  topics,
  alternating,
]

/** A reading below this explains too little of the page. */
const MINIMUM = 0.5

/** A reading this well founded has no rival. */
const BEYOND_DOUBT = 0.95

/** Two readings this close that tell different turns leave it to a person. */
const MARGIN = 0.03

/**
 * A reading that finds so few of the turns of another is no rival of it: a photographer is named below each picture.
 */
const FEW = 1 / 3

export interface Choice {
  /** The best reading, or null where none is good enough. */
  reading: Reading | null
  /** Another reading that is as good and tells other turns; then nothing is claimed. */
  rival: Reading | null
}

/** What the layouts offer for a page, in the order of the list. */
export function readByLayouts(page: Page): Reading[] {
  return layouts.flatMap((layout) => layout.read(page) ?? [])
}

/** The best reading that the layouts offer, if it wins with a margin. */
export function chooseReading(page: Page, readings: readonly Reading[] = readByLayouts(page)): Choice {
  const offers = readings.filter(({ score }) => score >= MINIMUM).sort((left, right) => right.score - left.score)
  const [best = null, ...others] = offers
  if (best === null) return { reading: null, rival: null }
  if (best.score >= BEYOND_DOUBT) return { reading: best, rival: null }
  const rival = others.find(
    ({ score, starts }) => best.score - score < MARGIN && starts.length > FEW * best.starts.length,
  )
  return rival && differ(best, rival) ? { reading: null, rival } : { reading: best, rival: null }
}

/** Do two readings begin more than a few of their turns at different places? */
function differ(left: Reading, right: Reading): boolean {
  const places = new Set(left.starts.map(({ at }) => at))
  const shared = right.starts.filter(({ at }) => places.has(at)).length
  return shared < 0.9 * Math.max(left.starts.length, right.starts.length)
}

/** The reading with the best score, the earlier of equals; null where none explains enough. */
export function decideReading(readings: readonly Reading[]): Reading | null {
  const [best = null] = readings.filter(({ score }) => score >= MINIMUM).sort((left, right) => right.score - left.score)
  return best
}
