/** `FRAGE MOOR`, `ZUSATZFRAGE MOOR`: German press rooms print who asks. */
export const QUESTION_OF = /^(?:Zusatz|Nach)?frage (?=\p{L})/iu
