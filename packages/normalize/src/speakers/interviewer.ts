import { fold, type ParsedDocument } from '@colloquy/parse'
import { ASKING } from '../gazetteer/occupations.ts'
import { distinctNames, type FullName, namesBehindTitles } from '../names/find-names.ts'
import type { TitleList } from '../names/titles.ts'
import { readCredits } from './clues/credits.ts'
import { readOutlets } from './clues/outlets.ts'
import { introducesSelf } from './clues/self-introduction.ts'
import { welcomed } from './clues/welcome.ts'
import { organization, person, type Resolved } from './speaker.ts'

/** Who asked, where the authority knows neither the person nor the paper. */
export interface Host extends FullName {
  kind: 'person' | 'organization'
}

/**
 * Finds who asked, by a credit (`Interview by ...`), else by sentences that speak of the interview
 * (`with Interfax correspondent Pavel Cheremisin`), else by the outlet that it was given to. Null where these name
 * nobody or two.
 */
export function findHost(document: ParsedDocument, titles: TitleList): Host | null {
  const sentences = document.introductions.map(({ start, end }) => ({
    start,
    text: fold(document.text.slice(start, end)),
  }))
  const people = sentences.flatMap(({ start, text }) =>
    namesBehindTitles(text, start, titles).filter(({ title }) => ASKING.test(title)),
  )
  // Who welcomes a guest is the host; who says "I'm ..." alone may be anybody.
  const greeting = welcomed(document, titles).length > 0 ? introducesSelf(document, titles, 'interviewer') : []
  return (
    creditedHost(document, titles) ??
    onlyOne('person', people) ??
    onlyOne('person', greeting) ??
    onlyOne('organization', readOutlets(document, titles))
  )
}

/** The one person whom a credit says to have asked. */
export function creditedHost(document: ParsedDocument, titles: TitleList): Host | null {
  return onlyOne('person', readCredits(document, titles).asked)
}

function onlyOne(kind: Host['kind'], names: readonly FullName[]): Host | null {
  const [first, second] = distinctNames(names)
  return first && !second ? { kind, name: first.name, start: first.start, end: first.end } : null
}

/** Who asked, as the text names him, her or the paper. */
export function namedHost({ kind, name, start, end }: Host, titles: TitleList): Resolved {
  const speaker = kind === 'person' ? person(name, null, titles) : organization(name)
  return { speaker, evidence: { start, end } }
}
