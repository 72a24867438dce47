import { FACT } from '../gazetteer/word-facts.ts'
import { type TitleList, titleAt } from '../names/titles.ts'
import { startsUpperCase, type Token } from '../text/tokens.ts'
import { typeOf } from './entity-types.ts'
import type { NameCandidate } from './name-candidate.ts'
import { type Run, tokenStartsSentence } from './tagger/runs.ts'
import type { Tagger } from './tagger/tag.ts'
import { hasFact } from './token-facts.ts'

/** Words of these lists are no names by themselves. */
const NEVER_ALONE = FACT.plain | FACT.calendar | FACT.people | FACT.role | FACT.link

/** The names that the tagger sees in the tokens of a segment, trimmed to what counts as a name in this dataset. */
export function readTaggedNames(
  tokens: readonly Token[],
  runs: readonly Run[],
  segment: number,
  tagger: Tagger,
  titles: TitleList,
): NameCandidate[] {
  return runs.flatMap((run) => {
    // A third of all runs is a word like "The" or "Monday": no need to ask.
    if (run.to - run.from === 1 && hasFact(tokens[run.from], NEVER_ALONE)) return []
    return tagger(tokens, run).flatMap(({ from, to, kind, chance }) => {
      if (kind === 'OTHER') return []
      const span = trimName(tokens, from, to, kind === 'PER', titles)
      if (!span || (span.to - span.from === 1 && isDoubtful(tokens[span.from], kind === 'PER', chance))) return []
      const type = typeOf(kind, tokens, span.from, span.to)
      return type ? { segment, ...span, type, method: 'model', confidence: chance } : []
    })
  })
}

/**
 * One word by itself: a letter is no name, "JavaScript" no person, and a word that is no given name is a person only where
 * the model is rather sure.
 */
function isDoubtful(token: Token | undefined, person: boolean, chance: number): boolean {
  if (!token || token.key.length === 1) return true
  if (!person || hasFact(token, FACT.given)) return false
  return (
    chance < MIN_LONE_PERSON_CHANCE ||
    (/\p{Ll}\p{Lu}/u.test(token.key) && !/^(?:Mc|Mac|De|Di|La|Le|Fitz|Van)\p{Lu}/u.test(token.key))
  )
}

const MIN_LONE_PERSON_CHANCE = 0.6

/** No article, no opening word of a sentence, no title before a person, no link at an end; null where nothing is left. */
export function trimName(
  tokens: readonly Token[],
  from: number,
  to: number,
  person: boolean,
  titles: TitleList,
): Run | null {
  let [first, last] = [from, to]
  while (first < last && isNoBeginning(tokens, first)) first += 1
  while (first < last && hasFact(tokens[last - 1], FACT.link) && !startsUpperCase(tokens[last - 1])) last -= 1
  if (person) first = behindTitles(tokens, first, last, titles)
  else last = beforeTitles(tokens, first, last, titles)
  while (first < last && isNoBeginning(tokens, first)) first += 1
  if (person) last = withSyllable(tokens, first, last)
  if (first >= last) return null
  return isNoName(tokens, first, last, titles) ? null : { from: first, to: last }
}

/** `Lune Bank [President]`, but "Department of Justice": a title behind a link belongs to the name. */
function beforeTitles(tokens: readonly Token[], from: number, to: number, titles: TitleList): number {
  let last = to
  while (last - 1 > from && isTitle(tokens[last - 1], titles) && !hasFact(tokens[last - 2], FACT.link)) last -= 1
  return last
}

/** Words that are capitalised for another reason than being a name: "Head of Press", "Deputy Spokesperson", "Allies". */
function isNoName(tokens: readonly Token[], from: number, to: number, titles: TitleList): boolean {
  const office = FACT.title | FACT.role
  if ((hasFact(tokens[from], FACT.role) || isTitle(tokens[from], titles)) && hasFact(tokens[from + 1], FACT.link))
    return true
  const none = FACT.plain | FACT.calendar | FACT.people | FACT.link | office
  const headed = to - from > 1 && hasFact(tokens[to - 1], FACT.organizationHead)
  if (!headed && tokens.slice(from, to).every((token) => hasFact(token, none) || !startsUpperCase(token))) return true
  if (tokens[from]?.key === 'Ph' && to - from <= 3) return true
  return hasFact(tokens[to - 1], FACT.role) && !tokens.slice(from, to - 1).some((token) => hasFact(token, FACT.link))
}

const isTitle = (token: Token | undefined, titles: TitleList) =>
  hasFact(token, FACT.title) || (token !== undefined && titleAt(titles, [token.key], 0) !== null)

/** Small words, articles, and ordinary words that are capitalised because a sentence begins: not the New of "New Lune". */
function isNoBeginning(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || isArabic(tokens, at)) return false
  if (!startsUpperCase(token) || token.key === 'The') return true
  return token.key !== 'New' && hasFact(token, FACT.plain) && tokenStartsSentence(tokens, at)
}

const isArabic = (tokens: readonly Token[], at: number) =>
  /^(?:al|el)$/.test(tokens[at]?.key ?? '') && tokens[at + 1]?.gap === '-'

/** Where the name begins behind the last title in front of it: "Afghan Ambassador [Hamdullah Mohib]". */
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

/** Given names of two syllables print the second one small: "Lee Cheuk-yan". */
function withSyllable(tokens: readonly Token[], from: number, to: number): number {
  const next = tokens[to]
  const isSyllable = to - from > 1 && next?.gap === '-' && /^\p{Ll}{2,5}$/u.test(next.key) && !COMPOUND.has(next.key)
  return isSyllable ? to + 1 : to
}

const COMPOUND = new Set('based born led run made era style like wide backed owned held free area aged'.split(' '))
