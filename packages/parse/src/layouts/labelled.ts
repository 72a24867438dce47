import type { Block } from '../blocks.ts'
import { areVariants, labelKey, readColonLabel } from '../labels.ts'
import type { Page } from '../page.ts'
import { footOf, type Layout, type TurnStart } from './layout.ts'

interface Candidate extends TurnStart {
  block: number
  key: string
  text: string
}

/**
 * `EWB: ...`, `Piers Cazalet: ...` then `PC: ...`: a label with a colon at the start of the line, or alone on it.
 * A label counts when it comes back, when it is a variant of one that does, or when it stands in capitals or as a full
 * name between labels that count. A phrase that happens to have a colon does none of that.
 */
export const labelled: Layout = {
  name: 'labelled',
  read(page) {
    const candidates = page.blocks.flatMap((block, index) => readCandidate(page, block, index) ?? [])
    const starts = chooseLabels(candidates)
    const last = starts.at(-1)
    if (!last) return null
    return { layout: 'labelled', score: score(starts), starts, end: footOf(page, last.block) }
  },
}

function readCandidate(page: Page, block: Block, index: number): Candidate | null {
  const found = page.furniture[index] ? null : readColonLabel(block.text, block.start)
  if (!found) return null
  const { label, speech } = found
  return {
    block: index,
    key: labelKey(label.text),
    text: label.text,
    at: block.start,
    speech,
    label,
    side: null,
    method: 'label',
    confidence: 0.95,
  }
}

function chooseLabels(candidates: readonly Candidate[]): Candidate[] {
  const counts = new Map<string, number>()
  for (const { key } of candidates) counts.set(key, (counts.get(key) ?? 0) + 1)
  const printed = new Map(candidates.map(({ key, text }) => [key, text]))
  const recurring = [...counts].filter(([, count]) => count > 1).map(([key]) => key)
  const accepted = new Set(recurring)
  for (const [key, text] of printed) {
    if (recurring.some((other) => other !== key && areVariants(text, printed.get(other) ?? ''))) accepted.add(key)
  }
  const first = candidates.findIndex(({ key }) => accepted.has(key))
  const last = candidates.findLastIndex(({ key }) => accepted.has(key))
  return candidates.flatMap((candidate, index) => {
    if (accepted.has(candidate.key)) return candidate
    const between = index > first && index < last
    return between && isName(candidate.text) ? { ...candidate, confidence: 0.85 } : []
  })
}

/** Capitals throughout, or two to four capitalised words. */
function isName(text: string): boolean {
  if (/^[\p{Lu}\d .,'()-]+$/u.test(text)) return true
  const words = text.split(' ')
  return words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word))
}

/** Two voices that take turns leave no doubt; a single exchange may be chance. */
function score(starts: readonly Candidate[]): number {
  const voices = new Set(starts.map(({ key }) => key)).size
  if (voices < 2) return starts.length > 2 ? 0.4 : 0.2
  return starts.length >= 4 ? 0.95 : 0.7
}
