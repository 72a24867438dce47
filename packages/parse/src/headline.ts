import type { Segment, Span } from './document.ts'
import { labelKey } from './labels/label.ts'
import { type Page, readSpan } from './page.ts'

/**
 * The head of a page whose file states its title: the line that prints it is the title, whatever looked more like one.
 * Stated titles go on with the name of the site ("Who asks? | The Weekly"), so a line may be the beginning of one.
 */
export function markHeadline(page: Page, head: Segment[], stated: string | null): Segment[] {
  const wanted = labelKey(stated ?? '')
  if (wanted === '') return head
  const printed = head.map((segment) => labelKey(readSpan(page, segment)))
  const whole = printed.indexOf(wanted)
  const partial = printed.findIndex((line) => line.includes(' ') && wanted.startsWith(`${line} `))
  const title = whole >= 0 ? whole : partial
  if (title < 0) return head
  return head.map((segment, index) => {
    if (index === title) return { ...segment, kind: 'title' }
    return segment.kind === 'title' ? { ...segment, kind: 'heading' } : segment
  })
}

/** Where the title is printed, without the signs that Markdown puts before it: `# Who asks?` -> `Who asks?` */
export function headlineOf(text: string, segments: readonly Segment[]): Span | null {
  const title = segments.find(({ kind }) => kind === 'title')
  if (!title) return null
  const signs = /^#{1,6}[ \t]+(?=\S)/.exec(text.slice(title.start, title.end))?.[0].length ?? 0
  return { start: title.start + signs, end: title.end }
}

/** A title that only the lines at the top state: `title: Who asks?`. Null where it is written in another way. */
export function findInPreface(text: string, preface: number, stated: string | null): Span | null {
  const at = text.slice(0, preface).search(/^title[ \t]*:/im)
  const start = stated === null || at < 0 ? -1 : text.slice(0, preface).indexOf(stated, at)
  return stated === null || start < 0 ? null : { start, end: start + stated.length }
}
