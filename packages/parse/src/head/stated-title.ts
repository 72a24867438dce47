import type { Segment, Span } from '../document/document.ts'
import { labelKey } from '../labels/label.ts'
import type { Page } from '../page/page.ts'

/**
 * Finds the block that prints the title which the file states; else the only `h1` of a page, or `# ` of Markdown,
 * unless it names the outlet. A stated title may go on with the name of the site ("Who asks? | The Weekly"), so a line
 * may be its beginning, and an `h1` any part of it.
 * @param count blocks of the head
 * @returns the index of the block, or null
 */
export function findStatedTitle(page: Page, count: number, stated: string | null): number | null {
  if (stated === null && page.headline === null) return null
  const printed = page.blocks.slice(0, count).map(({ text }, index) => (isApart(page, index) ? '' : labelKey(text)))
  const marked = page.headline !== null && page.headline < count ? page.headline : null
  const headline = printed[marked ?? -1] ?? ''
  const wanted = labelKey(stated ?? '')
  if (wanted !== '') {
    const whole = printed.indexOf(wanted)
    if (whole >= 0) return headline === wanted ? marked : whole
    if (headline !== '' && ` ${wanted} `.includes(` ${headline} `) && headline !== labelKey(page.outlet ?? ''))
      return marked
    const partial = printed.findIndex((line) => line.includes(' ') && wanted.startsWith(`${line} `))
    if (partial >= 0) return partial
  }
  return headline === '' || headline === labelKey(page.outlet ?? '') ? null : marked
}

/** Does a block stand outside of the article? Menus and cards of a person print the title too. */
function isApart({ regions }: Page, index: number): boolean {
  return regions.get(index)?.kind === 'apart'
}

/**
 * Finds the title in the text, without the signs that Markdown puts before it: `# Who asks?` -> span of `Who asks?`.
 */
export function findPrintedTitle(text: string, segments: readonly Segment[]): Span | null {
  const title = segments.find(({ kind }) => kind === 'title')
  if (!title) return null
  const signs = /^#{1,6}[ \t]+(?=\S)/.exec(text.slice(title.start, title.end))?.[0].length ?? 0
  return { start: title.start + signs, end: title.end }
}

/**
 * Finds a stated title in the front matter: `title: Who asks?`, `title = "Who asks?"`. Null where it is written in
 * another way, such as with escapes.
 * @param preface length of the front matter in UTF-16 units
 */
export function findTitleInPreface(text: string, preface: number, stated: string | null): Span | null {
  const at = text.slice(0, preface).search(/^title[ \t]*[:=]/im)
  const start = stated === null || at < 0 ? -1 : text.slice(0, preface).indexOf(stated, at)
  return stated === null || start < 0 ? null : { start, end: start + stated.length }
}
