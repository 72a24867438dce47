import { at } from '../../text/at.ts'
import type { Region } from '../../text/markup.ts'
import { attribute, type Element, type Node, walk } from './tree.ts'

/** Elements whose tag names their purpose. */
const ELEMENTS: Readonly<Record<string, Region['kind']>> = {
  nav: 'apart',
  footer: 'apart',
  aside: 'apart',
  address: 'apart',
  figcaption: 'caption',
  li: 'item',
}

/** ARIA roles of elements that are no part of the article. */
const ROLES_APART = new Set(['navigation', 'contentinfo', 'complementary', 'search'])

/** Words of classes and ids of such elements: `<div id="relatedPosts">`, `<ul class="entry-footer">`. */
const APART = new Set(
  [
    'footer sidebar menu navbar breadcrumb breadcrumbs pagination',
    'related relatedposts recommended recommendations popular trending relacionadas relacionados povezano',
    'comments respond disqus kommentare comentarios commentaires commenti komentari',
    'share sharing sharedaddy social teilen compartir partager podeli podijeli',
    'newsletter subscribe signup cookie cookies consent',
    'promo ad ads advert adverts advertisement advertisements sponsor sponsored anzeige publicidad oglas',
  ].flatMap((words) => words.split(' ')),
)

const PULL_QUOTES = new Set(['pullquote', 'pullquotes'])

/** Elements that are or hold the article, whatever their class says: `<body class="no-sidebar">`. */
const ARTICLE = new Set(['html', 'body', 'main', 'article'])

/** Decides the purpose of an element from its tag, role, class and id; null where they tell none. */
export function decideRegionKind(element: Element): Region['kind'] | null {
  const { tagName } = element
  const own = ELEMENTS[tagName]
  if (own !== undefined && own !== 'item') return own
  if (ROLES_APART.has(attribute(element, 'role')?.toLowerCase() ?? '')) return 'apart'
  const words = ARTICLE.has(tagName) ? [] : nameWordsOf(element)
  if (words.some((word) => PULL_QUOTES.has(word))) return 'pull_quote'
  if (words.some((word) => APART.has(word))) return 'apart'
  return own ?? null
}

/** `class="pull-quote navBar"` -> pull, quote, pullquote, nav, Bar, navBar, all in lower case. */
function nameWordsOf(element: Element): string[] {
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
  return names.split(/\s+/).flatMap((name) => {
    const words = name
      .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, '-')
      .toLowerCase()
      .split(/[-_]+/)
    return [...words, ...words.slice(1).map((word, index) => `${at(words, index)}${word}`)]
  })
}

/**
 * Measures how much text each element holds, and the page: UTF-16 units, white space aside.
 * @param skipped tag names of elements that show no text
 */
export function measureElements(
  tree: Node,
  skipped: ReadonlySet<string>,
): { total: number; sizes: Map<Element, number> } {
  const sizes = new Map<Element, number>()
  let total = 0
  for (const step of walk(tree, skipped)) {
    if (step.at === 'text') total += step.text.replace(/\s+/g, '').length
    else if (step.at === 'start') sizes.set(step.element, total)
    // At its start the element got the total before it.
    else sizes.set(step.element, total - (sizes.get(step.element) ?? 0))
  }
  return { total, sizes }
}
