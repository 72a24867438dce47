import type { Role } from '../document/document.ts'
import { labelKey } from '../labels/label.ts'
import type { Page } from '../page/page.ts'
import { at } from '../text/at.ts'
import { endsAsSentence } from '../text/sentence-ends.ts'
import { wordsOf } from '../vocabulary/index.ts'

/** A list of participants above the talk. */
export interface ParticipantList {
  role: Role
  /** Key of the words of the list (see `labelKey`), with a space at both ends. */
  names: string
}

/** Words before the names. A narrator of an oral history answers. "Speakers" are all who speak, and tell nothing. */
const LISTS: readonly { role: Role; words: ReadonlySet<string> }[] = [
  { role: 'moderator', words: wordsOf(['roles.moderates', 'roles.chairs']) },
  { role: 'interviewer', words: wordsOf(['roles.hosts', 'roles.interviews']) },
  { role: 'interviewee', words: new Set([...wordsOf(['roles.interviewed', 'roles.guests']), 'narrator', 'narrators']) },
]

/** `Host: Ana Moor`, `Panelists:` with the names below it. */
const ENTRY = /^(?<part>\p{Lu}[\p{L} ]{2,30}) ?:(?<names>.{0,300})$/u

/** Lines below the word that may hold names; the next line with a colon ends them. Chosen by eye. */
const MAX_LINES_OF_NAMES = 8

/**
 * Finds the lists of participants in the head: `Moderator: Ana Moor`, `Guests:⏎Bo Lind, engineer⏎Cy Falk, baker`.
 * @param count blocks of the head
 */
export function findParticipants({ blocks }: Page, count: number): ParticipantList[] {
  const head = blocks.slice(0, count).map(({ text }) => text)
  return head.flatMap((text, index) => {
    const { part = '', names = '' } = ENTRY.exec(text)?.groups ?? {}
    const list = LISTS.find(({ words }) => words.has(labelKey(part)))
    if (!list) return []
    const below = head.slice(index + 1, index + 1 + MAX_LINES_OF_NAMES)
    const end = below.findIndex((line) => line.includes(':'))
    const more = below.slice(0, end < 0 ? below.length : end)
    // A list may begin on the line of its word: `Panel: Ana Moor, keeper⏎Ms. Bo Lind, baker`.
    const listed = names.trim() === '' ? more : [names, ...entriesOf(more)]
    return { role: list.role, names: ` ${labelKey(listed.join(' '))} ` }
  })
}

/** The lines before the first one that is no entry. */
function entriesOf(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => !isNameWithRole(line))
  return end < 0 ? lines : lines.slice(0, end)
}

/** `Ms. Bo Lind, baker` */
function isNameWithRole(line: string): boolean {
  return /^(?:\p{Lu}[\p{L}.'-]* ){1,4}?\p{Lu}[\p{L}.'-]*, \S/u.test(line) && !endsAsSentence(line)
}

/**
 * Finds the role of the list that holds the last word of a label's name. Null where no list holds it, lists of
 * different roles do, or the word has fewer than three letters.
 */
export function findListedRole(lists: readonly ParticipantList[], label: string): Role | null {
  const key = labelKey(at(label.split(','), 0))
  const name = key.split(' ').at(-1) ?? ''
  if (name.length < 3) return null
  const roles = new Set(lists.filter(({ names }) => names.includes(` ${name} `)).map(({ role }) => role))
  const [role = null] = roles
  return roles.size === 1 ? role : null
}
