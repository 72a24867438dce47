import type { OwnFacts } from '../../document/facts.ts'
import { readAddress, readDate, readLanguage } from '../stated-facts.ts'
import { attribute, type Element, type Node, ownText, walk } from './tree.ts'

/** Elements whose dates are those of other pages. */
const OTHER_PAGES = new Set(['nav', 'aside', 'footer', 'template', 'svg'])

/** Names of `meta` elements for the date of publication, the most reliable first. */
const PUBLISHED_META = [
  'article:published_time og:published_time article.published datepublished publish-date publish_date publishdate',
  'publication_date pubdate citation_publication_date citation_date parsely-pub-date sailthru.date dc.date.issued',
  'dcterms.issued dc.date dcterms.date date',
].flatMap((words) => words.split(' '))

/**
 * Reads the facts that a page states in `meta`, `link`, `title`, JSON-LD and `time`. A value in a wrong form is left
 * out without a warning: templates fill them in, and no user can mend them.
 */
export function readPageFacts(tree: Node): OwnFacts {
  const meta = new Map<string, string>()
  let language: string | null = null
  let title: string | null = null
  let canonical: string | null = null
  const structured: string[] = []
  const itemprops: string[] = []
  const times: string[] = []
  const readers: Readonly<Record<string, (element: Element) => void>> = {
    html(element) {
      language ??= attribute(element, 'lang') ?? attribute(element, 'xml:lang')
    },
    title(element) {
      title ??= textOrNull(ownText(element))
    },
    meta(element) {
      const name = (attribute(element, 'property') ?? attribute(element, 'name') ?? '').toLowerCase()
      const content = textOrNull(attribute(element, 'content') ?? '')
      if (content !== null && !meta.has(name)) meta.set(name, content)
    },
    link(element) {
      if (attribute(element, 'rel')?.toLowerCase() === 'canonical') canonical ??= attribute(element, 'href')
    },
    script(element) {
      if (attribute(element, 'type')?.toLowerCase() === 'application/ld+json') structured.push(ownText(element))
    },
    time(element) {
      const time = attribute(element, 'datetime')
      if (time !== null) times.push(time)
    },
  }
  for (const step of walk(tree, OTHER_PAGES)) {
    if (step.at !== 'start') continue
    const { element } = step
    readers[element.tagName]?.(element)
    if (attribute(element, 'itemprop')?.toLowerCase() !== 'datepublished') continue
    itemprops.push(attribute(element, 'content') ?? attribute(element, 'datetime') ?? ownText(element))
  }
  const named = PUBLISHED_META.map((name) => meta.get(name))
  const published = [named[0], ...structured.map(datePublished), ...itemprops, ...named, ...times]
  return {
    title: meta.get('og:title') ?? title,
    url: firstOf([canonical, meta.get('og:url')], readAddress),
    outlet: meta.get('og:site_name') ?? null,
    published: firstOf(published, readDate),
    language: firstOf([language], readLanguage),
  }
}

/** The first stated value that can be read. */
function firstOf(
  stated: readonly (string | null | undefined)[],
  read: (value: string) => string | null,
): string | null {
  for (const value of stated) {
    const fact = value ? read(value.trim()) : null
    if (fact !== null) return fact
  }
  return null
}

function textOrNull(text: string): string | null {
  return text.replace(/\s+/g, ' ').trim().normalize('NFC') || null
}

/** The first `datePublished` in a piece of JSON-LD, outer objects before inner ones. */
function datePublished(json: string): string | null {
  let level: unknown[]
  try {
    level = [JSON.parse(json)]
  } catch {
    return null
  }
  while (level.length > 0) {
    const inner: unknown[] = []
    for (const value of level) {
      if (value === null || typeof value !== 'object') continue
      if ('datePublished' in value && typeof value.datePublished === 'string') return value.datePublished
      for (const member of Object.values(value)) inner.push(member)
    }
    level = inner
  }
  return null
}
