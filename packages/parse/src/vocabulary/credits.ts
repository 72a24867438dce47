import { alternativesOf } from './index.ts'

const WORDS = alternativesOf([
  'genre.nouns',
  'credits.asked',
  'credits.wrote',
  'credits.pictured',
  'credits.translated',
])

const NAME = "\\p{Lu}[\\p{L}.'-]{0,30}"

/** `Interview: Jo Lind`, `Text und Fotos: Ana Moor`. */
export const CREDIT = new RegExp(
  `^(?:${WORDS})(?: (?:und|and|et|y|e|i|&) \\p{L}{3,12})? ?: ?${NAME}(?: ${NAME}){1,4}\\.?$`,
  'iu',
)

/** Lines that boilerplate/credits.ts takes for bylines whether they hold a date or not. */
export const BYLINE =
  /^(?:(?:story|text|words|written|interview|interviewed|conducted|reported|prepared|translated|transcript) by|(?:authors?|autori?|piše|razgovarao|razgovarala|speakers?|hosts?|guests?|participants):)[^|·•]{1,90}[^.?!|·•]$/iu
