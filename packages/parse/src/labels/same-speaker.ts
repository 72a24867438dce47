import { remember } from '../text/memoize.ts'
import { alternativesOf } from '../vocabulary/index.ts'
import { initials, labelKey } from './label.ts'
import { isAnswerLabel, isQuestionLabel } from './part-label.ts'

/** Can both labels mean the same voice: one the initials, or the first or last word, of the other? */
export function areVariants(left: string, right: string): boolean {
  // "Pregunta" once, then "P": words for one part are one voice.
  const [one, other] = [labelKey(left), labelKey(right)]
  if ((isQuestionLabel(one) && isQuestionLabel(other)) || (isAnswerLabel(one) && isAnswerLabel(other))) return true
  const isGlued = one !== other && one.length > 5 && one.replaceAll(' ', '') === other.replaceAll(' ', '')
  return isGlued || shortens(left, right) || shortens(right, left) || isMisspelt(one, other)
}

/** `Qestion` for `Question`: one letter lost inside a word of six or more. */
function isMisspelt(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (long.length < 6 || long.length - short.length !== 1 || !/^\p{L}+$/u.test(long)) return false
  let at = 0
  while (at < short.length && short.charAt(at) === long.charAt(at)) at += 1
  return at > 0 && at < short.length && short.slice(at) === long.slice(at + 1)
}

const HONORIFIC = new RegExp(`^(?:${alternativesOf('honorifics')})\\.? `, 'iu')

/** A part or a rank before a full name, which the first label alone has: `Mayor Ana Moor`. */
const TITLE = new RegExp(
  `^(?:${alternativesOf(['roles.hosts', 'roles.moderates', 'offices'])}|dr\\.|prof\\.) (?=\\S+ \\S)`,
  'iu',
)

/** "NATHAN CORRIGAN, HOST" -> the name; what follows the comma is a part or a place. */
const nameOf = remember((label) => {
  const [titled = ''] = label.split(',')
  const name = titled.replace(TITLE, '')
  return {
    full: labelKey(name),
    titled: labelKey(titled),
    // «Полярный вестник» -> «ПВ»: papers in quotation marks begin their second word small.
    initials: QUOTED.test(name) ? initials(labelKey(name).toUpperCase()) : initials(name),
    alone: titled === label,
  }
})

const QUOTED = /^[«"“„]/

function shortens(short: string, long: string): boolean {
  if (!/[ -]/.test(long)) return false
  const { full, titled, initials, alone } = nameOf(long)
  if (!full.includes(' ')) return false
  const compact = short.replace(/[\s.&«»"“”„-]/g, '')
  if (compact.length >= 2 && compact.length <= 6 && compact === compact.toUpperCase() && compact === initials)
    return true
  const bare = labelKey(short.replace(HONORIFIC, ''))
  // "PETER KALLE, Heritage Trust" once, then "PETER KALLE"; "Mayor Ana Moor" once, then "Mayor"
  if ((bare === full && !alone) || (bare.length > 1 && titled !== full && titled.startsWith(`${bare} `))) return true
  if (bare.length > 1 && (full.endsWith(` ${bare}`) || full.startsWith(`${bare} `))) return true
  // "J. Moor" and "J. L. Moor" for "Jaime Moor"
  const words = bare.split(' ')
  const family = words.slice(words.findIndex((word) => word.length > 1)).join(' ')
  const isInitial = words[0]?.length === 1 && family.length > 1
  return isInitial && full.startsWith(words[0] ?? '') && full.endsWith(` ${family}`)
}
