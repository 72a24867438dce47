/** `Interview: Jo Lind`, `Text und Fotos: Ana Moor`. */
export const CREDIT =
  /^(?:interview|text|texte|texto|testo|fotos?|photos?|words|gespräch|intervju|entretien|entrevista|intervista|интервју|интервью|razgovarala?|piše)(?: (?:und|and|et|y|e|i|&) \p{L}{3,12})? ?: ?\p{Lu}[\p{L}.'-]{0,30}(?: \p{Lu}[\p{L}.'-]{0,30}){1,4}\.?$/iu

/** Lines that furniture/credits.ts takes for bylines whether they hold a date or not. */
export const BYLINE =
  /^(?:(?:story|text|words|written|interview|interviewed|conducted|reported|prepared|translated|transcript) by|(?:authors?|autori?|piše|razgovarao|razgovarala|speakers?|hosts?|guests?|participants):)[^|·•]{1,90}[^.?!|·•]$/iu
