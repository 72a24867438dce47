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

/** Who asks says "you"; who answers says "I". */
const SECOND_PERSON = /\b(?:you|your|yours|yourself)\b/i
const FIRST_PERSON = /\b(?:I|my|me|mine|myself|I'm|I've|I'd|I'll)\b/

/** First persons plural: an answerer speaks for an office, a country, a firm. */
const FIRST_PERSON_PLURAL = /\b(?:we|our|us|ours)\b/i

/** Does somebody speak of himself and ask into the room? "I read them all. Is that cheating?" is an answer. */
export function asksBack(text: string): boolean {
  return !SECOND_PERSON.test(text) && FIRST_PERSON.test(text.replace(POLITE, ''))
}

/** Who asks says "I" in these. */
const POLITE =
  /\b(?:(?:if )?I may ask|(?:may|can|could) I ask|I(?: was|'m)? (?:just )?wonder(?:ing)?|I mean|I guess|I(?:'m| am) (?:just )?curious|I was just)\b/gi

/**
 * Where the answer begins in a paragraph that holds a question and its answer: after a question mark with somebody
 * being addressed before it and nobody speaking of himself, and the reverse after it.
 * `And do you feel at home? All Italians I know love it.` -> offset of `All`
 * @returns an offset into the text, or null
 */
export function findSplit(text: string): number | null {
  for (const mark of text.matchAll(/\?["')]* +/g)) {
    const at = mark.index + mark[0].length
    const question = text.slice(0, at)
    if (FIRST_PERSON.test(question)) return null
    const answer = text.slice(at)
    const asks = SECOND_PERSON.test(question) && question.split(' ').length > 6
    const answers = FIRST_PERSON.test(answer) || FIRST_PERSON_PLURAL.test(answer)
    if (asks && answers && !/\?/.test(answer) && answer.split(' ').length > 6) return at
  }
  return null
}
