import { at } from '@colloquy/parse'
import { FACT } from '../gazetteer/word-facts.ts'
import { type TitleList, titleAt } from '../names/titles.ts'
import { startsUpperCase, type Token } from '../text/tokens.ts'
import { typeOf } from './entity-types.ts'
import type { NameCandidate } from './name-candidate.ts'
import { type Run, tokenStartsSentence } from './tagger/runs.ts'
import type { Tagger } from './tagger/tag.ts'
import { hasFact } from './token-facts.ts'

/** Facts of words that are no name alone. */
const NEVER_ALONE = FACT.plain | FACT.calendar | FACT.people | FACT.role | FACT.link

/**
 * Reads the names of a segment with the tagger, trimmed to what counts as a name in this dataset (docs/data-model.md).
 */
export function readTaggedNames(
  tokens: readonly Token[],
  runs: readonly Run[],
  segment: number,
  tagger: Tagger,
  titles: TitleList,
): NameCandidate[] {
  return runs.flatMap((run) => {
    // A third of all runs is a word like "The" or "Monday"; the tagger is spared them.
    if (run.to - run.from === 1 && hasFact(tokens[run.from], NEVER_ALONE)) return []
    return tagger(tokens, run).flatMap(({ from, to, kind, chance }) => {
      if (kind === 'OTHER') return []
      const span = trimName(tokens, from, to, kind === 'PER', titles)
      if (!span || (span.to - span.from === 1 && isDoubtful(at(tokens, span.from), kind === 'PER', chance))) return []
      const type = typeOf(kind, tokens, span.from, span.to)
      return type ? { segment, ...span, type, method: 'model', confidence: chance } : []
    })
  })
}

/** Least chance of a person of one word. Set with both news sets in view (model/MODEL.md). */
const MIN_LONE_PERSON_CHANCE = 0.6

/**
 * Is a tagged word too weak to be a name alone? One letter is; so are, as a person, "JavaScript" and a word with a low
 * chance that is no given name.
 */
function isDoubtful(token: Token, isPerson: boolean, chance: number): boolean {
  if (token.key.length === 1) return true
  if (!isPerson || hasFact(token, FACT.given)) return false
  return (
    chance < MIN_LONE_PERSON_CHANCE ||
    (/\p{Ll}\p{Lu}/u.test(token.key) && !/^(?:Mc|Mac|De|Di|La|Le|Fitz|Van)\p{Lu}/u.test(token.key))
  )
}

/**
 * Takes off a name's article, opening word of a sentence, title before a person, title behind a body and links at its
 * end. Null where no name is left.
 */
export function trimName(
  tokens: readonly Token[],
  from: number,
  to: number,
  isPerson: boolean,
  titles: TitleList,
): Run | null {
  let [first, last] = [from, to]
  while (first < last && isNoBeginning(tokens, first)) first += 1
  while (first < last && hasFact(tokens[last - 1], FACT.link) && !startsUpperCase(tokens[last - 1])) last -= 1
  if (isPerson) first = behindTitles(tokens, first, last, titles)
  else last = beforeTitles(tokens, first, last, titles)
  while (first < last && isNoBeginning(tokens, first)) first += 1
  if (isPerson) last = withSyllable(tokens, first, last)
  if (first >= last) return null
  return isNoName(tokens, first, last, titles) ? null : { from: first, to: last }
}

/** `Lune Bank [President]`, but "Department of Justice": a title behind a link belongs to the name. */
function beforeTitles(tokens: readonly Token[], from: number, to: number, titles: TitleList): number {
  let last = to
  while (last - 1 > from && isTitle(tokens[last - 1], titles) && !hasFact(tokens[last - 2], FACT.link)) last -= 1
  return last
}

/** Are the words capitalised without being a name: "Head of Press", "Deputy Spokesperson", "Allies"? */
function isNoName(tokens: readonly Token[], from: number, to: number, titles: TitleList): boolean {
  const office = FACT.title | FACT.role
  if ((hasFact(tokens[from], FACT.role) || isTitle(tokens[from], titles)) && hasFact(tokens[from + 1], FACT.link))
    return true
  const noName = FACT.plain | FACT.calendar | FACT.people | FACT.link | office
  const isHeaded = to - from > 1 && hasFact(tokens[to - 1], FACT.organizationHead)
  if (!isHeaded && tokens.slice(from, to).every((token) => hasFact(token, noName) || !startsUpperCase(token)))
    return true
  if (at(tokens, from).key === 'Ph' && to - from <= 3) return true
  return hasFact(tokens[to - 1], FACT.role) && !tokens.slice(from, to - 1).some((token) => hasFact(token, FACT.link))
}

const isTitle = (token: Token | undefined, titles: TitleList) =>
  hasFact(token, FACT.title) || (token !== undefined && titleAt(titles, [token.key], 0) !== null)

/**
 * Can no name begin with the word: lower case, an article, an ordinary word that opens a sentence? "New" may begin
 * one.
 */
function isNoBeginning(tokens: readonly Token[], index: number): boolean {
  const token = at(tokens, index)
  if (isArabicArticle(tokens, index)) return false
  if (!startsUpperCase(token) || token.key === 'The') return true
  return token.key !== 'New' && hasFact(token, FACT.plain) && tokenStartsSentence(tokens, index)
}

/** `al-Amr`, `el-Sisi`. */
const isArabicArticle = (tokens: readonly Token[], index: number) =>
  /^(?:al|el)$/.test(at(tokens, index).key) && tokens[index + 1]?.gap === '-'

/** The token behind the last title before a name: "Afghan Ambassador [Hamdullah Mohib]". */
export function behindTitles(tokens: readonly Token[], from: number, to: number, titles: TitleList): number {
  const words = tokens.slice(from, to).map(({ key }) => key)
  let first = from
  for (let index = 0; index < words.length; index += 1) {
    const title = titleAt(titles, words, index)
    if (title && from + index + title.length < to) first = Math.max(first, from + index + title.length)
    else if (hasFact(tokens[from + index], FACT.title) && (from + index + 1 < to || words.length === 1)) {
      first = Math.max(first, from + index + 1)
    }
  }
  return first
}

/** Takes in the second syllable of a given name, which is printed in lower case: "Lee Cheuk[-yan]". */
function withSyllable(tokens: readonly Token[], from: number, to: number): number {
  const next = tokens[to]
  const isSyllable = to - from > 1 && next?.gap === '-' && /^\p{Ll}{2,5}$/u.test(next.key) && !COMPOUND.has(next.key)
  return isSyllable ? to + 1 : to
}

/** Second halves of compounds, which are no syllable: "Moor-based". */
const COMPOUND = new Set('based born led run made era style like wide backed owned held free area aged'.split(' '))
