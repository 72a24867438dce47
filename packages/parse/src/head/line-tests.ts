import type { Page } from '../page/page.ts'
import { isDateLine } from '../printed-dates/date-line.ts'
import type { Block } from '../text/paragraphs.ts'
import { endsAsSentence } from '../text/sentence-ends.ts'

/** Longer lines without a full stop are text that lost it. */
export const LONGEST_TITLE = 250

/** Is the line neither furniture nor a date, an entry of a form or a list, or a sentence? A title may ask or exclaim. */
export function canBeTitle(page: Page, index: number): boolean {
  const block = page.blocks[index]
  if (!block || page.furniture[index] || isFormEntry(page, index) || isListed(block) || isDateLine(block.text))
    return false
  if (block.text.length > LONGEST_TITLE || !/\p{L}/u.test(block.text)) return false
  return !endsAsSentence(block.text) || /[?!][)"'»]*$/.test(block.text)
}

/** `Release Type:`, or what stands below it: the card of an archive. `Period of Service: 15/09/2015 - 24/08/2018` */
export function isFormEntry(page: Page, index: number): boolean {
  const text = page.blocks[index]?.text ?? ''
  const value = FIELD.test(page.blocks[index - 1]?.text ?? '') && text.split(' ').length <= 4
  return FIELD.test(text) || value || FILLED.test(text)
}

const FIELD = /^\p{Lu}[\p{L} ]{1,30}:$/u

/** Figures behind the colon, or a column: `Place:         the kitchen`. */
const FILLED = /^\p{Lu}[\p{L} ]{1,30}:(?: [\d/. -]+$| \p{Lu}\p{Ll}+ \d[\d/., -]*$| {3,}\S)/u

/** An entry of a list that is no sentence leads somewhere else, or sums up. */
export function isListed({ text }: Block): boolean {
  return /^(?:[•‣▪] ?|[*-] )/u.test(text) && !endsAsSentence(text)
}

/** What spaces set apart. */
export function countPrintedWords(text: string): number {
  return text.split(/ +/).length
}
