import { type Roles, VOCABULARIES, wordsOf } from '../vocabulary/index.ts'
import { labelKey } from './label.ts'

const ARTICLES = wordsOf('articles')

/** Articles, and what stands in place of a name: `the moderator`, `unidentified speaker`. */
const BEFORE = wordsOf(['articles', 'roles.unnamed'])

/** Labels that tell a part, or nothing, and no name; a chair is an office. */
const PARTS = wordsOf([
  'roles.asks',
  'roles.answers',
  'roles.interviews',
  'roles.interviewed',
  'roles.guests',
  'roles.moderates',
  'roles.hosts',
  'roles.audience',
  'roles.staff',
  'roles.voices',
  'roles.selves',
])

/** The words of a label without the article before them and the number behind them: `the speaker 2` -> `speaker` */
export function barePart(key: string): string {
  const words = key.replace(/(?<=\p{L}) ?\d{1,4}$/u, '').split(' ')
  while (words.length > 1 && BEFORE.has(words[0] ?? '')) words.shift()
  return words.join(' ')
}

/** Does a label tell a part and no name? `Moderadora`, `Unidentified speaker (through translator)`, `Reporter #2` */
export function isPartLabel(label: string): boolean {
  return PARTS.has(barePart(labelKey(label.replace(/ ?\([^()]{2,20}\)$/, ''))))
}

/** The words of a label are one of those of the parts, without article or number. */
function partTest(...roles: readonly (keyof Roles)[]): (key: string) => boolean {
  const words = wordsOf(roles.map((role) => `roles.${role}` as const))
  return (key) => words.has(key)
}

/** Labels that say who asks, whoever it is: two of them in one document are one voice. */
export const isQuestionLabel = partTest('asks', 'interviews')

/** Labels that say who answers. */
export const isAnswerLabel = partTest('answers', 'interviewed')

/** Parts of voices that may speak but once: `Caller`, `Another speaker`, `Voice 2`. */
export function maySpeakOnce(key: string): boolean {
  return SPEAKS_ONCE.has(barePart(key))
}

const SPEAKS_ONCE = wordsOf(['roles.moderates', 'roles.hosts', 'roles.audience', 'roles.staff', 'roles.voices'])

/** Words before a name that tell who leads a programme: `Ведущий Олег Вересков`. */
const HOSTS = wordsOf('roles.hosts')

/** And behind it: `ANA MOOR, HOST`. A journalist may be a guest, and the Spanish host leads an orchestra in English. */
const HOSTS_BEHIND = new Set([
  ...wordsOf(
    'roles.hosts',
    VOCABULARIES.filter(({ codes }) => !codes.includes('es')),
  ),
  'reporter',
])

/** How many words stand before the part: `SENIOR POLITICS CORRESPONDENT`. */
const WORDS_BEFORE_HOST = 3

/** Does a label tell that its voice leads a programme or reports in it? */
export function isHostLabel(label: string): boolean {
  const words = labelKey(label).split(' ')
  if (startsWithPart(words, HOSTS)) return true
  const behind = labelKey(label.slice(label.lastIndexOf(',') + 1)).split(' ')
  return behind.length <= WORDS_BEFORE_HOST + 1 && HOSTS_BEHIND.has(behind.at(-1) ?? '')
}

/** Does a label begin with a part, alone or before a name: `the moderator`, `Moderator Moor`? */
function startsWithPart(words: readonly string[], parts: ReadonlySet<string>): boolean {
  const from = words.length > 1 && ARTICLES.has(words[0] ?? '') ? 1 : 0
  return parts.has(words[from] ?? '') || parts.has(words.slice(from, from + 2).join(' '))
}

/** One word more may be the name: `MODERATOR MOOR`, `VORS. MOOR`. */
function partBeforeName(...roles: readonly (keyof Roles)[]): (key: string) => boolean {
  const parts = wordsOf(roles.map((role) => `roles.${role}` as const))
  return (key) => {
    const words = key.split(' ')
    if (words.length > 1 && ARTICLES.has(words[0] ?? '')) words.shift()
    return parts.has(words.join(' ')) || parts.has(words.slice(0, -1).join(' '))
  }
}

/** Labels of those who lead a talk of others. */
export const isModeratorLabel = partBeforeName('moderates')

/** Labels of those who lead a meeting. */
export const isChairLabel = partBeforeName('chairs')

/** Labels of those who are interviewed. */
export const isGuestLabel = partTest('guests')

/** Labels of those who do their work while others talk. */
export const isStaffLabel = partTest('staff')

const AUDIENCE = wordsOf('roles.audience')

/** Labels of those who ask from the floor: `Caller 2`, `Young spectator`. */
export function isAudienceLabel(key: string): boolean {
  const words = barePart(key).split(' ')
  return AUDIENCE.has(words.join(' ')) || AUDIENCE.has(words.at(-1) ?? '')
}
