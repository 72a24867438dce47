import { at } from '@colloquy/parse'
import { FACT, factsOfToken } from '../../gazetteer/word-facts.ts'
import type { Token } from '../../text/tokens.ts'
import { hashLetters } from '../../text/word-hash.ts'
import { hasCapitalShape, SHAPE } from '../../text/word-shape.ts'

/** Tokens `from` to `to` (exclusive) that may hold one name or several. */
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

/**
 * A run of this many tokens takes no more; two links and a word may already have followed. The limit keeps time and
 * memory linear; chosen by eye.
 */
const MAX_RUN_TOKENS = 40

/**
 * Finds the runs of a text: capitalised words, joined by a space, hyphen, apostrophe or the dots of initials, with
 * small links between them ("Bank of the North") and numbers behind them ("Apollo 11"). Names outside runs are not
 * found: names in lower case are not read.
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

/** Number of tokens from `index` on that continue the run; 0 where it ends. */
function nextOfRun(tokens: readonly Token[], index: number): number {
  const token = tokens[index]
  if (!token || !joins(tokens, index)) return 0
  if (isCapitalised(tokens, index) || isShortNumber(token)) return 1
  for (let links = 1; links <= 2; links += 1) {
    const link = tokens[index + links - 1]
    const next = tokens[index + links]
    if (!link || !next || link.gap !== ' ' || next.gap !== ' ') return 0
    if ((factsOfToken(link) & FACT.link) === 0) return 0
    if (isCapitalised(tokens, index + links)) return links + 1
  }
  return 0
}

function joins(tokens: readonly Token[], index: number): boolean {
  switch (tokens[index]?.gap) {
    case ' ':
    case '-':
    case "'":
    case '\u2019':
    case '.':
    case ' & ':
    case '&':
      return true
    case '. ': {
      const before = tokens[index - 1]?.key ?? ''
      return before.length === 1 || DOTTED_ABBREVIATIONS.has(hashLetters(before))
    }
    default:
      return false
  }
}

/** Can the token begin a name? Accounts and tags of social media (`@ana`, `#lune`) cannot. */
function isCapitalised(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token) return false
  const { shape } = token
  if (shape === SHAPE.lower) return token.key.length === 2 && isArabicArticle(tokens, index)
  if (shape === SHAPE.digit) return false
  if (shape === SHAPE.alphanumeric && !/\p{Lu}/u.test(token.key)) return false
  const sign = token.gap.charAt(token.gap.length - 1)
  return sign !== '@' && sign !== '#' && sign !== '_'
}

/** The lower-case article of `al-Amr`, `el-Sisi`. */
function isArabicArticle(tokens: readonly Token[], index: number): boolean {
  const [article, name] = [tokens[index], tokens[index + 1]]
  if (!article || name?.gap !== '-') return false
  return (article.key === 'al' || article.key === 'el') && hasCapitalShape(name.shape)
}

/** At most four digits: "Apollo 11". */
function isShortNumber({ key, shape }: Token): boolean {
  return key.length <= 4 && shape === SHAPE.digit
}

/** Does a sentence or a quotation begin with the token? In "Mr. Holm" none does. */
export function tokenStartsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token || index === 0) return true
  if (token.gap === ' ') return false
  if (token.gap === '. ' || token.gap === '.') {
    return token.gap === '. ' && !DOTTED_ABBREVIATIONS.has(hashLetters(at(tokens, index - 1).key))
  }
  return /[.!?:;"\u201c\u2018\u2026*\u2022|]/.test(token.gap)
}
