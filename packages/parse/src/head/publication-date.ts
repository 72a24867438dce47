import type { Finding, PublishedFact, Segment } from '../document/document.ts'
import type { OwnFacts, SourceFacts } from '../document/facts.ts'
import { type Page, readSpan } from '../page/page.ts'
import { dateBounds, isoDate } from '../printed-dates/calendar.ts'
import { chooseByMark, findPrintedDay, readFullDateLine } from '../printed-dates/date-line.ts'
import { readPostLine } from '../printed-dates/post-line.ts'

/** What is known of a document beside its segments. */
export interface PublishedHints {
  facts: SourceFacts | null
  own: OwnFacts | null
  /** BCP 47; tells how 03/04/2019 is meant. */
  language: string
}

/**
 * When the interview was published: sources.csv says so, else the file of itself, else the path of the url
 * (`/2018/10/26/`), else the date line. Evidence that contradicts the chosen date is reported; nobody is overruled in silence.
 */
export function decidePublished(
  page: Page,
  segments: readonly Segment[],
  { facts, own, language }: PublishedHints,
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
  return { published, findings: published ? rest.flatMap((other) => contradiction(published, other) ?? []) : [] }
}

/**
 * The first date line or byline of the head that tells a day of publication; else the first that tells one of a change;
 * the day of a recording is none.
 * Without any in the head the others count: pages print the date at their foot too.
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
  return lines.length > 0 ? [] : posted(page, segments, speech)
}

/** Without any date line, the first line of the head that says when it was posted. */
function posted(page: Page, segments: readonly Segment[], speech: number): PublishedFact[] {
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

function contradiction(chosen: PublishedFact, other: PublishedFact): Finding | null {
  const left = dateBounds(chosen.value)
  const right = dateBounds(other.value)
  if (!left || !right || (left.earliest <= right.latest && right.earliest <= left.latest)) return null
  const message = `published is ${chosen.value} (${chosen.source}), but the ${other.source} says ${other.value}; correct sources.csv if that is right`
  return { severity: 'warning', rule: 'published-contradiction', span: other.span, message }
}
