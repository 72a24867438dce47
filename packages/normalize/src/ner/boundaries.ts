import { FACT } from '../gazetteer/word-facts.ts'
import { startsUpperCase, type Token } from '../text/tokens.ts'
import type { NameCandidate } from './name-candidate.ts'
import { hasFact } from './token-facts.ts'

/** What a body of one of these kinds is for may be two things: "Department of Water and Mines". */
const DEPARTMENT = /^(?:agency|bureau|commission|committee|department|faculty|institute|ministry|office|school|union)$/i

/** `Institute for Water of Lune University` are two bodies. */
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

/** A body whose name says what kind of body it is, with the country before it and the second field behind it. */
export function widenBody(tokens: readonly Token[], candidate: NameCandidate): NameCandidate {
  const { from, to, type } = candidate
  if (type === 'GPE' || type === 'LOC') return behindHead(tokens, candidate)
  if (type !== 'ORG' && type !== 'FAC') return candidate
  if (to - from < 2) return { ...candidate, from: behindNumber(tokens, from, to) }
  const opening = tokens
    .slice(from, to - 1)
    .find((token, index) => hasFact(token, FACT.organizationHead) && isOf(tokens[from + index + 1]))
  if (!opening && !hasFact(tokens[to - 1], FACT.organizationHead)) return candidate
  const first = behindNumber(tokens, behindHalf(tokens, behindCountry(tokens, from)), to)
  const last = opening && DEPARTMENT.test(opening.key) ? behindSecond(tokens, to) : to
  return first === from && last === to ? candidate : { ...candidate, from: first, to: last }
}

const isOf = (token: Token | undefined) => token !== undefined && /^(?:of|for)$/.test(token.key)

/** `Serbian [Ministry of the Interior]`, `U.S. [Department of Agriculture]`: the country belongs to the name. */
function behindCountry(tokens: readonly Token[], from: number): number {
  const before = tokens[from - 1]
  if (!before || !startsUpperCase(before)) return from
  if (tokens[from]?.gap === ' ' && hasFact(before, FACT.people | FACT.country)) return from - 1
  const dotted = tokens[from]?.gap === '. ' && before.gap === '.' && tokens[from - 2]?.key === 'U'
  return dotted ? from - 2 : from
}

/** Not of a body but of a state: "Union of Lune". */
const STATE = /^(?:union|government|council)$/i

/** `University of [South Lune]` is a body, and not only where the tagger says so. */
function behindHead(tokens: readonly Token[], candidate: NameCandidate): NameCandidate {
  const { from } = candidate
  const [head, link] = [tokens[from - 2], tokens[from - 1]]
  if (link?.key !== 'of' || tokens[from]?.gap !== ' ' || link.gap !== ' ') return candidate
  if (!startsUpperCase(head) || !hasFact(head, FACT.organizationHead) || STATE.test(head?.key ?? '')) return candidate
  return { ...candidate, from: from - 2, type: 'ORG', method: 'rule:head' }
}

/** Units with a number: "501st Legion". */
const UNIT = /^(?:army|battalion|brigade|corps|division|fleet|group|infantry|legion|regiment|squadron|wing)$/i

/** `[65th] Air Division`, `[10] Squadron`. */
function behindNumber(tokens: readonly Token[], from: number, to: number): number {
  const number = tokens[from - 1]
  const counts = tokens[from]?.gap === ' ' && UNIT.test(tokens[to - 1]?.key ?? '')
  return counts && /^\d{1,4}(?:st|nd|rd|th|d)?$/.test(number?.key ?? '') ? from - 1 : from
}

/** What a body of the whole country or world is for may be two things as well. */
const WIDE = /^(?:central|federal|international|national|royal|state|world)$/i

/** `[National Air and] Space Museum`. */
function behindHalf(tokens: readonly Token[], from: number): number {
  if (tokens[from - 1]?.key !== 'and' || tokens[from]?.gap !== ' ' || tokens[from - 1]?.gap !== ' ') return from
  let first = from - 2
  while (first > from - 5 && tokens[first]?.gap === ' ' && startsUpperCase(tokens[first - 1])) first -= 1
  const half = tokens.slice(first, from - 1)
  const open =
    half.length > 1 && half.every((token) => startsUpperCase(token) && !hasFact(token, FACT.organizationHead))
  return open && WIDE.test(half[0]?.key ?? '') ? first : from
}

/** `Department of Water [and Mines]`, not `Ministry of Defence [and Lune Bank]`. */
function behindSecond(tokens: readonly Token[], to: number): number {
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

/** A person beside a body: `Milan Holm of Lune Harbour Band`, `Lune Council Milan Holm`. */
export function splitPerson(tokens: readonly Token[], candidate: NameCandidate): NameCandidate[] {
  const { from, type } = candidate
  if (type !== 'ORG' && type !== 'PERSON') return [candidate]
  return hasFact(tokens[from], FACT.given) ? personFirst(tokens, candidate) : personLast(tokens, candidate)
}

function personFirst(tokens: readonly Token[], candidate: NameCandidate): NameCandidate[] {
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

function personLast(tokens: readonly Token[], candidate: NameCandidate): NameCandidate[] {
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
