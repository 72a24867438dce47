import type { SegmentKind } from '../document/document.ts'
import { labelKey } from '../labels/label.ts'
import type { Page } from '../page/page.ts'
import { isDateLine } from '../printed-dates/date-line.ts'
import { endsAsSentence } from '../text/sentence-ends.ts'
import { alternativesOf } from '../vocabulary/index.ts'
import { findTitle } from './find-title.ts'
import { countPrintedWords, isFormEntry, isListed, LONGEST_TITLE } from './line-tests.ts'
import { statedHeadline } from './stated-title.ts'

/** Lines: menus of saved pages reach two hundred. What has more above its first turn is a list, titled at its top. */
const LONGEST_HEAD = 500

/**
 * What the blocks before the first turn are: the line that names the page, date line, byline, standfirst, photo
 * captions, sub-headings, and the site above them all.
 * @param labels labels of the page, folded: a line that is one names a speaker or the outlet
 * @param stated the title that the file states
 * @param above does it stand in the lines above the page? Then a page that does not print it has no other
 * @returns a kind for each of the first `count` blocks
 */
export function readHead(
  page: Page,
  count: number,
  labels: ReadonlySet<string>,
  stated: string | null = null,
  above = false,
): SegmentKind[] {
  const known = statedHeadline(page, count, stated)
  const title = known ?? (above ? null : findTitle(page, Math.min(count, LONGEST_HEAD), labels))
  const kinds: SegmentKind[] = []
  for (let index = 0; index < count; index += 1) {
    const block = page.blocks[index]
    const row = index === known ? null : page.furniture[index]
    if (block) kinds.push(row?.kind ?? kindOf(page, index, title, kinds[index - 1] ?? null))
  }
  return kinds
}

/** What stands below is a name: `Moderator:`, `PANELISTS:`. */
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

function kindOf(page: Page, index: number, title: number | null, before: SegmentKind | null): SegmentKind {
  const block = page.blocks[index]
  if (!block) return 'boilerplate'
  if (index === title) return 'title'
  if (isDateLine(block.text)) return 'dateline'
  // The title printed twice is furniture the second time.
  if (title !== null && (index < title || labelKey(block.text) === labelKey(page.blocks[title]?.text ?? ''))) {
    return endsAsSentence(block.text) && countPrintedWords(block.text) > 12 ? 'lead' : 'boilerplate'
  }
  if (isFormEntry(page, index) || isListed(block))
    return PEOPLE.test(page.blocks[index - 1]?.text ?? '') ? 'byline' : 'boilerplate'
  if (endsAsSentence(block.text) || block.text.length > LONGEST_TITLE) return 'lead'
  // Right under the title and right above the date stands who wrote it or what the person does.
  const next = page.blocks[index + 1]
  if (before === 'title' && next && isDateLine(next.text) && countPrintedWords(block.text) <= 8) return 'byline'
  // A caption hangs below the line it illustrates, or is but a few words ("NATO cfsp").
  const hangs = !block.spaced && (before === 'heading' || before === 'title')
  return hangs || countPrintedWords(block.text) <= 3 ? 'caption' : 'heading'
}

/** Without turns the head is what stands above the first sentence. */
export function headOfProse(page: Page): number {
  const first = page.blocks.findIndex((block, index) => !page.furniture[index] && endsAsSentence(block.text))
  return first < 0 ? Math.min(page.blocks.length, 1) : first
}
