import { readByLayouts } from '../layouts/index.ts'
import type { Page } from '../page/page.ts'
import type { Reading, TurnStart } from '../page/reading.ts'
import { at } from '../text/at.ts'
import { labelDensity, mannerOfAsking } from './document-style.ts'
import { cutLines, type Line } from './line.ts'
import { type LineFacts, readLineFacts } from './line-facts.ts'
import { type Ruled, ruleLines } from './ruled.ts'
import { type WeighedLabel, weighLabels } from './weigh-labels.ts'

/** What the whole document says about its lines; read once, before a line is observed. */
export interface Evidence {
  page: Page
  lines: readonly Line[]
  /** For each line what several observations read from it. */
  facts: readonly LineFacts[]
  /** For each line its label candidate, or null. */
  labels: readonly (WeighedLabel | null)[]
  /** Lines of at most MAX_COUNTED_LENGTH units -> how often the document prints them. */
  printed: ReadonlyMap<string, number>
  readings: readonly Reading[]
  /** For each reading, its starts by line. */
  startsOf: readonly ReadonlyMap<number, TurnStart>[]
  /** What the rules make of each line. */
  ruled: Ruled
  /** Shares of lines, 0..1: with a label that comes back, that end as a question, that begin with a dash. */
  share: { labels: number; asks: number; dashes: number }
  /** How many labels come back. */
  keys: number
  /** From labelDensity. */
  density: string
  /** From mannerOfAsking. */
  manner: string
  /** The beginning of the folded text. */
  head: string
  /** For each opening sign, how many lines begin with it and how many of them ask. */
  signs: ReadonlyMap<string, { lines: number; asks: number }>
  /** For each form and key of a label, how many of its lines ask. */
  labelAsks: ReadonlyMap<string, number>
}

/** UTF-16 units of a page in which it names its people; chosen by eye. */
const HEAD_LENGTH = 3000

/** Scores of readings, 0..1; those below explain nothing. Chosen by eye. */
const MIN_READING_SCORE = 0.2

/** UTF-16 units. Longer lines are not counted: pages repeat captions and links, no paragraphs. Chosen by eye. */
export const MAX_COUNTED_LENGTH = 120

/** Cuts a page into lines where the layouts let turns begin, and counts what comes back in them. Linear in the text. */
export function gatherEvidence(page: Page, offered: readonly Reading[] = readByLayouts(page)): Evidence {
  const readings = offered.filter(({ score }) => score >= MIN_READING_SCORE)
  const lines = cutLines(page, readings)
  const labels = weighLabels(lines)
  const facts = readLineFacts(lines, labels)
  const shareOf = (is: (fact: LineFacts, index: number) => boolean) =>
    facts.filter(is).length / Math.max(1, lines.length)
  const share = {
    labels: shareOf((_, index) => (labels[index]?.count ?? 0) > 1),
    asks: shareOf(({ ask }) => ask === 'mark'),
    dashes: shareOf(({ text }) => /^[–—-]/.test(text)),
  }
  const keys = new Set(labels.flatMap((label) => (label && label.count > 1 ? label.key : []))).size
  return {
    page,
    lines,
    facts,
    labels,
    printed: countPrinted(lines),
    readings,
    startsOf: findStartLines(lines, readings),
    ruled: ruleLines(page, lines, readings),
    share,
    keys,
    density: labelDensity(share.labels, keys),
    manner: mannerOfAsking(share.asks, share.dashes),
    head: page.folded.slice(0, HEAD_LENGTH),
    signs: countSigns(facts),
    labelAsks: countLabelAsks(labels, facts),
  }
}

function findStartLines(lines: readonly Line[], readings: readonly Reading[]): Map<number, TurnStart>[] {
  const byOffset = new Map(lines.map(({ start }, index) => [start, index]))
  return readings.map(({ starts }) => {
    const found = new Map<number, TurnStart>()
    for (const start of starts) {
      const line = byOffset.get(start.at)
      if (line !== undefined) found.set(line, start)
    }
    return found
  })
}

function countPrinted(lines: readonly Line[]): Map<string, number> {
  const printed = new Map<string, number>()
  for (const { text } of lines) if (text.length <= MAX_COUNTED_LENGTH) printed.set(text, (printed.get(text) ?? 0) + 1)
  return printed
}

function countSigns(facts: readonly LineFacts[]) {
  const signs = new Map<string, { lines: number; asks: number }>()
  for (const { opening, ask } of facts) {
    const own = signs.get(opening) ?? { lines: 0, asks: 0 }
    own.lines += 1
    if (ask === 'mark') own.asks += 1
    signs.set(opening, own)
  }
  return signs
}

/** A label alone on its line has the question in the line below. */
function countLabelAsks(labels: readonly (WeighedLabel | null)[], facts: readonly LineFacts[]) {
  const counts = new Map<string, number>()
  for (const [index, label] of labels.entries()) {
    if (!label) continue
    const { text, ask } = at(facts, index)
    const isAlone = label.speech >= text.length
    if (ask !== 'mark' && !(isAlone && facts[index + 1]?.ask === 'mark')) continue
    const name = `${label.form} ${label.key}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}
