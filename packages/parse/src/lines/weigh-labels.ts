import { isAnswerLabel, isModeratorLabel, isPartLabel, isQuestionLabel } from '../labels/part-label.ts'
import { findBareNames } from './bare-names.ts'
import { findLabelCandidates, type LabelCandidate, type LabelSign } from './label-candidates.ts'
import type { Line } from './line.ts'
import { makeVariantTest } from './variant-test.ts'

/** A label candidate weighed by the whole document. */
export interface WeighedLabel extends LabelCandidate {
  /** How many lines begin with this key in this form. */
  count: number
  /** How many keys of this form come back. */
  keys: number
  /** Is it the short or the long form of a key that comes back? */
  variant: boolean
  part: 'asks' | 'answers' | 'moderates' | 'part' | null
}

/** Counts of each key, for each form. */
type KeyCounts = ReadonlyMap<LabelSign, ReadonlyMap<string, number>>

/** For each line its best candidate: the one whose key comes back most often in its form. Null where it has none. */
export function weighLabels(lines: readonly Line[]): (WeighedLabel | null)[] {
  const names = findBareNames(lines)
  const candidates = lines.map((line, index) => {
    const found = findLabelCandidates(line)
    const name = names[index]
    if (name) found.push(name)
    return found
  })
  const counts = countKeys(candidates)
  const recurring = new Map([...counts].map(([form, keys]) => [form, recurringKeys(keys)]))
  const budget = { left: MAX_COMPARED_CANDIDATES }
  const tests = new Map([...recurring].map(([form, keys]) => [form, makeVariantTest(keys, budget)]))
  const parts = new Map<string, WeighedLabel['part']>()
  return candidates.map((found) => {
    let best: WeighedLabel | null = null
    let most = -1
    for (const candidate of found) {
      const { form, key, at, until, speech } = candidate
      const count = counts.get(form)?.get(key) ?? 1
      let part = parts.get(key)
      if (part === undefined) {
        part = partOf(key)
        parts.set(key, part)
      }
      const variant = count < 2 && tests.get(form)?.(key) === true
      const points = pointsOf(candidate, count, variant, part !== null)
      if (points <= most) continue
      most = points
      best = { form, key, at, until, speech, count, keys: recurring.get(form)?.length ?? 0, variant, part }
    }
    return best
  })
}

/** Different keys of a document that are compared with the recurring ones; a text with more has phrases. */
const MAX_COMPARED_CANDIDATES = 401

/** Lines of a label beyond these add no points; chosen by eye. */
const MAX_COUNTED_LINES = 30

/** Rank of a candidate among those of its line. All numbers are chosen by eye. */
function pointsOf({ form }: LabelCandidate, count: number, variant: boolean, isPart: boolean): number {
  const back = count > 1 ? Math.min(count, MAX_COUNTED_LINES) + 2 : variant ? 2 : 0
  return back + (isPart ? 2 : 0) + (form === 'colon' || form === 'bracket' ? 1 : 0)
}

function countKeys(candidates: readonly (readonly LabelCandidate[])[]): KeyCounts {
  const counts = new Map<LabelSign, Map<string, number>>()
  for (const found of candidates)
    for (const { form, key } of found) {
      let keys = counts.get(form)
      if (!keys) {
        keys = new Map()
        counts.set(form, keys)
      }
      keys.set(key, (keys.get(key) ?? 0) + 1)
    }
  return counts
}

const recurringKeys = (keys: ReadonlyMap<string, number>): string[] =>
  [...keys].flatMap(([key, count]) => (count > 1 ? key : []))

/**
 * UTF-16 units. The longest part of the vocabularies has 22 (`member of the audience`), and an article or a number may
 * stand beside it; most candidates are longer phrases, which need no look.
 */
const MAX_PART_LENGTH = 40

/** `speaker 2` -> `part`, `q` -> `asks`, `ana moor` -> null. */
function partOf(key: string): WeighedLabel['part'] {
  if (key.length > MAX_PART_LENGTH) return null
  const word = /\d/.test(key.slice(-1)) ? key.replace(/ ?(?<!\d)\d+$/, '') : key
  if (isQuestionLabel(word)) return 'asks'
  if (isAnswerLabel(word)) return 'answers'
  if (isModeratorLabel(word)) return 'moderates'
  return isPartLabel(word) ? 'part' : null
}
