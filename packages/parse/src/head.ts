import type { Block } from './blocks.ts'
import type { SegmentKind } from './document.ts'
import type { Page } from './page.ts'
import { readDateLine } from './printed-date.ts'
import { endsAsSentence } from './questions.ts'

/** Longer lines without a full stop are text that lost it. */
const LONGEST_TITLE = 250

/** A site name has fewer words; where no line has more, the first line is the title. */
const WORDS_OF_A_TITLE = 5

/**
 * What the blocks before the first turn are: the line that names the page, date line, standfirst, photo captions,
 * sub-headings, and the name of the site above them all.
 * @returns a kind for each of the first `count` blocks
 */
export function readHead(page: Page, count: number): SegmentKind[] {
  const title = findTitle(page, count)
  const kinds: SegmentKind[] = []
  for (let index = 0; index < count; index += 1) {
    const block = page.blocks[index]
    if (block) kinds.push(page.furniture[index]?.kind ?? kindOf(block, index, title, kinds[index - 1] ?? null))
  }
  return kinds
}

function kindOf(block: Block, index: number, title: number | null, before: SegmentKind | null): SegmentKind {
  if (index === title) return 'title'
  if (readDateLine(block.text)) return 'dateline'
  if (title !== null && index < title) return 'boilerplate'
  if (endsAsSentence(block.text) || block.text.length > LONGEST_TITLE) return 'lead'
  // A caption hangs below the line it illustrates, or is but a few words ("NATO cfsp").
  const hangs = !block.spaced && (before === 'heading' || before === 'title')
  return hangs || wordsOf(block) <= 3 ? 'caption' : 'heading'
}

/** The first line long enough to be a headline; else the first line at all that is no sentence. */
function findTitle(page: Page, count: number): number | null {
  const lines = page.blocks.slice(0, count).flatMap((block, index) => {
    const line = !page.furniture[index] && !readDateLine(block.text) && block.text.length <= LONGEST_TITLE
    const headline = !endsAsSentence(block.text) || /[?!][)"']*$/.test(block.text)
    return line && headline ? { block, index } : []
  })
  const lead = page.blocks.findIndex(
    (block, index) => index < count && !page.furniture[index] && endsAsSentence(block.text) && wordsOf(block) > 12,
  )
  const above = lead < 0 ? lines : lines.filter(({ index }) => index < lead)
  return (above.find(({ block }) => wordsOf(block) >= WORDS_OF_A_TITLE) ?? above[0])?.index ?? null
}

function wordsOf(block: Block): number {
  return block.text.split(/ +/).length
}
