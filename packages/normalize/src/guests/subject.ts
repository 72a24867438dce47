import { fold, type ParsedDocument } from '@colloquy/parse'
import { type FullName, namesBehindTitles, namesIn } from '../full-names.ts'
import type { TitleList } from '../titles.ts'
import { isPersonal } from './personal.ts'

/** Sentences of the standfirst that say whom it is about come first. */
const MOST_LEADS = 3

/** The next sentence goes on with a person. */
const PRONOUN =
  /\p{Ll}[.!?]["']? (?:He|She|His|Her|Er|Sie|Ihr|Elle|Il|Ella|Él|Lei|Lui|Ela|Ele|On|Ona|Njegov[ai]?|Он|Она|Њен|Његов) /u

/** "Ana Moor has run the port for nine years.": the standfirst begins with the person it is about. */
export function subjectOfHead(document: ParsedDocument, titles: TitleList): FullName[] {
  const firstTurn = document.turns[0]?.speech[0]?.start ?? 0
  const leads = document.segments.filter(({ kind, start }) => kind === 'lead' && start < firstTurn)
  for (const { start, end } of leads.slice(0, MOST_LEADS)) {
    const text = fold(document.text.slice(start, end))
    const titled = namesBehindTitles(text, start, titles).find(({ at }) => at === start)
    const isPerson = (name: FullName) => isPersonal(name, document) || PRONOUN.test(text.slice(name.end - start))
    const plain = namesIn(text, start, titles).find((name) => name.start === start && isPerson(name))
    const name = titled ?? plain
    if (name && /^(?:,| \(| \p{Ll})/u.test(text.slice(name.end - start))) return [name]
  }
  return []
}

/** A title that is a name and nothing else. */
export function titleName(document: ParsedDocument, titles: TitleList): FullName[] {
  const { title, text } = document
  if (!title) return []
  const printed = fold(text.slice(title.start, title.end))
  const [name, ...more] = namesIn(printed, title.start, titles)
  if (!name || more.length > 0 || name.end - name.start !== printed.length) return []
  return isPersonal(name, document) ? [name] : []
}
