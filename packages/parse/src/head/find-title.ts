import { labelKey } from '../labels/label.ts'
import type { Page } from '../page/page.ts'
import { isDateLine } from '../printed-dates/date-line.ts'
import { at } from '../text/at.ts'
import type { Block } from '../text/paragraphs.ts'
import { canBeTitle, isFormEntry, isLongSentence } from './line-tests.ts'
import { readTitleLine, type Site, TITLE_CLUES } from './title-clues.ts'

/**
 * Finds the line above the standfirst for which the clues of title-clues.ts add up to most points; of equals the one
 * with the most words, then the first. A line right above a date may stand below sentences, which are then part of a
 * form or of the site.
 * @param count blocks of the head
 * @param labels keys of the labels of the page
 * @returns the index of the block, or null
 */
export function findTitle(page: Page, count: number, labels: ReadonlySet<string>): number | null {
  const lead = page.blocks.findIndex((block, index) => index < count && isStandfirst(page, block, index))
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
  return at(lines, 0).index
}

/** Names of the rows of boilerplate/ for the path of the page in its site. */
const BREADCRUMB_ROWS: ReadonlySet<string> = new Set(['breadcrumb', 'where one is'])

function readSite(page: Page, count: number): Site {
  const site: Site = { crumbs: [], names: siteNames(page, count), owners: [], menu: -1, breadcrumb: -1, fields: 0 }
  for (const [index, row] of page.furniture.entries()) {
    const { text } = at(page.blocks, index)
    const name = row?.name ?? ''
    if (BREADCRUMB_ROWS.has(name) && index < count) site.breadcrumb = index
    if (BREADCRUMB_ROWS.has(name)) site.crumbs.push(labelKey(text.split(/[/>»|→›]/).at(-1) ?? ''))
    else if (name.startsWith('copyright')) site.owners.push(text)
    if (site.menu < 0 && (BREADCRUMB_ROWS.has(name) || name === 'menu')) site.menu = index
    if (index < count && isFormEntry(page, index)) site.fields += 1
  }
  return site
}

/** Times that the head prints the name of a site; a title may be printed twice. Chosen by eye. */
const MIN_NAME_COUNT = 3

/** UTF-16 units of the name of a site; chosen by eye. */
const MAX_NAME_LENGTH = 60

const THREE_WORDS = /^[^ ]* [^ ]* /

/**
 * The names that the site calls itself: lines of three words or more that the head repeats, or prints in other lines.
 */
function siteNames(page: Page, count: number): string[] {
  const counts = new Map<string, number>()
  for (const { text } of page.blocks.slice(0, count))
    if (text.length <= MAX_NAME_LENGTH && THREE_WORDS.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
  const isInside = (name: string) =>
    page.blocks.slice(0, count).some(({ text }) => text.length > name.length && text.includes(name))
  return [...counts]
    .filter(([name, printed]) => printed >= MIN_NAME_COUNT || (printed > 1 && isInside(name)))
    .map(([name]) => name)
}

function isStandfirst(page: Page, block: Block, index: number): boolean {
  return !page.furniture[index] && isLongSentence(block.text)
}
