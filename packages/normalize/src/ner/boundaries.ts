import { at } from '@colloquy/parse'
import { FACT } from '../gazetteer/word-facts.ts'
import { startsUpperCase, type Token } from '../text/tokens.ts'
import type { NameCandidate } from './name-candidate.ts'
import { hasFact } from './token-facts.ts'

/** Kinds of bodies that may have two fields: "Department of Water and Mines". */
const DEPARTMENT = /^(?:agency|bureau|commission|committee|department|faculty|institute|ministry|office|school|union)$/i

/** Splits two bodies that "of" joins: `Institute for Water [of] Lune University`. */
export function splitBodies(tokens: readonly Token[], candidate: NameCandidate): NameCandidate[] {
  const { from, to, type } = candidate
  if (type !== 'ORG' || !hasFact(tokens[to - 1], FACT.organizationHead)) return [candidate]
  const first = tokens.slice(from, to).findIndex(isOf)
  const second = first < 0 ? -1 : tokens.slice(from + first + 1, to - 2).findIndex(isOf)
  if (second < 1) return [candidate]
  const cut = from + first + 1 + second
  return [
    { ...candidate, to: cut },
    { ...candidate, from: cut + 1 },
  ]
}

/**
 * Widens the name of a body that contains its kind by the country, the number or the first half before it, and by the
 * second field behind it. A place behind "University of" becomes a body.
 */
export function widenBody(tokens: readonly Token[], candidate: NameCandidate): NameCandidate {
  const { from, to, type } = candidate
  if (type === 'GPE' || type === 'LOC') return withHead(tokens, candidate)
  if (type !== 'ORG' && type !== 'FAC') return candidate
  if (to - from < 2) return { ...candidate, from: startWithNumber(tokens, from, to) }
  const opening = tokens
    .slice(from, to - 1)
    .find((token, index) => hasFact(token, FACT.organizationHead) && isOf(tokens[from + index + 1]))
  if (!opening && !hasFact(tokens[to - 1], FACT.organizationHead)) return candidate
  const first = startWithNumber(tokens, startWithHalf(tokens, startWithCountry(tokens, from)), to)
  const last = opening && DEPARTMENT.test(opening.key) ? endWithSecond(tokens, to) : to
  return first === from && last === to ? candidate : { ...candidate, from: first, to: last }
}

const isOf = (token: Token | undefined) => token !== undefined && /^(?:of|for)$/.test(token.key)

/** The start with the country, which belongs to the name: `[Serbian] Ministry of the Interior`, `[U.S.] Department`. */
function startWithCountry(tokens: readonly Token[], from: number): number {
  const before = tokens[from - 1]
  if (!before || !startsUpperCase(before)) return from
  if (tokens[from]?.gap === ' ' && hasFact(before, FACT.people | FACT.country)) return from - 1
  const dotted = tokens[from]?.gap === '. ' && before.gap === '.' && tokens[from - 2]?.key === 'U'
  return dotted ? from - 2 : from
}

/** Head words of states and councils: "Union of Lune" stays a place. */
const STATE = /^(?:union|government|council)$/i

/** Makes a place behind the head word of a body a body: `[University of] South Lune`. */
function withHead(tokens: readonly Token[], candidate: NameCandidate): NameCandidate {
  const { from } = candidate
  const [head, link] = [tokens[from - 2], tokens[from - 1]]
  if (!head || link?.key !== 'of' || at(tokens, from).gap !== ' ' || link.gap !== ' ') return candidate
  if (!startsUpperCase(head) || !hasFact(head, FACT.organizationHead) || STATE.test(head.key)) return candidate
  return { ...candidate, from: from - 2, type: 'ORG', method: 'rule:head' }
}

/** Kinds of military units, which may have a number: "501st Legion". */
const UNIT = /^(?:army|battalion|brigade|corps|division|fleet|group|infantry|legion|regiment|squadron|wing)$/i

/** The start with the number of a unit: `[65th] Air Division`, `[10] Squadron`. */
function startWithNumber(tokens: readonly Token[], from: number, to: number): number {
  const before = tokens[from - 1]
  const isUnit = at(tokens, from).gap === ' ' && UNIT.test(at(tokens, to - 1).key)
  return isUnit && before && /^\d{1,4}(?:st|nd|rd|th|d)?$/.test(before.key) ? from - 1 : from
}

/** First words of bodies of a country or the world, which may have two fields before their kind. */
const WIDE = /^(?:central|federal|international|national|royal|state|world)$/i

/** The start with the first of two fields: `[National Air and] Space Museum`. */
function startWithHalf(tokens: readonly Token[], from: number): number {
  const and = tokens[from - 1]
  if (and?.key !== 'and' || and.gap !== ' ' || at(tokens, from).gap !== ' ') return from
  let first = from - 2
  while (first > from - 5 && tokens[first]?.gap === ' ' && startsUpperCase(tokens[first - 1])) first -= 1
  const half = tokens.slice(first, from - 1)
  const isField =
    half.length > 1 && half.every((token) => startsUpperCase(token) && !hasFact(token, FACT.organizationHead))
  return isField && WIDE.test(at(half, 0).key) ? first : from
}

/** The end with the second field: `Department of Water [and Mines]`, not `Ministry of Defence and Lune Bank`. */
function endWithSecond(tokens: readonly Token[], to: number): number {
  const barred =
    FACT.organizationHead |
    FACT.placeHead |
    FACT.country |
    FACT.city |
    FACT.given |
    FACT.title |
    FACT.people |
    FACT.plain
  if (tokens[to]?.key !== 'and' || tokens[to].gap !== ' ') return to
  let last = to + 1
  while (last < to + 4 && tokens[last]?.gap === ' ' && startsUpperCase(tokens[last])) {
    if (hasFact(tokens[last], barred)) return to
    last += 1
  }
  const goesOn = tokens[last]?.gap === ' ' && startsUpperCase(tokens[last])
  return last > to + 1 && !goesOn ? last : to
}

/** Splits a person from a body: `Milan Holm [of] Lune Harbour Band`, `Lune Council | Milan Holm`. */
export function splitPerson(tokens: readonly Token[], candidate: NameCandidate): NameCandidate[] {
  const { from, type } = candidate
  if (type !== 'ORG' && type !== 'PERSON') return [candidate]
  return hasFact(tokens[from], FACT.given) ? splitAfterPerson(tokens, candidate) : splitBeforePerson(tokens, candidate)
}

function splitAfterPerson(tokens: readonly Token[], candidate: NameCandidate): NameCandidate[] {
  const { from, to } = candidate
  const link = from + tokens.slice(from, to).findIndex(isOf)
  if (link < from + 2 || link > from + 3) return [candidate]
  const barred = FACT.organizationHead | FACT.placeHead | FACT.otherHead | FACT.title | FACT.role
  if (tokens.slice(from, link).some((token) => hasFact(token, barred))) return [candidate]
  let second = link + 1
  while (second < to && !startsUpperCase(tokens[second])) second += 1
  const person: NameCandidate = { ...candidate, to: link, type: 'PERSON' }
  return second < to ? [person, { ...candidate, from: second, type: 'ORG' }] : [person]
}

function splitBeforePerson(tokens: readonly Token[], candidate: NameCandidate): NameCandidate[] {
  const { from, to } = candidate
  const barred = FACT.organizationHead | FACT.placeHead | FACT.otherHead | FACT.link
  for (let name = Math.max(from + 1, to - 3); name <= to - 2; name += 1) {
    const before = tokens[name - 1]
    const closes = hasFact(before, FACT.organizationHead)
      ? name - from > 1
      : name - from === 1 && hasFact(before, FACT.body)
    if (!closes || tokens[name]?.gap !== ' ' || !hasFact(tokens[name], FACT.given)) continue
    if (tokens.slice(name, to).some((token) => hasFact(token, barred))) continue
    return [
      { ...candidate, to: name, type: 'ORG' },
      { ...candidate, from: name, type: 'PERSON' },
    ]
  }
  return [candidate]
}
