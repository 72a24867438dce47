import { FACT, factsOfToken } from '../../gazetteer/word-facts.ts'
import type { Token } from '../../text/tokens.ts'
import { hashLetters } from '../../text/word-hash.ts'
import { hasCapitalShape, SHAPE } from '../../text/word-shape.ts'

/** Words that can be one name or several: indexes of the first token and after the last one. */
export interface Run {
  from: number
  to: number
}

/** Abbreviations whose full stop ends no sentence. */
const DOTTED_ABBREVIATIONS = new Set(
  'mr mrs ms dr st jr sr gen col maj capt lt sgt rev hon sen rep gov prof mt ft no vs co inc corp ltd'
    .split(' ')
    .map((word) => hashLetters(word)),
)

/** Runs are cut here at the latest, so that no text takes more than linear time and memory. */
const MAX_RUN_TOKENS = 40

/**
 * The runs of a text: capitalised words, joined by a space, hyphen, apostrophe or the dots of initials, with small
 * links between them ("Bank of the North") and numbers behind them ("Apollo 11"). Names outside runs are never found:
 * whoever writes all names in small letters is not read.
 */
export function findRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = []
  for (let index = 0; index < tokens.length; ) {
    if (!isCapitalised(tokens, index)) {
      index += 1
      continue
    }
    const from = index
    let to = index + 1
    while (to < tokens.length && to - from < MAX_RUN_TOKENS) {
      const next = nextOfRun(tokens, to)
      if (next === 0) break
      to += next
    }
    runs.push({ from, to })
    index = to
  }
  return runs
}

/** How many tokens from here on go on with the run; 0 where it ends. */
function nextOfRun(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (!token || !joins(tokens, at)) return 0
  if (isCapitalised(tokens, at) || isNumber(token)) return 1
  for (let links = 1; links <= 2; links += 1) {
    const link = tokens[at + links - 1]
    const next = tokens[at + links]
    if (!link || !next || link.gap !== ' ' || next.gap !== ' ') return 0
    if ((factsOfToken(link) & FACT.link) === 0) return 0
    if (isCapitalised(tokens, at + links)) return links + 1
  }
  return 0
}

function joins(tokens: readonly Token[], at: number): boolean {
  switch (tokens[at]?.gap) {
    case ' ':
    case '-':
    case "'":
    case '\u2019':
    case '.':
    case ' & ':
    case '&':
      return true
    case '. ': {
      const before = tokens[at - 1]?.key ?? ''
      return before.length === 1 || DOTTED_ABBREVIATIONS.has(hashLetters(before))
    }
    default:
      return false
  }
}

/** Accounts and tags of social media are no names. */
function isCapitalised(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  const { shape } = token
  if (shape === SHAPE.lower) return token.key.length === 2 && isArabicArticle(tokens, at)
  if (shape === SHAPE.digit) return false
  if (shape === SHAPE.alphanumeric && !/\p{Lu}/u.test(token.key)) return false
  const sign = token.gap.charAt(token.gap.length - 1)
  return sign !== '@' && sign !== '#' && sign !== '_'
}

/** The small word of `al-Amr`, `el-Sisi`. */
function isArabicArticle(tokens: readonly Token[], at: number): boolean {
  const [article, name] = [tokens[at], tokens[at + 1]]
  if (!article || name?.gap !== '-') return false
  return (article.key === 'al' || article.key === 'el') && hasCapitalShape(name.shape)
}

function isNumber({ key, shape }: Token): boolean {
  return key.length <= 4 && shape === SHAPE.digit
}

/** Does a sentence or a quotation begin with this token? "Mr. Holm" is no beginning. */
export function tokenStartsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || at === 0) return true
  if (token.gap === ' ') return false
  if (token.gap === '. ' || token.gap === '.') {
    return token.gap === '. ' && !DOTTED_ABBREVIATIONS.has(hashLetters(tokens[at - 1]?.key ?? ''))
  }
  return /[.!?:;"\u201c\u2018\u2026*\u2022|]/.test(token.gap)
}
