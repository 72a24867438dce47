import type { ParsedDocument } from '@colloquy/parse'
import { isPlaceOrDay } from '../../gazetteer/name-words.ts'
import { type FullName, keyOfName, namesOfSpan, takeFirstList } from '../../names/find-names.ts'
import { isCaseOf, isInflected, nominativeOf } from '../../names/inflection.ts'
import { hasGivenName, isBody } from '../../names/person-or-body.ts'
import { isTitleWord, type TitleList } from '../../names/titles.ts'
import { headSegments } from '../../text/head-segments.ts'
import { hasWord } from '../../text/occurrences.ts'
import { runningText, wordBefore } from '../../text/running-text.ts'

/** More names than a standfirst has: a page that begins with an index of people is about none of them. */
const MOST_NAMES = 12

/** The age or the birth behind a name: `, 58,`, ` (71)`, ` (Huelva, 1951)`, `, 91 años`. */
const AGE =
  /^(?:, (?:aged )?[1-9]\d(?:,| (?:años|anni|anos|ans|Jahre|godina|година|vjeç|лет|год))| \((?:[\p{L} .]{2,30}, )?(?:[1-9]\d|1[89]\d\d|20[01]\d)[^)]{0,30}\))/u

/** The next sentence, or the next part of this one, goes on with a person. */
const PRONOUN =
  /^[^.!?]{0,200}(?:[.!?]["']? (?:He|She|His|Her|Er|Sie|Ihr|Elle|Él|Ella|Lei|Lui|Ela|Ele|Njegov[ai]?|Она|Он)|,? (?:she|he|who|her|his|she's|he's|elle|ella|él|quien|lei|lui|она|он)) /u

/**
 * The one full name of title, standfirst and captions that comes back: as a whole in another part of the head, or by
 * its family name anywhere in the text. It must be that of a person by its given name, its title, an age or a pronoun.
 */
export function recurring(document: ParsedDocument, titles: TitleList): FullName[] {
  const head = headSegments(document)
  const text = runningText(document)
  const all = head.flatMap(({ kind, start, end }) =>
    namesOfSpan(document, { start, end }, titles).map((name) => ({
      name,
      isAlone: kind !== 'title' && name.start === start && name.end === end,
    })),
  )
  // A line that holds a name and nothing else says who wrote, unless a sentence names the same in another case.
  const sentences = all.flatMap(({ name, isAlone }) => (isAlone ? [] : name))
  const declined = all.flatMap(({ name, isAlone }) =>
    isAlone && sentences.some((other) => isCaseOf(other, name, document.language)) ? name : [],
  )
  const printed = [...sentences, ...declined]
  if (new Set(printed.map(keyOfName)).size > MOST_NAMES) return []
  const names = printed.filter((name) => !isInflected(name, text, document.language))
  const people = names.filter((name) => isPerson(name, document, titles))
  return (
    people
      .filter((name) => declined.includes(name) || returns(name, document, titles))
      // Whoever is named in one breath with them may be the one as well.
      .flatMap((name) => takeFirstList([name, ...names.filter(({ start }) => start > name.start)], text, 0))
      .filter((name) => !isBody(name, document))
      .map((name) => nominativeOf(name, people, document.language))
  )
}

function isPerson(name: FullName, document: ParsedDocument, titles: TitleList): boolean {
  if (isBody(name, document)) return false
  const text = runningText(document)
  const behind = text.slice(name.end, name.end + 240)
  if (hasGivenName(name) || AGE.test(behind)) return true
  if (name.name.split(' ').some(isPlaceOrDay)) return false
  const before = wordBefore(text, name.start)
  return (before !== '' && isTitleWord(before, titles)) || PRONOUN.test(behind) || isAddressed(name, document, titles)
}

/** `Herr Lobenstein, wie ...`, `Molinari, come ...`: a question calls the family name. */
function isAddressed(name: FullName, document: ParsedDocument, titles: TitleList): boolean {
  const family = name.name.split(' ').at(-1) ?? ''
  const text = runningText(document)
  return document.turns.some(({ role, speech }) => {
    const [first] = speech
    if (role !== 'interviewer' || !first) return false
    const said = text.slice(first.start, Math.min(first.end, first.start + 80))
    const at = said.indexOf(`${family}, `)
    if (at < 0) return false
    const before = said.slice(0, at).trim().split(/\s+/).at(-1) ?? ''
    return before === '' || before === '■' || isTitleWord(before, titles)
  })
}

/** Does the title print the given name ("Farida of Mill Road"), or a question call it ("Merci, Farida.")? */
function isCalled(given: string, { title, turns }: ParsedDocument, text: string): boolean {
  if (title && hasWord(text.slice(title.start, title.end), given)) return true
  return turns.some(({ role, speech }) => {
    const [first] = speech
    if (role !== 'interviewer' || !first) return false
    const said = text.slice(first.start, first.end)
    return said.startsWith(`${given}, `) || /^[.?!]/.test(said.slice(said.lastIndexOf(`, ${given}`) + given.length + 2))
  })
}

/** Is the name printed twice, or its family name alone anywhere, or is the given name called? */
function returns(name: FullName, document: ParsedDocument, titles: TitleList): boolean {
  const text = runningText(document)
  const again = text.indexOf(name.name, name.end)
  if (again >= 0 || text.slice(0, name.start).includes(name.name)) return true
  const [given = '', ...more] = name.name.split(' ')
  const family = more.at(-1) ?? ''
  if (hasGivenName(name) && isCalled(given, document, text)) return true
  return (
    !isTitleWord(family, titles) &&
    (hasWord(text.slice(0, name.start), family) || hasWord(text.slice(name.end), family))
  )
}
