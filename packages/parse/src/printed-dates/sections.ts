import type { DateLineToken } from './tokens.ts'

/** What happened on a date: words that the date behind them belongs to. */
export type Mark = 'published' | 'second' | 'recorded'

export function isMark(kind: DateLineToken['kind']): kind is Mark {
  return kind === 'published' || kind === 'second' || kind === 'recorded'
}

/** Places, sections and names of a line together are no longer. */
const LONGEST_WORDS = 60

/** What stands in brackets: an agency, or a remark on a line that says what happened on its date. */
const LONGEST_ASIDE = 25

/** "Press Briefing, May 2, 2022" names an occasion, so it is a title. */
const OCCASION =
  /^(?:briefing|conference|interview|speech|remarks|statement|address|hearing|debate|transcript|talk|lecture|podcast|episode|questions|minutes|report|meeting|session)s?$/i

/** Who writes where nobody signs. */
const DESK = /^(?:r[ée]da[ckç]|redac|реда|staff|admin|editor|newsroom|agenc)/i

/** Words that belong together, with what joins them: "Ana Moor and Bo Lind", "Rio de Janeiro". */
export interface Run {
  start: number
  end: number
}

/**
 * Whether the tokens of a line are those of a date line: beside the date stand at most a place or an author, behind a
 * comma; all else that is no date, no time and no word of date lines is set apart by a bar or a dash.
 */
export function belongTogether(tokens: readonly DateLineToken[]): boolean {
  const length = findRuns(tokens).reduce((sum, run) => sum + textOf(tokens, run).length, 0)
  const marked = tokens.some(({ kind }) => isMark(kind))
  const asides = tokens.filter(({ kind }) => kind === 'aside')
  if (length > LONGEST_WORDS || (!marked && asides.some(({ text }) => text.length > LONGEST_ASIDE))) return false
  return split(tokens, 'bar').every((section) => {
    if (section.every(({ kind }) => kind !== 'date')) return isSection(section)
    const parts = split(section, 'comma')
    return parts.every(isPart) && parts.filter((part) => part.some(({ kind }) => kind === 'word')).length <= 3
  })
}

/** What is set apart is a name or a label, no half of a sentence: "we met - he told me - May 3, 2019". */
function isSection(section: readonly DateLineToken[]): boolean {
  return findRuns(section).every((run) => {
    const words = section.slice(run.start, run.end)
    const sentence = words.length >= 4 && /\p{Ll}{3}\.$/u.test(words.at(-1)?.text ?? '')
    return !sentence && (words.length <= 2 || run.start > 0 || isCapital(words[0]))
  })
}

/** What stands between the commas beside a date. */
function isPart(part: readonly DateLineToken[]): boolean {
  const [run, ...others] = findRuns(part)
  if (!run) return true
  if (others.length > 0) return false
  const words = part.slice(run.start, run.end).filter(({ kind }) => kind === 'word')
  const before = part[run.start - 1]
  if (before?.kind === 'author') return isName(words)
  const dated = part.findIndex(({ kind }) => kind === 'date')
  // "Posted on August 5, 2022 in News"
  const filed =
    dated >= 0 && dated < run.start && before?.kind === 'preposition' && /^posted/i.test(part[0]?.text ?? '')
  // "Madrid 03/03/2019 17:06": no title ends with the time of day.
  const behind = part.slice(dated + 1).find(({ kind }) => kind !== 'small' && kind !== 'preposition')
  const timed = dated >= run.end && behind?.kind === 'time' && words.length <= 3
  if (before?.kind === 'preposition' ? !filed : dated >= 0 && !timed && !filed) return false
  return words.length <= 4 && words.every(isCapital) && !words.some(({ text }) => OCCASION.test(text))
}

function isName(words: readonly DateLineToken[]): boolean {
  if (words.length === 1 || DESK.test(words[0]?.text ?? '')) return true
  return isCapital(words[0]) && words.every((word) => isCapital(word) || word.text.length <= 3)
}

function isCapital(word: DateLineToken | undefined): boolean {
  return word !== undefined && !/^@?\p{Ll}/u.test(word.text)
}

/** The words of a line, with the articles before them and what joins them. */
export function findRuns(tokens: readonly DateLineToken[]): Run[] {
  const runs: Run[] = []
  let open: Run | null = null
  for (const [index, { kind }] of tokens.entries()) {
    if (kind === 'word' && open) open.end = index + 1
    else if (kind === 'word') {
      open = { start: tokens[index - 1]?.kind === 'small' ? index - 1 : index, end: index + 1 }
      runs.push(open)
    } else if (kind !== 'small' && kind !== 'preposition' && kind !== 'author') open = null
  }
  return runs
}

export function textOf(tokens: readonly DateLineToken[], { start, end }: Run): string {
  return tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ')
}

function split(tokens: readonly DateLineToken[], at: DateLineToken['kind']): DateLineToken[][] {
  const parts: DateLineToken[][] = [[]]
  for (const token of tokens) {
    if (token.kind === at) parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts
}
