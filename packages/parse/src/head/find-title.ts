import { labelKey } from '../labels/label.ts'
import type { Page } from '../page/page.ts'
import { isDateLine } from '../printed-dates/date-line.ts'
import type { Block } from '../text/paragraphs.ts'
import { endsAsSentence } from '../text/sentence-ends.ts'
import { canBeTitle, countPrintedWords, isFormEntry } from './line-tests.ts'
import { readTitleLine, type Site, TITLE_CLUES } from './title-clues.ts'

/**
 * The line above the standfirst that has most in its favour (see title-clues.ts); of equals the longest, then the first. What stands right
 * above a date may follow sentences: those of a form, or of a site about itself.
 * @param count blocks of the head
 * @param labels labels of the page, folded
 */
export function findTitle(page: Page, count: number, labels: ReadonlySet<string>): number | null {
  const lead = page.blocks.findIndex((block, index) => index < count && isSentence(page, block, index))
  const dated = page.blocks.findLastIndex((block, index) => index < count && isDateLine(block.text))
  const until = Math.max(lead < 0 ? count : lead, dated < 0 ? 0 : Math.min(dated + 2, count))
  const [first, ...others] = [...page.blocks.slice(0, until).keys()].filter((index) => canBeTitle(page, index))
  if (first === undefined || others.length === 0) return first ?? null
  const head = { labels, count, ...readSite(page, count) }
  const lines = [first, ...others].map((index) => {
    const line = readTitleLine(page, index, head)
    return {
      index,
      words: line.words,
      score: TITLE_CLUES.reduce((sum, { points, speaks }) => sum + (speaks(line) ? points : 0), 0),
    }
  })
  lines.sort((left, right) => right.score - left.score || right.words - left.words || left.index - right.index)
  return lines[0]?.index ?? null
}

/** Rows of furniture that say where in the site the page stands. */
const BREADCRUMBS: ReadonlySet<string> = new Set(['breadcrumb', 'where one is'])

function readSite(page: Page, count: number): Site {
  const site: Site = { crumbs: [], names: siteNames(page, count), owners: [], menu: -1, breadcrumb: -1, fields: 0 }
  for (const [index, row] of page.furniture.entries()) {
    const text = page.blocks[index]?.text ?? ''
    const name = row?.name ?? ''
    if (BREADCRUMBS.has(name) && index < count) site.breadcrumb = index
    if (BREADCRUMBS.has(name)) site.crumbs.push(labelKey(text.split(/[/>»|→›]/).at(-1) ?? ''))
    else if (name.startsWith('copyright')) site.owners.push(text)
    if (site.menu < 0 && (BREADCRUMBS.has(name) || name === 'menu')) site.menu = index
    if (index < count && isFormEntry(page, index)) site.fields += 1
  }
  return site
}

/** A title may be printed twice. */
const OFTEN = 3

const THREE_WORDS = /^[^ ]* [^ ]* /

/**
 * Lines of three words and more that the head prints again and again, or inside another line: the site calls itself by
 * its name.
 */
function siteNames(page: Page, count: number): string[] {
  const counts = new Map<string, number>()
  for (const { text } of page.blocks.slice(0, count))
    if (text.length <= 60 && THREE_WORDS.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
  const isInside = (name: string) =>
    page.blocks.slice(0, count).some(({ text }) => text.length > name.length && text.includes(name))
  return [...counts]
    .filter(([name, printed]) => printed >= OFTEN || (printed > 1 && isInside(name)))
    .map(([name]) => name)
}

function isSentence(page: Page, block: Block, index: number): boolean {
  return !page.furniture[index] && endsAsSentence(block.text) && countPrintedWords(block.text) > 12
}
