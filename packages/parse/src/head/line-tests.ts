import type { Page } from '../page/page.ts'
import { isDateLine } from '../printed-dates/date-line.ts'
import { at } from '../text/at.ts'
import type { Block } from '../text/paragraphs.ts'
import { endsAsSentence } from '../text/sentence-ends.ts'

/** UTF-16 units. A longer line without a full stop is a paragraph that lost it. Chosen by eye. */
export const MAX_TITLE_LENGTH = 250

/**
 * Can a block be the title? It is no boilerplate, no date line, no entry of a form or a list, and no sentence, unless
 * the sentence asks or exclaims.
 */
export function canBeTitle(page: Page, index: number): boolean {
  const block = page.blocks[index]
  if (!block || page.furniture[index] || isFormEntry(page, index) || isListItem(block) || isDateLine(block.text))
    return false
  if (block.text.length > MAX_TITLE_LENGTH || !/\p{L}/u.test(block.text)) return false
  return !endsAsSentence(block.text) || /[?!][)"'»]*$/.test(block.text)
}

/**
 * Is a block part of the card of an archive: `Release Type:`, the few words below it, or
 * `Period of Service: 15/09/2015 - 24/08/2018`?
 */
export function isFormEntry(page: Page, index: number): boolean {
  const { text } = at(page.blocks, index)
  const value = FIELD.test(page.blocks[index - 1]?.text ?? '') && text.split(' ').length <= 4
  return FIELD.test(text) || value || FILLED.test(text)
}

const FIELD = /^\p{Lu}[\p{L} ]{1,30}:$/u

/** A date or a number behind the colon, or a second column: `Place:         the kitchen`. */
const FILLED = /^\p{Lu}[\p{L} ]{1,30}:(?: [\d/. -]+$| \p{Lu}\p{Ll}+ \d[\d/., -]*$| {3,}\S)/u

/** Is a block an item of a list without the end of a sentence? Such items are links or summaries. */
export function isListItem({ text }: Block): boolean {
  return /^(?:[•‣▪] ?|[*-] )/u.test(text) && !endsAsSentence(text)
}

/** Words of the shortest sentence that is a standfirst, wherever it stands; chosen by eye. */
const MIN_STANDFIRST_WORDS = 13

/** Can a folded line be a standfirst by its form: a sentence of 13 words or more? */
export function isLongSentence(text: string): boolean {
  return endsAsSentence(text) && countPrintedWords(text) >= MIN_STANDFIRST_WORDS
}

/** Counts the words of a folded line, signs between spaces included. */
export function countPrintedWords(text: string): number {
  return text.split(/ +/).length
}
