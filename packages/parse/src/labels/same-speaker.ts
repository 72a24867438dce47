import { at } from '../text/at.ts'
import { memoize } from '../text/memoize.ts'
import { alternativesOf } from '../vocabulary/index.ts'
import { initials, labelKey } from './label.ts'
import { isAnswerLabel, isQuestionLabel } from './part-label.ts'

/**
 * Can both labels mean the same speaker? They can where one is the initials of the other (`PC`, `Piers Cazalet`), its
 * first or last words (`Cazalet`), its name without title or role, or a misspelling of it, and where both are words for
 * the same part (`Pregunta`, `P`).
 */
export function canBeSameSpeaker(left: string, right: string): boolean {
  const [one, other] = [labelKey(left), labelKey(right)]
  if ((isQuestionLabel(one) && isQuestionLabel(other)) || (isAnswerLabel(one) && isAnswerLabel(other))) return true
  // "ANAMOOR" for "ANA MOOR"; six letters or more, so that short words do not meet by chance.
  const differsInSpaces = one !== other && one.length > 5 && one.replaceAll(' ', '') === other.replaceAll(' ', '')
  return differsInSpaces || shortens(left, right) || shortens(right, left) || isMisspelt(one, other)
}

/** `Qestion` for `Question`: one letter is missing inside a word of six or more. */
function isMisspelt(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (long.length < 6 || long.length - short.length !== 1 || !/^\p{L}+$/u.test(long)) return false
  let alike = 0
  while (alike < short.length && short.charAt(alike) === long.charAt(alike)) alike += 1
  return alike > 0 && alike < short.length && short.slice(alike) === long.slice(alike + 1)
}

const HONORIFIC = new RegExp(`^(?:${alternativesOf('honorifics')})\\.? `, 'iu')

/** A part or a rank before a full name, which the first label alone has: `Mayor Ana Moor`. */
const TITLE = new RegExp(
  `^(?:${alternativesOf(['roles.hosts', 'roles.moderates', 'offices'])}|dr\\.|prof\\.) (?=\\S+ \\S)`,
  'iu',
)

/** The name in a label: `NATHAN CORRIGAN, HOST` without what follows the comma, which is a part or a place. */
const readName = memoize((label) => {
  const [titled = ''] = label.split(',')
  const name = titled.replace(TITLE, '')
  return {
    /** Key of the name without title. */
    full: labelKey(name),
    /** Key of the name with its title. */
    titled: labelKey(titled),
    // «Полярный вестник» -> ПВ: the second word of an outlet in quotation marks begins in lower case.
    initials: IN_QUOTATION_MARKS.test(name) ? initials(labelKey(name).toUpperCase()) : initials(name),
    hasRole: titled !== label,
  }
})

const IN_QUOTATION_MARKS = /^[«"“„]/

/** Is the first label a short form of the second, which has at least two words? */
function shortens(short: string, long: string): boolean {
  if (!/[ -]/.test(long)) return false
  const { full, titled, initials, hasRole } = readName(long)
  if (!full.includes(' ')) return false
  const compact = short.replace(/[\s.&«»"“”„-]/g, '')
  if (compact.length >= 2 && compact.length <= 6 && compact === compact.toUpperCase() && compact === initials)
    return true
  const bare = labelKey(short.replace(HONORIFIC, ''))
  // "PETER KALLE, Heritage Trust" once, then "PETER KALLE"; "Mayor Ana Moor" once, then "Mayor"
  if ((bare === full && hasRole) || (bare.length > 1 && titled !== full && titled.startsWith(`${bare} `))) return true
  if (bare.length > 1 && (full.endsWith(` ${bare}`) || full.startsWith(`${bare} `))) return true
  // "J. Moor" and "J. L. Moor" for "Jaime Moor"
  const words = bare.split(' ')
  const first = at(words, 0)
  const family = words.slice(words.findIndex((word) => word.length > 1)).join(' ')
  return first.length === 1 && family.length > 1 && full.startsWith(first) && full.endsWith(` ${family}`)
}
