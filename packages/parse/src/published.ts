import { dateBounds, isoDate } from './calendar.ts'
import type { Finding, PublishedFact, Segment } from './document.ts'
import { type Page, readSpan } from './page.ts'
import { findPrintedDate, readDateLine } from './printed-date.ts'
import type { OwnFacts } from './readers/own-facts.ts'
import type { SourceFacts } from './sources.ts'

/**
 * When the interview was published: sources.csv says so, else the file of itself, else the path of the url
 * (`/2018/10/26/`), else the first date line. Evidence that contradicts the chosen date is reported; nobody is overruled in silence.
 */
export function decidePublished(
  page: Page,
  segments: readonly Segment[],
  facts: SourceFacts | null,
  own: OwnFacts | null = null,
): { published: PublishedFact | null; findings: Finding[] } {
  const evidence: PublishedFact[] = []
  if (facts?.published) evidence.push({ value: facts.published, source: 'sources', span: null })
  if (own?.published) evidence.push({ value: own.published, source: 'text', span: null })
  const fromUrl = readUrlDate(facts?.url ?? own?.url ?? '')
  if (fromUrl) evidence.push({ value: fromUrl, source: 'url', span: null })
  const line = segments.find(({ kind }) => kind === 'dateline')
  const printed = line ? readDateLine(readSpan(page, line)) : null
  if (line && printed) evidence.push({ value: printed, source: 'dateline', span: { start: line.start, end: line.end } })
  const title = segments.find(({ kind }) => kind === 'title')
  const named = title ? findPrintedDate(readSpan(page, title)) : null
  if (title && named) evidence.push({ value: named, source: 'text', span: { start: title.start, end: title.end } })
  const [published = null, ...rest] = evidence
  return { published, findings: published ? rest.flatMap((other) => contradiction(published, other) ?? []) : [] }
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
