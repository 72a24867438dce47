import type { Finding, PublishedFact, Segment } from '../document/document.ts'
import type { OwnFacts, SourceFacts } from '../document/facts.ts'
import { type Page, readSpan } from '../page/page.ts'
import { dateBounds, isoDate } from '../printed-dates/calendar.ts'
import { chooseByMark, findPrintedDay, readFullDateLine } from '../printed-dates/date-line.ts'
import { readPostLine } from '../printed-dates/post-line.ts'

/** The evidence for a date of publication beside the text. */
export interface PublicationEvidence {
  facts: SourceFacts | null
  own: OwnFacts | null
  /** BCP 47; it decides how 03/04/2019 is read. */
  language: string
}

/**
 * Decides the date of publication. Evidence in order of trust: sources.csv, the facts that the file states, the path
 * of the url (`/2018/10/26/`), a date line, the title. Each piece of evidence that contradicts the chosen date is
 * reported.
 */
export function decidePublicationDate(
  page: Page,
  segments: readonly Segment[],
  { facts, own, language }: PublicationEvidence,
): { published: PublishedFact | null; findings: Finding[] } {
  const evidence: PublishedFact[] = []
  if (facts?.published) evidence.push({ value: facts.published, source: 'sources', span: null })
  if (own?.published) evidence.push({ value: own.published, source: 'text', span: null })
  const fromUrl = readUrlDate(facts?.url ?? own?.url ?? '')
  if (fromUrl) evidence.push({ value: fromUrl, source: 'url', span: null })
  evidence.push(...readDateLines(page, segments, language))
  const title = segments.find(({ kind }) => kind === 'title')
  const named = title ? findPrintedDay(readSpan(page, title), language) : null
  if (title && named) evidence.push({ value: named, source: 'text', span: { start: title.start, end: title.end } })
  const [published = null, ...rest] = evidence
  return { published, findings: published ? rest.flatMap((other) => findContradiction(published, other) ?? []) : [] }
}

/**
 * Reads the date of the date lines and bylines: the first one of publication, else the first one of a change; that of a
 * recording does not count. Lines below the head count where the head has none: pages print the date at their foot too.
 */
function readDateLines(page: Page, segments: readonly Segment[], language: string): PublishedFact[] {
  const speech = segments.find(({ turn }) => turn !== null)?.start ?? Number.POSITIVE_INFINITY
  const lines = segments
    .filter(({ kind }) => kind === 'dateline' || kind === 'byline')
    .flatMap(({ start, end }) => {
      const read = readFullDateLine(readSpan(page, { start, end }), language)
      return read && read.mark !== 'recorded' ? { ...read, span: { start, end }, head: start < speech } : []
    })
  const known = lines.some(({ head }) => head) ? lines.filter(({ head }) => head) : lines
  const line = chooseByMark(known.filter(({ day }) => day !== null))
  if (line?.day) return [{ value: line.day, source: 'dateline', span: line.span }]
  return lines.length > 0 ? [] : readPostLines(page, segments, speech)
}

/** Reads the date of the first post line of the head. @param speech offset of the first turn */
function readPostLines(page: Page, segments: readonly Segment[], speech: number): PublishedFact[] {
  for (const { kind, start, end } of segments) {
    if (start >= speech) break
    if (kind === 'title' || kind === 'lead') continue
    const value = readPostLine(readSpan(page, { start, end }))
    if (value !== null) return [{ value, source: 'dateline', span: { start, end } }]
  }
  return []
}

/** `https://example.org/2018/10/26/title/` -> `2018-10-26`; without the day -> `2018-10`. */
function readUrlDate(url: string): string | null {
  const match = /\/((?:19|20)\d{2})\/(\d{1,2})(?:\/(\d{1,2}))?\//.exec(url)
  if (!match) return null
  return isoDate(Number(match[1]), Number(match[2]), match[3] === undefined ? undefined : Number(match[3]))
}

/** The finding about two dates that share no day; null where they do. */
function findContradiction(chosen: PublishedFact, other: PublishedFact): Finding | null {
  const left = dateBounds(chosen.value)
  const right = dateBounds(other.value)
  if (!left || !right || (left.earliest <= right.latest && right.earliest <= left.latest)) return null
  const statement = `published is ${chosen.value} (${chosen.source}), but the ${other.source} says ${other.value}`
  const message = `${statement}; correct sources.csv if that is right`
  return { severity: 'warning', rule: 'published-contradiction', span: other.span, message }
}
