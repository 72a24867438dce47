import { fold, type ParsedDocument } from '@colloquy/parse'
import { type FullName, keyOfName, namesOfHead } from '../../names/find-names.ts'
import { splitTitles, type TitleList } from '../../names/titles.ts'
import { foldName } from '../../text/transliterate.ts'

/** What somebody is called at the start of a question: up to a comma, in a few words. `Frau Moor, wie ...` */
const AT_START = /^(?:(?:[\p{L}']{1,12},? ){0,3}?)(?<called>(?:\p{Lu}[\p{L}.'-]*)(?: \p{Lu}[\p{L}.'-]*){0,4})[,:] /u

/** And at its end: `Why is that, Ana?` */
const AT_END = /, (?<called>\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,3})\?$/u

/** How far into a question the address stands. */
const REACH = 80

/** The one of the head whose given or family name the questions call. */
export function addressed(document: ParsedDocument, titles: TitleList): FullName[] {
  const called = new Set<string>()
  for (const { role, speech } of document.turns) {
    const [first] = speech
    if (role !== 'interviewer' || !first) continue
    const text = fold(document.text.slice(first.start, first.end))
    for (const pattern of [AT_START, AT_END]) {
      const words = pattern.exec(pattern === AT_START ? text.slice(0, REACH) : text)?.groups?.called?.split(' ')
      const last = words ? splitTitles(titles, words).name.at(-1) : undefined
      if (last !== undefined) called.add(foldName(last).toLowerCase())
    }
  }
  if (called.size === 0) return []
  return namesOfHead(document, titles).filter((name) => {
    const words = keyOfName(name).split(' ')
    return called.has(words.at(-1) ?? '') || called.has(words[0] ?? '')
  })
}
