/** A paragraph ends with its last sign and what closes around it; what stands before them need not be searched. */
const TAIL = 20

/** Does a paragraph end with a question mark, closing quotes and brackets aside? */
export function endsAsQuestion(text: string): boolean {
  return /[?\u037e\u061f] ?[)"'\]»]*$/u.test(text.slice(-TAIL))
}

/** Does a paragraph end as sentences do, or is it cut off or announcing? A caption or a heading is neither. French sets a space before `»`. */
export function endsAsSentence(text: string): boolean {
  return /[.?!…:;,–—-](?:[)"'\]*]| ?»)*$/u.test(text.slice(-TAIL))
}

/** No caption and no heading is longer: such a line is speech, full stop or not. */
export const LONGEST_CAPTION = 250
