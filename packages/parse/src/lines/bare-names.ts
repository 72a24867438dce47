import { labelKey } from '../labels/label.ts'
import type { LabelCandidate } from './label-candidates.ts'
import type { Line } from './line.ts'

/** `Devon Today, I'm talking ...`: a name with nothing behind it, when what follows begins with a capital. */
const BARE_NAME =
  /^(?:[*_#>•-]{1,3} ?)?(?<name>\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{1,20}){0,2}?) (?=["'(¿¡«]?\p{Lu})/u

const FIRST_WORD = /^(?:[*_#>•-]{1,3} ?)?(\p{Lu}[\p{L}'’.-]{1,20}) /u

/** UTF-16 units in which a bare name and the first character of its speech end. */
const MAX_BARE_NAME_LENGTH = 80

/** Reads a line as a bare name and speech; null where it cannot be one. */
export function readBareName({ text, inside }: Line): LabelCandidate | null {
  if (inside) return null
  const match = BARE_NAME.exec(text.slice(0, MAX_BARE_NAME_LENGTH))
  const name = match?.groups?.name
  if (!match || name === undefined) return null
  const at = match[0].indexOf(name)
  return { form: 'word', key: labelKey(name), at, until: at + name.length, speech: match[0].length }
}

/** Lines that a bare name opens at least; chosen by eye. */
const MIN_BARE_NAME_LINES = 3

/** Share of the lines that open with a bare name in which a capital follows it, at least; chosen by eye. */
const MIN_SHARE_BEFORE_CAPITALS = 0.75

/**
 * For each line the bare name that it opens with, or null: a name opens three lines or more, and a capital follows it
 * in most of them, unlike the first word of a sentence.
 */
export function findBareNames(lines: readonly Line[]): (LabelCandidate | null)[] {
  const opened = new Map<string, number>()
  const beforeCapital = new Map<string, number>()
  const found = lines.map((line) => {
    const word = FIRST_WORD.exec(line.text)?.[1]
    const name = readBareName(line)
    if (word === undefined) return name
    const key = name?.key ?? word.toLowerCase()
    opened.set(key, (opened.get(key) ?? 0) + 1)
    if (name) beforeCapital.set(key, (beforeCapital.get(key) ?? 0) + 1)
    return name
  })
  const isName = (key: string) => {
    const count = beforeCapital.get(key) ?? 0
    return count >= MIN_BARE_NAME_LINES && count >= MIN_SHARE_BEFORE_CAPITALS * (opened.get(key) ?? count)
  }
  return found.map((name) => (name && isName(name.key) ? name : null))
}
