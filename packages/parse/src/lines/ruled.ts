import { footKinds } from '../foot/cut-foot.ts'
import { findEnd } from '../foot/find-end.ts'
import { countHeadWithoutTurns, readHead } from '../head/read-head.ts'
import { labelKey } from '../labels/label.ts'
import { decideReading } from '../layouts/index.ts'
import { kindsWithoutTurns, type Page } from '../page/page.ts'
import { firstTurnBlock, type Reading } from '../page/reading.ts'
import { findAsides } from '../turns/asides.ts'
import type { Line } from './line.ts'

/** What the rules make of the lines of a page. */
export interface Ruled {
  /** The reading that explains the page best, or null. */
  reading: Reading | null
  /** A kind of segment, `speech` or `start` for each line. */
  kinds: readonly string[]
}

export function ruleLines(page: Page, lines: readonly Line[], readings: readonly Reading[]): Ruled {
  const chosen = decideReading(readings)
  const { reading, notes } = chosen ? findEnd(page, chosen) : { reading: null, notes: new Set<number>() }
  const headEnd = reading ? firstTurnBlock(page, reading) : countHeadWithoutTurns(page)
  const labels = new Set(reading?.starts.map(({ label }) => labelKey(label?.text ?? '')))
  const head = readHead(page, headEnd, labels)
  const asides = reading ? findAsides(page, reading) : new Map<number, string>()
  const foot = reading ? footKinds(page, reading.end, notes) : kindsWithoutTurns(page, headEnd)
  const from = reading ? reading.end : headEnd
  const starts = new Map(reading?.starts.map((start) => [start.at, start]))
  const kinds = lines.map(({ block, start, end }) => {
    if (block < headEnd) return head[block] ?? 'boilerplate'
    if (block >= from) return foot[block - from] ?? 'boilerplate'
    const opening = starts.get(start)
    if (opening) return `${opening.speech >= end ? 'label' : 'start'}-${opening.side ?? 'label'}`
    return asides.get(block) ?? 'speech'
  })
  return { reading, kinds }
}
