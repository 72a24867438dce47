import { labelKey } from '../labels/label.ts'
import { isAnswerLabel, isQuestionLabel } from '../labels/part-label.ts'
import { canBeSameSpeaker } from '../labels/same-speaker.ts'

/** Recurring keys of a form; more are phrases, as no talk has so many voices. Chosen by eye. */
const MAX_COMPARED_KEYS = 80

/**
 * Makes a predicate: is a key the short or the long form of one that comes back? `moor` for `ana moor`.
 * @param recurring keys of one form that come back
 * @param budget how many different keys are still compared; the others are no variants
 */
export function makeVariantTest(recurring: readonly string[], budget: { left: number }): (key: string) => boolean {
  const known = new Map<string, boolean>()
  const compare = recurring.length <= MAX_COMPARED_KEYS ? makeComparison(recurring) : () => false
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    if (budget.left <= 0) return false
    budget.left -= 1
    const is = compare(key)
    known.set(key, is)
    return is
  }
}

/**
 * Keys of names can only be variants where they share a word or begin with the same letter. Comparing no others saves
 * most of the time of weighLabels (train/prof2.mts).
 */
function makeComparison(recurring: readonly string[]): (key: string) => boolean {
  const unusual = recurring.filter((key) => !isPlainName(key))
  const byTrace = new Map<string, string[]>()
  for (const key of recurring)
    for (const trace of tracesOf(key)) {
      const same = byTrace.get(trace)
      if (same) same.push(key)
      else byTrace.set(trace, [key])
    }
  return (key) => {
    const isVariant = (other: string) => other !== key && isVariantOf(key, other)
    if (!isPlainName(key)) return recurring.some(isVariant)
    return unusual.some(isVariant) || tracesOf(key).some((trace) => byTrace.get(trace)?.some(isVariant))
  }
}

/** `ana moor` -> `^a`, `ana`, `moor`. */
const tracesOf = (key: string): string[] => [`^${key.charAt(0)}`, ...key.split(' ')]

/** Is a key a name in lower case, without initials that canBeSameSpeaker joins, and no word for a part? */
function isPlainName(key: string): boolean {
  if (isQuestionLabel(key) || isAnswerLabel(key) || key === key.toUpperCase() || labelKey(key) !== key) return false
  const words = key.split(' ')
  return words.length < 4 || words.every((word) => word.length > 1)
}

/** `moor` and `ana moor`, `ana` and `ana moor`, and what canBeSameSpeaker holds for one speaker. */
function isVariantOf(key: string, other: string): boolean {
  return (
    other.startsWith(`${key} `) ||
    key.startsWith(`${other} `) ||
    key.endsWith(` ${other}`) ||
    other.endsWith(` ${key}`) ||
    canBeSameSpeaker(other, key)
  )
}
