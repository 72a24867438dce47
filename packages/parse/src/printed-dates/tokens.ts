import { DATE_LINE_WORDS, type DateLineWord, LONGEST_PHRASE } from '../vocabulary/date-line-words.ts'

/**
 * A token of a date line. Kind `word` is a word that is none of `DATE_LINE_WORDS`: part of a place, a section or a
 * name. Kind `aside` stands in brackets.
 */
export interface DateLineToken {
  kind: DateLineWord | 'word' | 'time' | 'aside' | 'comma' | 'bar' | 'date'
  text: string
  /** Does its language print the day before the month? */
  dayFirst: boolean
}

const UNITS =
  'min|mins|minutes?|minuten|minutos?|minuti|minuta|minuto|minut|minuti|minute|minutë|hr|hrs|hours?|мин|минута|минут|минуты|минуте'

const COUNTED =
  'comments?|views?|shares?|likes?|claps?|reads|kommentare?|commentaires?|comentarios?|comentários?|commenti|commento|komentara?|komentari|коментара|коментари|комментари(?:й|я|ев)|просмотров|koment(?:e|ë)|vues|aufrufe|pregleda|прегледа|years?|days?|weeks?|months?|anos?|años?|ans|jahren|godina'

/** `10:45 am`, `07.00`, `7h30`, `5 Uhr`, `0800 GMT`, `+01:00`, `7 min`, `12 comments`, `No. 418`. */
const TIME = [
  '\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:\\.\\d{1,6})?)?(?: ?h| ?[ap]\\.? ?m)?',
  '\\d{1,2} ?[ap]\\.? ?m',
  '\\d{1,2} ?(?:h|uhr)(?: ?\\d{2})?(?: ?min)?',
  '\\d{4} ?(?:hrs|hours|gmt|utc)',
  `\\d{1,6}[ -]?(?:${UNITS}|${COUNTED})`,
  `(?:${COUNTED}): ?\\d{1,6}`,
  '[+-]\\d{1,2}(?::?\\d{2})?',
  '(?:issue|no|nr|nummer|ausgabe|numéro|número|núm|broj|број|номер|№)\\.? ?#?\\d{1,5}',
].join('|')

/** The tokens of a date line, sticky. Dashes are bars where a space follows. */
const TOKEN = new RegExp(
  [
    `(?<time>(?:${TIME})(?![\\p{L}\\d]))`,
    '(?<bar>[|·•∙⋅●—]|>{1,2}|--?(?= |$)|[–/~](?= |$))',
    '(?<comma>[,;])',
    "(?<aside>\\([\\p{L} ,.'&-]{1,80}\\))",
    "(?<word>[@]?\\p{L}[\\p{L}\\p{M}\\d'.&/-]{0,40}|&)",
    '(?<skip>[ .:()[\\]])',
  ].join('|'),
  'iuy',
)

/** Time zones, in capitals only: "Est" and "Cat" are names. */
const TIME_ZONE =
  /^(?:UTC|GMT|Z|[ECMP][SD]?T|AK[SD]T|HST|BST|IST|WES?T|CES?T|EES?T|MSK|ME[SZ]Z|A[CEW][SD]?T|NZ[SD]?T|HKT|SGT|JST|KST|PHT|SAST|[WCE]AT|PKT|BRT|ART|МСК)(?:[+-]\d{1,2}(?::?\d{2})?)?$/

/** Reads the tokens of a stretch between the dates of a line, phrases as one token; null where a sign is no token. */
export function readTokens(text: string): DateLineToken[] | null {
  const tokens: DateLineToken[] = []
  let words: string[] = []
  let end = 0
  const settle = () => {
    tokens.push(...readWords(words))
    words = []
  }
  while (end < text.length) {
    TOKEN.lastIndex = end
    const found = TOKEN.exec(text)
    if (!found) return null
    const { time, bar, comma, aside, word } = found.groups ?? {}
    end += found[0].length
    if (word !== undefined) words.push(word)
    else if (found[0] !== ' ') settle()
    if (time !== undefined) tokens.push({ kind: 'time', text: time, dayFirst: /\dh\d|uhr/i.test(time) })
    else if (bar !== undefined) tokens.push({ kind: 'bar', text: bar, dayFirst: false })
    else if (comma !== undefined) tokens.push({ kind: 'comma', text: comma, dayFirst: false })
    else if (aside !== undefined) tokens.push(readAside(aside))
  }
  settle()
  return tokens
}

/** "(updated)" and "(BST)" are the tokens that they hold; other words in brackets are an aside. */
function readAside(text: string): DateLineToken {
  const [inside, ...others] = readWords(text.slice(1, -1).split(' '))
  return inside && inside.kind !== 'word' && others.length === 0 ? inside : { kind: 'aside', text, dayFirst: false }
}

/** Words as tokens: from left to right the longest phrase that `DATE_LINE_WORDS` knows, else the single word. */
function readWords(words: readonly string[]): DateLineToken[] {
  const tokens: DateLineToken[] = []
  const keys = words.map((word) => word.toLowerCase().replace(/[.:]$/, ''))
  let at = 0
  while (at < words.length) {
    let length = Math.min(LONGEST_PHRASE, words.length - at)
    while (length > 0 && !DATE_LINE_WORDS.has(keys.slice(at, at + length).join(' '))) length -= 1
    const known = DATE_LINE_WORDS.get(keys.slice(at, at + length).join(' '))
    const text = words.slice(at, at + Math.max(length, 1)).join(' ')
    if (known) tokens.push({ kind: known.word, text, dayFirst: known.dayFirst })
    else tokens.push({ kind: TIME_ZONE.test(text) ? 'time' : 'word', text, dayFirst: false })
    at += Math.max(length, 1)
  }
  return tokens
}
