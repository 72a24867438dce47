/** Questions address the other person; answers speak in the first person. English only. */
const SECOND_PERSON = /\b(?:you|your|yours|yourself)\b/i

const FIRST_PERSON = /\b(?:I|my|me|mine|myself|I'm|I've|I'd|I'll)\b/

/** The interviewee may speak for an office, a country or a firm. */
const FIRST_PERSON_PLURAL = /\b(?:we|our|us|ours)\b/i

/**
 * Does a folded paragraph that asks belong to an answer? It speaks in the first person and holds no "you": "I read
 * them all. Is that cheating?" Phrases like "may I ask" do not count as first person.
 */
export function isOwnQuestion(text: string): boolean {
  return !SECOND_PERSON.test(text) && FIRST_PERSON.test(text.replace(POLITE, ''))
}

/** Phrases in which an interviewer says "I". */
const POLITE =
  /\b(?:(?:if )?I may ask|(?:may|can|could) I ask|I(?: was|'m)? (?:just )?wonder(?:ing)?|I mean|I guess|I(?:'m| am) (?:just )?curious|I was just)\b/gi

/** Words of the question and of the answer, at least; the space behind a question counts as one. Chosen by eye. */
const MIN_WORDS = 7

/**
 * Finds where the answer begins in a folded paragraph that holds a question and its answer: behind a question mark,
 * with the second person and no first person before it, and the first person and no question after it.
 * `And do you ever feel at home here? All Italians I know love this town.` -> offset of `All`
 * @returns an offset into the text in UTF-16 units, or null
 */
export function findAnswerStart(text: string): number | null {
  for (const mark of text.matchAll(/\?["')]* +/g)) {
    const at = mark.index + mark[0].length
    const question = text.slice(0, at)
    if (FIRST_PERSON.test(question)) return null
    const answer = text.slice(at)
    const asks = SECOND_PERSON.test(question) && question.split(' ').length >= MIN_WORDS
    const answers = FIRST_PERSON.test(answer) || FIRST_PERSON_PLURAL.test(answer)
    if (asks && answers && !/\?/.test(answer) && answer.split(' ').length >= MIN_WORDS) return at
  }
  return null
}
