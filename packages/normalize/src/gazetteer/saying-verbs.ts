/** Verbs of speech by language, beside which a name stands. In lower case, because only names have capitals there. */
const SAYS = {
  en: 'says|said|tells|told|answers|answered|explains|explained|stresses|stressed|spoke|recalls',
  de: 'sagt|sagte|erklärt|erklärte|erzählt|antwortet',
  fr: 'dit|explique|raconte|répond',
  es: 'dice|dijo|explica|cuenta|responde',
  it: 'dice|spiega|racconta|risponde',
  pt: 'diz|disse|afirma|conta|explica|responde',
  sr: 'kaže|kazao|kazala|rekao|rekla|ističe|navodi|govori|govorio|govorila|objašnjava|otkriva|priča|dodaje|zaključuje|каже|казао|казала|рекао|рекла|истиче|наводи|говори|говорио|говорила|објашњава|открива|прича|додаје|закључује',
  ru: 'говорит|сказала?|рассказывает|рассказала?|ответила?',
  sq: 'thotë|tha|shprehet|tregon',
} as const

/** The verbs of all languages as alternatives of a pattern. */
export const SAYING = Object.values(SAYS).join('|')

/** Those of Serbian, Croatian and Bosnian, which say for which paper: `kaže za Nedeljnik`. */
export const SAYING_FOR = `(?:${SAYS.sr})(?: (?:je|је))?`
