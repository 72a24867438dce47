import { fold, isOccupation, type ParsedDocument, type Span } from '@colloquy/parse'
import { type FullName, namesBehindTitles, namesIn, namesOfSpan } from '../../names/find-names.ts'
import { hasGivenName, isBody, isPersonal } from '../../names/person-or-body.ts'
import type { TitleList } from '../../names/titles.ts'

/** Sentences of the standfirst that say whom it is about come first. */
const MOST_LEADS = 3

/** The next sentence goes on with a person. */
const PRONOUN =
  /\p{Ll}[.!?]["']? (?:He|She|His|Her|Er|Sie|Ihr|Elle|Il|Ella|Él|Lei|Lui|Ela|Ele|On|Ona|Njegov[ai]?|Он|Она|Њен|Његов) |^, (?:who|quien) /u

/** Lines without a full stop that are as long as a sentence are told as well. */
const LONG_LINE = 60

/** An apposition: ", harbour master and poet, ". */
const APPOSITION = /^, \p{Ll}[^.!?;]{3,80},/u

/** "Ana Moor has run the port for nine years.": a sentence of the standfirst begins with the person it is about. */
export function subjectOfHead(document: ParsedDocument, titles: TitleList): FullName[] {
  const firstTurn = document.turns[0]?.speech[0]?.start ?? 0
  const leads = document.segments.filter(
    ({ kind, start, end }) =>
      start < firstTurn &&
      (kind === 'lead' || (/^(?:heading|caption|boilerplate)$/.test(kind) && end - start >= LONG_LINE)),
  )
  const sentences = leads.slice(0, MOST_LEADS).flatMap(({ kind, start, end }) => {
    const text = fold(document.text.slice(start, end))
    const starts = [0, ...[...text.matchAll(/[.!?]["']? (?=\p{Lu})/gu)].map(({ index, 0: gap }) => index + gap.length)]
    return (kind === 'lead' ? starts : [0]).map((from) => ({ text: text.slice(from), start: start + from }))
  })
  for (const { text, start } of sentences) {
    const titled = namesBehindTitles(text, start, titles).find(({ at }) => at === start)
    const behind = (name: FullName) => text.slice(name.end - start)
    const isPerson = (name: FullName) =>
      isPersonal(name, document) ||
      (!isBody(name, document) && (PRONOUN.test(behind(name)) || APPOSITION.test(behind(name))))
    const plain = namesIn(text, start, titles, document.language).find((name) => name.start === start && isPerson(name))
    const name = titled ?? plain ?? behindOccupation(text, start, document, titles)
    if (name && /^(?:,| \(| \p{Ll})/u.test(behind(name))) return [name]
  }
  return []
}

/** `The painter `, `Der Seiler `, `El director `: an article and what somebody does. */
const OCCUPATION =
  /^(?:The|Der|Die|Le|La|L'|El|Il|Lo|O|A|Novi|Nova|Mladi|Mlada)(?: (?:former|retired|young))?(?:(?<=') ?| )\p{L}[\p{L}-]{3,24} $/u

/** "The painter Ana Moor has ...": a known given name behind what she does. */
function behindOccupation(text: string, start: number, document: ParsedDocument, titles: TitleList): FullName | null {
  const [name] = namesIn(text, start, titles, document.language)
  return name && hasGivenName(name) && !isBody(name, document) && OCCUPATION.test(text.slice(0, name.start - start))
    ? name
    : null
}

/** A title that is a name and nothing else. */
export function titleName(document: ParsedDocument, titles: TitleList): FullName[] {
  const { title, text } = document
  if (!title) return []
  const printed = fold(text.slice(title.start, title.end))
  const [name, ...more] = namesOfSpan(document, title, titles)
  if (!name || more.length > 0 || name.end - name.start !== printed.length) return []
  return isPersonal(name, document) || (isAboveOccupation(document, title) && !isBody(name, document)) ? [name] : []
}

/** `Ana Moor` above `Bridge engineer`. */
function isAboveOccupation({ segments, text }: ParsedDocument, title: Span): boolean {
  const line = segments.find(({ start }) => start >= title.end)
  return line !== undefined && isOccupation(fold(text.slice(line.start, line.end)))
}
