/** UTF-16 units at the end of a paragraph: room for its last sign and the quotes and brackets that close behind it. */
const TAIL_LENGTH = 20

/** Does a folded paragraph end with a question mark, closing quotes and brackets aside? */
export function endsAsQuestion(text: string): boolean {
  return /[?\u037e\u061f] ?[)"'\]»]*$/u.test(text.slice(-TAIL_LENGTH))
}

/**
 * Does a folded paragraph end with the sign of a sentence, of a break (`…`, `–`) or of an announcement (`:`)? Captions
 * and headings end without. French sets a space before `»`.
 */
export function endsAsSentence(text: string): boolean {
  return /[.?!…:;,–—-](?:[)"'\]*]| ?»)*$/u.test(text.slice(-TAIL_LENGTH))
}

/** UTF-16 units. A longer line is no caption and no heading but speech, full stop or not. Chosen by eye. */
export const MAX_CAPTION_LENGTH = 250
