import type { Role } from '../document/document.ts'
import { labelKey } from '../labels/label.ts'
import type { Page } from '../page/page.ts'
import { endsAsSentence } from '../text/sentence-ends.ts'
import { wordsOf } from '../vocabulary/index.ts'

/** What a page lists above the talk: a part, and the folded words behind it, which name those who play it. */
export interface Listed {
  role: Role
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

/** Names below the word; the next word with a colon ends them. */
const MOST_NAMES = 8

/** `Moderator: Ana Moor`, `Guests:⏎Bo Lind, engineer⏎Cy Falk, baker`: who plays which part, as the page says before anybody speaks. */
export function findCast({ blocks }: Page, count: number): Listed[] {
  const head = blocks.slice(0, count).map(({ text }) => text)
  return head.flatMap((text, index) => {
    const { part = '', names = '' } = ENTRY.exec(text)?.groups ?? {}
    const list = LISTS.find(({ words }) => words.has(labelKey(part)))
    if (!list) return []
    const below = head.slice(index + 1, index + 1 + MOST_NAMES)
    const end = below.findIndex((line) => line.includes(':'))
    const more = below.slice(0, end < 0 ? below.length : end)
    // A list may begin on the line of its word: `Panel: Ana Moor, keeper⏎Ms. Bo Lind, baker`.
    const listed = names.trim() === '' ? more : [names, ...entriesOf(more)]
    return { role: list.role, names: ` ${labelKey(listed.join(' '))} ` }
  })
}

/** The lines before the first that is no entry. */
function entriesOf(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => !isEntry(line))
  return end < 0 ? lines : lines.slice(0, end)
}

/** `Ms. Bo Lind, baker` */
function isEntry(line: string): boolean {
  return /^(?:\p{Lu}[\p{L}.'-]* ){1,4}?\p{Lu}[\p{L}.'-]*, \S/u.test(line) && !endsAsSentence(line)
}

/** The part of the one list that has the family name, or all of the name, of a label; null where none has it, or two. */
export function listedRole(cast: readonly Listed[], label: string): Role | null {
  const key = labelKey(label.split(',')[0] ?? '')
  const name = key.split(' ').at(-1) ?? ''
  if (name.length < 3) return null
  const roles = new Set(cast.filter(({ names }) => names.includes(` ${name} `)).map(({ role }) => role))
  const [role = null] = roles
  return roles.size === 1 ? role : null
}
