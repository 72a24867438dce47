import type { SegmentKind } from '../document/document.ts'
import { labelKey } from '../labels/label.ts'
import type { Page } from '../page/page.ts'
import { isDateLine } from '../printed-dates/date-line.ts'
import { at } from '../text/at.ts'
import type { Block } from '../text/paragraphs.ts'
import { endsAsSentence } from '../text/sentence-ends.ts'
import { alternativesOf } from '../vocabulary/index.ts'
import { findTitle } from './find-title.ts'
import { countPrintedWords, isFormEntry, isListItem, isLongSentence, MAX_TITLE_LENGTH } from './line-tests.ts'
import { findStatedTitle } from './stated-title.ts'

/**
 * Blocks searched for a title: menus of saved pages reach two hundred. A longer head is a list with its title on top.
 */
const MAX_HEAD_BLOCKS = 500

/** Words of a byline between title and date, at most; chosen by eye. */
const MAX_BYLINE_WORDS = 8

/** Words of a caption ("NATO cfsp"), at most; chosen by eye. */
const MAX_CAPTION_WORDS = 3

/**
 * Decides the kinds of the blocks before the first turn: title, date line, byline, standfirst, photo captions,
 * sub-headings, and boilerplate of the site.
 * @param count blocks before the first turn
 * @param labels keys of the labels of the page; a line with one of them names a speaker or the outlet
 * @param stated the title that the file states
 * @param above does the stated title stand in the front matter? Then a page that does not print it has no title
 * @returns a kind for each of the first `count` blocks
 */
export function readHead(
  page: Page,
  count: number,
  labels: ReadonlySet<string>,
  stated: string | null = null,
  above = false,
): SegmentKind[] {
  const known = findStatedTitle(page, count, stated)
  const title = known ?? (above ? null : findTitle(page, Math.min(count, MAX_HEAD_BLOCKS), labels))
  const kinds: SegmentKind[] = []
  for (const [index, block] of page.blocks.slice(0, count).entries()) {
    const row = index === known ? null : page.furniture[index]
    kinds.push(row?.kind ?? kindOf(page, block, index, title, kinds[index - 1] ?? null))
  }
  return kinds
}

/** The line above a name: `Moderator:`, `PANELISTS:`. */
const PEOPLE = new RegExp(
  `^(?:${alternativesOf([
    'roles.participants',
    'roles.interviewed',
    'roles.guests',
    'roles.hosts',
    'roles.moderates',
    'roles.interviews',
  ])}):$`,
  'iu',
)

/**
 * The kind of a block of the head that no row of boilerplate/ takes.
 * @param title index of the title
 * @param before kind of the block before it
 */
function kindOf(
  page: Page,
  block: Block,
  index: number,
  title: number | null,
  before: SegmentKind | null,
): SegmentKind {
  if (index === title) return 'title'
  if (isDateLine(block.text)) return 'dateline'
  // Above the title stands the site, and a title printed twice is boilerplate the second time.
  if (title !== null && (index < title || labelKey(block.text) === labelKey(at(page.blocks, title).text))) {
    return isLongSentence(block.text) ? 'lead' : 'boilerplate'
  }
  if (isFormEntry(page, index) || isListItem(block))
    return PEOPLE.test(page.blocks[index - 1]?.text ?? '') ? 'byline' : 'boilerplate'
  if (endsAsSentence(block.text) || block.text.length > MAX_TITLE_LENGTH) return 'lead'
  // Between the title and the date stands the author, or the office of the person interviewed.
  const next = page.blocks[index + 1]
  const words = countPrintedWords(block.text)
  if (before === 'title' && next && isDateLine(next.text) && words <= MAX_BYLINE_WORDS) return 'byline'
  // A caption stands right below a heading or a title, or has a few words only.
  const isBelowHeading = !block.spaced && (before === 'heading' || before === 'title')
  return isBelowHeading || words <= MAX_CAPTION_WORDS ? 'caption' : 'heading'
}

/** Counts the blocks of the head of a page without turns: those above the first sentence. */
export function countHeadWithoutTurns(page: Page): number {
  const first = page.blocks.findIndex((block, index) => !page.furniture[index] && endsAsSentence(block.text))
  return first < 0 ? Math.min(page.blocks.length, 1) : first
}
