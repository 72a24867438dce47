import { closeUp, type Finding, initials, type ParsedDocument, type Span, type Voice } from '@colloquy/parse'
import type { Authority, Entity } from './authority.ts'
import { type FullName, namesOfHead, properCase } from './full-names.ts'
import { isGivenName } from './given-names.ts'
import { findGuest } from './guests/index.ts'
import { isBody } from './guests/personal.ts'
import { creditedHost, findHost, type Host } from './hosts.ts'
import { readIntroductions } from './introductions.ts'
import { type Lexicon, lookUp } from './lexicon.ts'
import type { Mention } from './mentions.ts'
import { isTitleWord, saysOccupation } from './name-words.ts'
import { foldName, slug } from './names.ts'
import { holderOfOffice, longerTitle } from './office-holders.ts'
import { parsePersonName } from './person-name.ts'
import { printedCase } from './printed-case.ts'
import { nameByDefinition, nameByInitials, siteByInitials, spellOut } from './spell-out.ts'
import { type StatedPosition, spells } from './stated-positions.ts'
import { isOffice, stripTitles, type TitleList } from './titles.ts'

/** Who a voice is, for the whole corpus. */
export interface Speaker {
  id: string
  name: string
  kind: 'person' | 'organization' | 'anonymous'
  honorific: string | null
  givenName: string | null
  familyName: string | null
  entity: Entity | null
}

/** A voice of a document, resolved. */
export interface Resolved {
  speaker: Speaker
  /** The passage that says who the voice is; null where nothing does. */
  evidence: Span | null
}

export interface Resolution {
  /** For each voice of the document. */
  voices: Resolved[]
  /** Who asked, as the text says; null where only sources.csv knows or nobody does. */
  host: Entity | null
  findings: Finding[]
}

/** What the rules may look at. */
interface Evidence {
  document: ParsedDocument
  mentions: readonly Mention[]
  positions: readonly StatedPosition[]
  authority: Authority
  lexicon: Lexicon
  titles: TitleList
}

interface Candidate {
  entity: Entity
  evidence: Span
}

/** Labels that several people share, or that say nothing but the part that somebody plays. */
const GENERIC =
  /^(?:q|a|p|r|o|s|question|answer|press|the press|reporter|journalist|interviewer|interviewee|host|guest|moderator|anchor|audience|audience member|participant|operator|speaker|unknown(?: speaker)?|un(?:identified|known) (?:male|female|man|woman|speaker|reporter|questioner|participant|person|voice)(?: \(.{2,20}\))?|male|female|voice|caller|staff|all|me|ich|moi|yo|io|ja|я|pitanje|odgovor|novinar(?:ka)?|voditelj(?:ka)?|питање|одговор|новинар(?:ка)?|frage|antwort|moderation|pregunta|respuesta|periodista|pergunta|resposta|jornalista|réponse|journaliste|domanda|risposta|giornalista|intervistatore|pyetje|përgjigje|gazetari|вопрос|ответ|корр|корреспондент|журналист|ведущий|ведущая)(?: ?#?\d+)?\.?$/iu

/**
 * Says who the voices of a document are. For a label the rules are asked in order, and the first that gives exactly one
 * candidate wins; two candidates are a finding, never a guess. A voice without label is who the head of the page
 * introduces, or the outlet.
 */
export function resolveSpeakers(evidence: Evidence): Resolution {
  const findings: Finding[] = []
  const introductions = readIntroductions(evidence.document, evidence.mentions, evidence.titles)
  const hosts = distinct(introductions.flatMap(({ host }) => (host ? candidateOf(host) : [])))
  const guests = distinct(introductions.flatMap(({ interviewee }) => (interviewee ? candidateOf(interviewee) : [])))
  const voices = evidence.document.voices.map((voice) =>
    voice.labels.length > 0
      ? resolveLabels(voice, evidence, findings)
      : resolveUnlabelled(voice, evidence, hosts, guests, findings),
  )
  return { voices, host: hosts.length === 1 ? (hosts[0]?.entity ?? null) : null, findings }
}

type Rule = (label: string, span: Span, evidence: Evidence) => Candidate[]

/** The order is the order of trust. */
const RULES: readonly Rule[] = [
  wholeName,
  familyName,
  initialsOfPerson,
  titleOfPerson,
  knownOffice,
  initialsOfOrganization,
]

function resolveLabels(voice: Voice, evidence: Evidence, findings: Finding[]): Resolved {
  // The fullest label says most: "European Western Balkans" before "EWB".
  const labels = [...voice.labels].sort((a, b) => b.text.length - a.text.length)
  for (const rule of RULES) {
    for (const { text, start, end } of labels) {
      if (GENERIC.test(text)) continue
      const candidates = distinct(rule(text, { start, end }, evidence))
      const [only] = candidates
      if (only && candidates.length === 1) return known(only, honorificOf(labels, evidence))
      if (candidates.length > 1) {
        findings.push(ambiguous(`the label "${text}"`, { start, end }, candidates))
        return unknown(voice, labels, evidence)
      }
    }
  }
  return unknown(voice, labels, evidence)
}

function wholeName(label: string, span: Span, { lexicon, titles, document }: Evidence): Candidate[] {
  const forms = new Set([label, stripTitles(titles, label).name])
  return [...forms].flatMap((form) => {
    const entity = lookUp(lexicon, form, document.id)
    return entity && canSpeak(entity) ? { entity, evidence: span } : []
  })
}

function familyName(label: string, _: Span, { mentions, titles }: Evidence): Candidate[] {
  const name = foldName(stripTitles(titles, label).name).toLowerCase()
  return persons(mentions).filter(({ entity }) => foldName(entity.familyName ?? '').toLowerCase() === name)
}

function initialsOfPerson(label: string, _: Span, { mentions }: Evidence): Candidate[] {
  const compact = label.replace(/[\s.]/g, '')
  return persons(mentions).filter(({ entity }) => compact.length > 1 && initials(entity.name) === compact)
}

function titleOfPerson(label: string, _: Span, { document, positions }: Evidence): Candidate[] {
  return positions
    .filter(({ kind, start, end }) => kind === 'office' && spells(document.text.slice(start, end), label))
    .map(({ person, start, end, evidence }) => ({
      entity: person,
      evidence: { start: Math.min(start, evidence.start), end: Math.max(end, evidence.end) },
    }))
}

/** An office of the authority, abbreviated or in full, where its holder is named in the text or held it when the text appeared. */
function knownOffice(label: string, span: Span, { document, mentions, authority }: Evidence): Candidate[] {
  const named = new Set(mentions.map(({ entity }) => entity.id))
  const day = document.published?.value ?? null
  return authority.positions.flatMap(({ person_id, title, title_abbrev, valid_from, valid_to }) => {
    const entity = authority.entities.get(person_id)
    const isMeant = title_abbrev.includes(label) || foldName(title).toLowerCase() === foldName(label).toLowerCase()
    if (!entity || !isMeant) return []
    const dated = day !== null && valid_from !== null && valid_from <= day && (valid_to === null || day <= valid_to)
    return dated || named.has(person_id) ? { entity, evidence: span } : []
  })
}

function initialsOfOrganization(label: string, _: Span, { mentions }: Evidence): Candidate[] {
  return mentions
    .filter(
      ({ entity, parent }) =>
        entity.type === 'ORG' && parent === null && label.length > 1 && initials(entity.name) === label,
    )
    .flatMap(candidateOf)
}

function resolveUnlabelled(
  voice: Voice,
  evidence: Evidence,
  hosts: readonly Candidate[],
  guests: readonly Candidate[],
  findings: Finding[],
): Resolved {
  const { document, lexicon, titles } = evidence
  const nobody = unnamed(voice, [], evidence)
  if (voice.role === 'interviewer') {
    const entity = document.outlet ? lookUp(lexicon, document.outlet, document.id) : null
    if (entity)
      return {
        speaker: speakerOf(entity, null),
        evidence: hosts.find((host) => host.entity === entity)?.evidence ?? null,
      }
    const credited = asksAlone(document) ? creditedHost(document, titles) : null
    if (credited) return namedHost(credited, titles)
    if (document.outlet) return { speaker: organization(document.outlet), evidence: null }
    const named = hosts.length === 0 ? findHost(document, titles) : null
    if (named) return namedHost(named, titles)
    return onlyOne('who asked', hosts, nobody, findings)
  }
  return voice.role === 'interviewee' ? onlyOne('who answered', guests, nobody, findings) : nobody
}

function onlyOne(question: string, candidates: readonly Candidate[], nobody: Resolved, findings: Finding[]): Resolved {
  const [first, second] = candidates
  if (first && !second) return known(first, null)
  if (first) findings.push(ambiguous(question, first.evidence, candidates))
  return nobody
}

function known({ entity, evidence }: Candidate, honorific: string | null): Resolved {
  return { speaker: speakerOf(entity, honorific), evidence }
}

/** A voice that the authority does not know: its fullest name in the document, or none. */
function unknown(voice: Voice, labels: Voice['labels'], evidence: Evidence): Resolved {
  const { document, titles } = evidence
  const label = labels.find(({ text }) => !GENERIC.test(text))
  if (!label) return unnamed(voice, labels, evidence)
  const { outlet } = document
  const span = { start: label.start, end: label.end }
  if (outlet !== null && voice.role === 'interviewer') {
    const isOutlet =
      foldName(label.text).toLowerCase() === foldName(outlet).toLowerCase() || label.text === initials(outlet)
    if (isOutlet) return { speaker: organization(outlet), evidence: span }
  }
  const [whole = label.text] = closeUp(label.text).split(/, ?/)
  const bare = withoutOffice(whole.replace(/^[«"“„](.*)[»"”]$/u, '$1'))
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
  if (isFullName(name) && !isOffice(titles, name))
    return { speaker: person(printedCase(document, name) ?? properCase(name), printed, titles), evidence: span }
  // A single name is a voice of its document: somebody else elsewhere may have it too.
  const cased = printedCase(document, bare)
  // Papers set their own names in capitals.
  const isMeant = cased !== null && (voice.role !== 'interviewer' || isGivenName(cased))
  const known = isOffice(titles, name) ? longerTitle(document, name) : isMeant ? cased : null
  const nobody = person(known ?? bare, printed, titles)
  return {
    speaker: { ...nobody, id: `spk-${document.id}-${slug(label.text)}`, givenName: null, familyName: null },
    evidence: span,
  }
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

const answersAlone = ({ voices }: ParsedDocument) => voices.filter(({ role }) => role === 'interviewee').length === 1
const asksAlone = ({ voices }: ParsedDocument) => voices.filter(({ role }) => role === 'interviewer').length === 1

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
  if (/\s/.test(name)) return null
  return name.length > 1 ? spellOut(document, name, titles, titled) : null
}

/** `J. Larrazábal` is the one `Jaime Larrazábal` of the document. */
function fullNameOfInitial(initial: string, family: string, { document, titles }: Evidence): FullName | null {
  const full = spellOut(document, family, titles, true)
  return full?.name.startsWith(initial) && !/^\p{Lu}\./u.test(full.name) ? full : null
}

/** A voice whose label says only what part it plays, or that has none: who the document says was interviewed. */
function unnamed(voice: Voice, labels: Voice['labels'], { document, titles }: Evidence): Resolved {
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

function namedHost({ kind, name, start, end }: Host, titles: TitleList): Resolved {
  const speaker = kind === 'person' ? person(name, null, titles) : organization(name)
  return { speaker, evidence: { start, end } }
}

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
    words.every((word) => /^[\p{Lu}"'(]|^(?:van|von|de|der|den|del|di|da|bin|al)$/u.test(word)) &&
    !/\d/.test(name)
  )
}

/** A person outside the authority: one id for one full name, wherever it stands. */
function person(printed: string, honorific: string | null, titles: TitleList): Speaker {
  const name = printed.normalize('NFC')
  const { given, family } = parsePersonName(name, titles)
  return {
    id: `per-${slug(name)}`,
    name,
    kind: 'person',
    honorific,
    givenName: given,
    familyName: family,
    entity: null,
  }
}

function anonymous(documentId: string, role: Voice['role']): Speaker {
  const plain = { honorific: null, givenName: null, familyName: null, entity: null }
  return { id: `anon-${documentId}-${role}`, name: role, kind: 'anonymous', ...plain }
}

function organization(name: string): Speaker {
  return {
    id: `org-${slug(name)}`,
    name,
    kind: 'organization',
    honorific: null,
    givenName: null,
    familyName: null,
    entity: null,
  }
}

function speakerOf(entity: Entity, honorific: string | null): Speaker {
  const { id, name, givenName, familyName } = entity
  return {
    id,
    name,
    kind: entity.type === 'PERSON' ? 'person' : 'organization',
    honorific,
    givenName,
    familyName,
    entity,
  }
}

function honorificOf(labels: Voice['labels'], { titles }: Evidence): string | null {
  for (const { text } of labels) {
    const { printed } = stripTitles(titles, text)
    if (printed !== null) return printed
  }
  return null
}

function canSpeak(entity: Entity): boolean {
  return entity.type === 'PERSON' || entity.type === 'ORG'
}

function persons(mentions: readonly Mention[]): Candidate[] {
  return mentions.filter(({ entity }) => entity.type === 'PERSON').flatMap(candidateOf)
}

function candidateOf({ entity, start, end }: Mention): Candidate[] {
  return [{ entity, evidence: { start, end } }]
}

/** One candidate for each entity, with its first evidence. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Map<string, Candidate>()
  for (const candidate of candidates) if (!seen.has(candidate.entity.id)) seen.set(candidate.entity.id, candidate)
  return [...seen.values()]
}

function ambiguous(what: string, span: Span, candidates: readonly Candidate[]): Finding {
  const names = candidates.map(({ entity }) => `${entity.name} (${entity.id})`).join(' or ')
  return {
    severity: 'warning',
    rule: 'ambiguous-speaker',
    span,
    message: `${what} may be ${names}; the voice is kept apart`,
  }
}
