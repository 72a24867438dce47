import { at } from '@colloquy/parse'
import { FACT, MAX_PHRASE_WORDS } from '../gazetteer/word-facts.ts'
import { type TitleList, titleAt } from '../names/titles.ts'
import { isAllCaps, startsUpperCase, type Token } from '../text/tokens.ts'
import { typeOfHead, typeOfHouse } from './entity-types.ts'
import type { NameCandidate } from './name-candidate.ts'
import type { Run } from './tagger/runs.ts'
import { factsOfPhrase, hasFact } from './token-facts.ts'

/**
 * Scores of the rules: the share of right names on news that a rule was not made for. `npm run eval` tells how to
 * measure them again.
 */
const RULE_CONFIDENCE = { title: 0.85, given: 0.7, head: 0.75, place: 0.8 }

/** Titles that also begin other names ("General Assembly", "King County"): they need two words behind them. */
const WEAK_TITLES = new Set(
  'general major lord king queen prince princess st saint lady judge justice chief former coach deputy assistant agent executive father mother brother sister head officer official representative member director manager editor secretary speaker'.split(
    ' ',
  ),
)

/** Reads the names of runs by the words in them: titles, given names, kinds of bodies, listed places. */
export function readByRules(
  tokens: readonly Token[],
  runs: readonly Run[],
  segment: number,
  titles: TitleList,
): NameCandidate[] {
  return runs.flatMap((run) =>
    [
      readTitledPerson(tokens, run, titles),
      readGivenName(tokens, run),
      readHeadedName(tokens, run),
      ...readListedPlaces(tokens, run),
    ].flatMap((found) => (found ? { segment, ...found } : [])),
  )
}

/** A name that a rule read in a run; null where it read none. */
type RuleName = Omit<NameCandidate, 'segment'> | null

/** `General Milan Holm` -> `Milan Holm`; `President Holm` -> `Holm`; `General Assembly` -> null. */
function readTitledPerson(tokens: readonly Token[], { from, to }: Run, titles: TitleList): RuleName {
  const words = tokens.slice(from, to).map(({ key }) => key)
  let name = -1
  let isStrong = false
  for (let index = 0; index < words.length; index += 1) {
    const length = titleAt(titles, words, index)?.length ?? (hasFact(tokens[from + index], FACT.title) ? 1 : 0)
    if (length === 0) continue
    name = from + index + length
    isStrong = length > 1 || !WEAK_TITLES.has(at(words, index).toLowerCase())
    index += length - 1
  }
  const count = to - name
  if (name < 0 || count < (isStrong ? 1 : 2) || count > 4) return null
  const barred =
    FACT.title |
    FACT.organizationHead |
    FACT.placeHead |
    FACT.otherHead |
    FACT.people |
    FACT.calendar |
    FACT.plain |
    FACT.country |
    FACT.region
  for (let index = name; index < to; index += 1) {
    if (!startsUpperCase(tokens[index]) || hasFact(tokens[index], barred)) return null
  }
  const { gap } = at(tokens, name)
  if (gap !== ' ' && gap !== '. ') return null
  return { from: name, to, type: 'PERSON', method: 'rule:title', confidence: RULE_CONFIDENCE.title }
}

/** Reads the listed places of a run. The list tells that Georgia is a place, not which of the two. */
function readListedPlaces(tokens: readonly Token[], { from, to }: Run): RuleName[] {
  const found: RuleName[] = []
  for (let first = from; first < to; ) {
    const last = endOfPlace(tokens, first, to)
    if (last === null) {
      first += 1
      continue
    }
    const facts = factsOfPhrase(tokens, first, last)
    const isAmbiguous = last - first === 1 && hasFact(tokens[first], FACT.given | FACT.plain | FACT.title | FACT.people)
    const isInLongerName = [tokens[first - 1], tokens[last]].some(
      (token, side) =>
        startsUpperCase(token) &&
        (side === 0 ? tokens[first] : token)?.gap === ' ' &&
        !hasFact(token, FACT.title | FACT.plain),
    )
    if (!isAmbiguous && !isInLongerName) {
      const type = (facts & (FACT.country | FACT.city)) === 0 ? 'LOC' : 'GPE'
      found.push({ from: first, to: last, type, method: 'rule:place-list', confidence: RULE_CONFIDENCE.place })
    }
    first = last
  }
  return found
}

const PLACE = FACT.country | FACT.city | FACT.region

/** The end of the longest listed place that begins at a token, or null. `US` counts in capitals only. */
function endOfPlace(tokens: readonly Token[], from: number, to: number): number | null {
  if (!startsUpperCase(tokens[from])) return null
  for (let last = Math.min(to, from + MAX_PHRASE_WORDS); last > from; last -= 1) {
    if ((factsOfPhrase(tokens, from, last) & PLACE) === 0 || !startsUpperCase(tokens[last - 1])) continue
    const isShort = tokens.slice(from, last).every(({ key }) => key.length <= 3)
    if (!isShort || tokens.slice(from, last).every(isAllCaps)) return last
  }
  return null
}

/** `Hernan Dario Holm`: two to four words, the first a listed given name, the others on no list. */
function readGivenName(tokens: readonly Token[], { from, to }: Run): RuleName {
  const count = to - from
  if (count < 2 || count > 4 || !hasFact(tokens[from], FACT.given)) return null
  const barred =
    FACT.title |
    FACT.organizationHead |
    FACT.placeHead |
    FACT.otherHead |
    FACT.people |
    FACT.calendar |
    FACT.plain |
    FACT.country |
    FACT.city |
    FACT.role
  for (let index = from + 1; index < to; index += 1) {
    const token = at(tokens, index)
    if (hasFact(token, barred) || token.gap === '.') return null
    if (!startsUpperCase(token) && !(hasFact(token, FACT.link) && !/^(?:of|the|for)$/.test(token.key))) return null
    if (isAllCaps(token) && token.key.length > 1) return null
  }
  return { from, to, type: 'PERSON', method: 'rule:given-name', confidence: RULE_CONFIDENCE.given }
}

/** Links between the kind of a body and its field: "Ministry of the Interior". */
const OF = /^(?:of|for)$/

/**
 * Reads a name whose head word decides its type: `Lune Port Authority`, `Ministry of the Interior`, `Treaty of Lune`.
 */
function readHeadedName(tokens: readonly Token[], { from, to }: Run): RuleName {
  let first = from
  while (first < to && (hasFact(tokens[first], FACT.plain | FACT.title) || !startsUpperCase(tokens[first]))) first += 1
  const head = at(tokens, to - 1)
  const links = tokens.slice(first, to).findIndex((token) => hasFact(token, FACT.link))
  if (links < 0) {
    if (to - first < 2 || to - first > 6) return null
    const type =
      typeOfHouse(tokens, first, to) ?? typeOfHead(head) ?? (hasFact(head, FACT.organizationHead) ? 'ORG' : null)
    return type ? { from: first, to, type, method: 'rule:head', confidence: RULE_CONFIDENCE.head } : null
  }
  if (links < 1 || !OF.test(at(tokens, first + links).key) || to - first > 8) return null
  const opening = at(tokens, first + links - 1)
  const type = typeOfHead(opening) ?? (hasFact(opening, FACT.organizationHead) ? 'ORG' : null)
  // "Institute for Water of Lune University": the second body has a name of its own.
  const second = tokens.slice(first + links + 2, to).findIndex((token) => hasFact(token, FACT.link))
  const end = second >= 0 && hasFact(head, FACT.organizationHead) ? first + links + 2 + second : to
  return type ? { from: first, to: end, type, method: 'rule:head', confidence: RULE_CONFIDENCE.head } : null
}
