import { closeUp, initials, isPartLabel, type ParsedDocument, QUESTION_OF, type Voice } from '@colloquy/parse'
import { isGivenName } from '../gazetteer/given-names.ts'
import { isParticle } from '../gazetteer/name-words.ts'
import { type FullName, keyOfName, namesOfHead } from '../names/find-names.ts'
import { isBody } from '../names/person-or-body.ts'
import { nameByDefinition, nameByInitials, siteByInitials, spellOut } from '../names/spell-out.ts'
import { isOffice, isTitleWord, saysOccupation, stripTitles } from '../names/titles.ts'
import { holderOfOffice, longerTitle } from '../positions/holders.ts'
import { printedCase, properCase } from '../text/letter-case.ts'
import { foldName, slug } from '../text/transliterate.ts'
import type { Evidence } from './evidence.ts'
import { findGuest } from './interviewee.ts'
import { findHost, namedHost } from './interviewer.ts'
import { anonymous, organization, person, type Resolved, type Speaker } from './speaker.ts'

/** A voice that the authority does not know: its fullest name in the document, or none. */
export function unknown(voice: Voice, labels: Voice['labels'], evidence: Evidence): Resolved {
  const { document, titles } = evidence
  const label = labels.find(({ text }) => !isPartLabel(text))
  if (!label) return unnamed(voice, labels, evidence)
  const { outlet } = document
  const span = { start: label.start, end: label.end }
  if (outlet !== null && voice.role === 'interviewer') {
    const isOutlet =
      foldName(label.text).toLowerCase() === foldName(outlet).toLowerCase() || label.text === initials(outlet)
    if (isOutlet) return { speaker: organization(outlet), evidence: span }
  }
  const [whole = label.text] = closeUp(label.text).split(/, ?/)
  const bare = withoutOffice(whole.replace(/^[«"“„](.*)[»"”]$/u, '$1').replace(QUESTION_OF, ''))
  const { name, printed } = withoutOccupation(stripTitles(titles, bare))
  // "MG Siegler" in the title is a name, whatever MG may abbreviate.
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
  // A single name is a voice of its document: somebody else elsewhere may have it too.
  const known = office ? longerTitle(document, name) : casedName(document, voice, bare)
  const nobody = person(known ?? bare, printed, titles)
  return {
    speaker: { ...nobody, id: `spk-${document.id}-${slug(label.text)}`, givenName: null, familyName: null },
    evidence: span,
  }
}

/** `JOSETTE` -> `Josette`; papers set their own names in capitals, so that who asks has to have a given name. */
function casedName(document: ParsedDocument, { role }: Voice, name: string): string | null {
  const cased = printedCase(document, name)
  return cased !== null && (role !== 'interviewer' || isGivenName(cased)) ? cased : null
}

/** `DEPUTY COMMISSIONER OF THE PORT AUTHORITY TOMAS BRUNEL`: the name is the end of so long a label. */
function withoutOffice(label: string): string {
  const words = label.split(' ')
  return words.length > 4 && words.includes('OF') ? words.slice(-2).join(' ') : label
}

/** `Coach Naismith`: what the authority does not list as a title. */
function withoutOccupation({ name, printed }: { name: string; printed: string | null }) {
  const [first = '', ...rest] = name.split(' ')
  const isAlone = rest.length === 1 || (rest.length === 2 && rest.every((word) => !saysOccupation(word)))
  if (!isAlone || !saysOccupation(first) || saysOccupation(rest[0] ?? '')) return { name, printed }
  return { name: rest.join(' '), printed: [...(printed === null ? [] : [printed]), first].join(' ') }
}

/** `THE MAYOR`, `MINISTRA`: the one of the head who bears the title. */
function holderOf(label: string, { document, titles }: Evidence): FullName | null {
  const title = label.replace(/^(?:the|der|die|le|la|el|il|o|a) /i, '')
  if (!isOffice(titles, title) && !(title.split(' ').length === 1 && isTitleWord(title, titles))) return null
  return holderOfOffice(document, title, titles)
}

/** The name that the document spells out for a shorter label. */
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

/** `J. Larrazábal` is the one `Jaime Larrazábal` of the document. */
function fullNameOfInitial(initial: string, family: string, { document, titles }: Evidence): FullName | null {
  const full = spellOut(document, family, titles, true)
  return full?.name.startsWith(initial) && !/^\p{Lu}\./u.test(full.name) ? full : null
}

/** A voice whose label says only what part it plays, or that has none: who the document says was interviewed. */
export function unnamed(voice: Voice, labels: Voice['labels'], { document, titles }: Evidence): Resolved {
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

/** Does one voice give all the answers? */
const answersAlone = ({ voices }: ParsedDocument) => voices.filter(({ role }) => role === 'interviewee').length === 1

/** Does one voice ask all the questions? */
export const asksAlone = ({ voices }: ParsedDocument) =>
  voices.filter(({ role }) => role === 'interviewer').length === 1

/** "she told the Harbour Post": nobody's name stands like this; that of a paper does. */
function standsBehindArticle(text: string, name: string): boolean {
  return name.includes(' ') && (text.includes(` the ${name}`) || text.includes(`The ${name}`))
}

/** `The Mayor`, `Der Spiegel`, `La Repubblica`: an office or a paper. */
const ARTICLE = /^(?:the|der|die|das|le|la|les|el|los|las|il)$/i

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
