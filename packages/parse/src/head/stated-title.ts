import type { Segment, Span } from '../document/document.ts'
import { labelKey } from '../labels/label.ts'
import type { Page } from '../page/page.ts'

/**
 * The block that is the headline because the file says so, whatever looks more like one: the line that prints the title
 * which the file states, else the only `h1` of a page or `# ` of Markdown, unless it names the outlet.
 * Stated titles go on with the name of the site ("Who asks? | The Weekly"), so a line may be the beginning of one, and
 * a headline any part.
 * @param count blocks of the head
 */
export function statedHeadline(page: Page, count: number, stated: string | null): number | null {
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

/** A menu leads to the page itself too, and a card says whom it is about. */
function isApart({ regions }: Page, index: number): boolean {
  return regions.get(index)?.kind === 'apart'
}

/** Where the title is printed, without the signs that Markdown puts before it: `# Who asks?` -> `Who asks?` */
export function headlineOf(text: string, segments: readonly Segment[]): Span | null {
  const title = segments.find(({ kind }) => kind === 'title')
  if (!title) return null
  const signs = /^#{1,6}[ \t]+(?=\S)/.exec(text.slice(title.start, title.end))?.[0].length ?? 0
  return { start: title.start + signs, end: title.end }
}

/** A title that only the lines at the top state: `title: Who asks?`, `title = "Who asks?"`. Null where it is written in another way. */
export function findInPreface(text: string, preface: number, stated: string | null): Span | null {
  const at = text.slice(0, preface).search(/^title[ \t]*[:=]/im)
  const start = stated === null || at < 0 ? -1 : text.slice(0, preface).indexOf(stated, at)
  return stated === null || start < 0 ? null : { start, end: start + stated.length }
}
