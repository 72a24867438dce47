import { initials, isPartLabel, joinSpacedLetters, type ParsedDocument, QUESTION_OF, type Voice } from '@colloquy/parse'
import { isGivenName } from '../gazetteer/given-names.ts'
import { isParticle } from '../gazetteer/name-words.ts'
import { nameByDefinition, nameByInitials, siteByInitials } from '../names/abbreviated-names.ts'
import { type FullName, keyOfName, namesOfHead } from '../names/find-names.ts'
import { isBody } from '../names/person-or-body.ts'
import { spellOut } from '../names/spell-out.ts'
import { isOccupationWord, isOffice, isTitleWord, stripTitles } from '../names/titles.ts'
import { findHolder, findLongerTitle } from '../positions/holders.ts'
import { printedCase, properCase } from '../text/letter-case.ts'
import { foldName, slug } from '../text/transliterate.ts'
import type { Evidence } from './evidence.ts'
import { findGuest } from './interviewee.ts'
import { findHost, namedHost } from './interviewer.ts'
import { anonymous, organization, person, type Resolved, type Speaker } from './speaker.ts'

/**
 * Decides who a labelled voice is where the authority does not know it. The label is the outlet, or the document has
 * its full name, or its initials stand for a site, or it names an office whose holder the head names, or it is a full
 * name itself. Otherwise the label stays, as a speaker of this document only.
 */
export function speakerFromDocument(voice: Voice, labels: Voice['labels'], evidence: Evidence): Resolved {
  const { document, titles } = evidence
  const label = labels.find(({ text }) => !isPartLabel(text))
  if (!label) return speakerWithoutName(voice, labels, evidence)
  const { outlet } = document
  const span = { start: label.start, end: label.end }
  if (outlet !== null && voice.role === 'interviewer') {
    const isOutlet =
      foldName(label.text).toLowerCase() === foldName(outlet).toLowerCase() || label.text === initials(outlet)
    if (isOutlet) return { speaker: organization(outlet), evidence: span }
  }
  const [whole = label.text] = joinSpacedLetters(label.text).split(/, ?/)
  const bare = withoutOffice(whole.replace(/^[«"“„](.*)[»"”]$/u, '$1').replace(QUESTION_OF, ''))
  const { name, printed } = withoutOccupation(stripTitles(titles, bare))
  // "MG Siegler" in the title is a name, although MG also abbreviates a rank.
  const asPrinted = printed === null ? null : (namesOfHead(document, titles).find((head) => head.name === bare) ?? null)
  const full = asPrinted ?? fullNameOf(name, printed !== null, evidence)
  const paper = full?.name ?? bare
  const place = full ? { start: full.start, end: full.end } : span
  const isPaper = standsBehindArticle(document.text, paper) || (full !== null && isBody(full, document))
  if (voice.role === 'interviewer' && printed === null && isPaper)
    return { speaker: organization(paper), evidence: place }
  const site = voice.role === 'interviewer' && !full ? siteByInitials(document, bare) : null
  if (site) return { speaker: organization(site.name), evidence: { start: site.start, end: site.end } }
  const holder = full ? null : holderOf(name, evidence)
  if (holder) return { speaker: person(holder.name, null, titles), evidence: { start: holder.start, end: holder.end } }
  if (full) return { speaker: person(full.name, printed, titles), evidence: place }
  const office = isOffice(titles, name)
  if (isFullName(name) && !office)
    return { speaker: person(printedCase(document, name) ?? properCase(name), printed, titles), evidence: span }
  // Other persons of the corpus may have the same single name, so the id holds the document.
  const known = office ? findLongerTitle(document, name) : casedName(document, voice, bare)
  const nobody = person(known ?? bare, printed, titles)
  return {
    speaker: { ...nobody, id: `spk-${document.id}-${slug(label.text)}`, givenName: null, familyName: null },
    evidence: span,
  }
}

/** `JOSETTE` -> `Josette`. An interviewer must have a given name, because outlets print their names in capitals. */
function casedName(document: ParsedDocument, { role }: Voice, name: string): string | null {
  const cased = printedCase(document, name)
  return cased !== null && (role !== 'interviewer' || isGivenName(cased)) ? cased : null
}

/** Cuts an office off a long label: `DEPUTY COMMISSIONER OF THE PORT AUTHORITY TOMAS BRUNEL` -> `TOMAS BRUNEL`. */
function withoutOffice(label: string): string {
  const words = label.split(' ')
  return words.length > 4 && words.includes('OF') ? words.slice(-2).join(' ') : label
}

/** Parts an occupation that is no title of the authority from a name: `Coach Naismith` -> `Naismith`, `Coach`. */
function withoutOccupation({ name, printed }: { name: string; printed: string | null }) {
  const [first = '', ...rest] = name.split(' ')
  const isAlone = rest.length === 1 || (rest.length === 2 && rest.every((word) => !isOccupationWord(word)))
  if (!isAlone || !isOccupationWord(first) || isOccupationWord(rest[0] ?? '')) return { name, printed }
  return { name: rest.join(' '), printed: [...(printed === null ? [] : [printed]), first].join(' ') }
}

/** Finds the person of the head with the title that is the label: `THE MAYOR`, `MINISTRA`. */
function holderOf(label: string, { document, titles }: Evidence): FullName | null {
  const title = label.replace(/^(?:the|der|die|le|la|el|il|o|a) /i, '')
  if (!isOffice(titles, title) && !(title.split(' ').length === 1 && isTitleWord(title, titles))) return null
  return findHolder(document, title, titles)
}

/** Finds the full name of a shorter label in the document: `AM`, `A. Moor`, `Moor`, `VAN HOUTEN`. */
function fullNameOf(name: string, titled: boolean, evidence: Evidence): FullName | null {
  const { document, titles } = evidence
  const shortened = /^(?<initial>\p{Lu})\.(?:[ -]?\p{Lu}\.){0,2} ?(?<family>\p{Lu}[\p{L}'-]+)$/u.exec(name)?.groups
  if (shortened) return fullNameOfInitial(shortened.initial ?? '', shortened.family ?? '', evidence)
  // `AM`, `A. M.`, `A.-M. L.`
  const compact = name.replace(/[.\s-]/g, '')
  if (/^(?:\p{Lu}{2,5}|(?:\p{L}\.[ -]?){2,5})$/u.test(name)) {
    const byInitials = nameByInitials(document, compact, titles) ?? nameByDefinition(document, name)
    if (byInitials) return byInitials
  }
  const words = name.split(' ')
  const family = words.at(-1) ?? name
  if (words.length === 1) return name.length > 1 ? spellOut(document, name, titles, titled) : null
  // `VAN HOUTEN`
  if (!titled || !words.slice(0, -1).every((word) => isParticle(word.toLowerCase()))) return null
  const full = spellOut(document, family, titles, true)
  return full && keyOfName(full).endsWith(` ${keyOfName({ name })}`) ? full : null
}

/** `J. Larrazábal` -> `Jaime Larrazábal`, if that is the only one of the document. */
function fullNameOfInitial(initial: string, family: string, { document, titles }: Evidence): FullName | null {
  const full = spellOut(document, family, titles, true)
  return full?.name.startsWith(initial) && !/^\p{Lu}\./u.test(full.name) ? full : null
}

/**
 * Decides who a voice is that has no label, or one that names a role only (`Q`, `HOST`): the person whom the document
 * names as interviewed or as the interviewer. Anonymous where it names no one.
 */
export function speakerWithoutName(voice: Voice, labels: Voice['labels'], { document, titles }: Evidence): Resolved {
  const guest = voice.role === 'interviewee' && answersAlone(document) ? findGuest(document, titles) : null
  if (guest) return { speaker: person(guest.name, null, titles), evidence: { start: guest.start, end: guest.end } }
  const host =
    voice.role === 'interviewer' && labels.length > 0 && asksAlone(document) ? findHost(document, titles) : null
  if (host?.kind === 'person') return namedHost(host, titles)
  const [label] = labels
  if (!label) return { speaker: anonymous(document.id, voice.role), evidence: null }
  const speaker: Speaker = {
    ...anonymous(document.id, voice.role),
    id: `anon-${document.id}-${slug(label.text)}`,
    name: label.text,
  }
  return { speaker, evidence: { start: label.start, end: label.end } }
}

/** Whether one voice gives all answers. */
const answersAlone = ({ voices }: ParsedDocument) => voices.filter(({ role }) => role === 'interviewee').length === 1

/** Whether one voice asks all questions. */
export const asksAlone = ({ voices }: ParsedDocument) =>
  voices.filter(({ role }) => role === 'interviewer').length === 1

/** Whether the article stands before a name, as in "she told the Harbour Post": then it is an outlet. */
function standsBehindArticle(text: string, name: string): boolean {
  return name.includes(' ') && (text.includes(` the ${name}`) || text.includes(`The ${name}`))
}

/** First word of an office or an outlet: `The Mayor`, `Der Spiegel`, `La Repubblica`. */
const ARTICLE = /^(?:the|der|die|das|le|la|les|el|los|las|il)$/i

/** Whether words can be the full name of a person: two to four words with capitals, no article, no digit. */
function isFullName(name: string): boolean {
  const words = name.split(' ')
  return (
    words.length > 1 &&
    words.length < 5 &&
    !ARTICLE.test(words[0] ?? '') &&
    words.every((word) => /^[\p{Lu}"'(]/u.test(word) || isParticle(word)) &&
    !/\d/.test(name)
  )
}
