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
