import { FACT } from '../tagger/word-facts.ts'
import type { Token } from '../tokens.ts'
import type { Candidate } from './candidate.ts'
import { is, isCapital } from './words.ts'

/** What a body of one of these kinds is for may be two things: "Department of Water and Mines". */
const DEPARTMENT = /^(?:agency|bureau|commission|committee|department|faculty|institute|ministry|office|school|union)$/i

/** `Institute for Water of Lune University` are two bodies. */
export function splitBodies(tokens: readonly Token[], candidate: Candidate): Candidate[] {
  const { from, to, type } = candidate
  if (type !== 'ORG' || !is(tokens[to - 1], FACT.organizationHead)) return [candidate]
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
export function widenBody(tokens: readonly Token[], candidate: Candidate): Candidate {
  const { from, to, type } = candidate
  if (type !== 'ORG' || to - from < 2) return candidate
  const opening = tokens
    .slice(from, to - 1)
    .find((token, index) => is(token, FACT.organizationHead) && isOf(tokens[from + index + 1]))
  if (!opening && !is(tokens[to - 1], FACT.organizationHead)) return candidate
  const first = behindCountry(tokens, from)
  const last = opening && DEPARTMENT.test(opening.key) ? behindSecond(tokens, to) : to
  return first === from && last === to ? candidate : { ...candidate, from: first, to: last }
}

const isOf = (token: Token | undefined) => token !== undefined && /^(?:of|for)$/.test(token.key)

/** `Serbian [Ministry of the Interior]`, `U.S. [Department of Agriculture]`: the country belongs to the name. */
function behindCountry(tokens: readonly Token[], from: number): number {
  const before = tokens[from - 1]
  if (!before || !isCapital(before)) return from
  if (tokens[from]?.gap === ' ' && is(before, FACT.people | FACT.country)) return from - 1
  const dotted = tokens[from]?.gap === '. ' && before.gap === '.' && tokens[from - 2]?.key === 'U'
  return dotted ? from - 2 : from
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
  while (last < to + 4 && tokens[last]?.gap === ' ' && isCapital(tokens[last])) {
    if (is(tokens[last], barred)) return to
    last += 1
  }
  const goesOn = tokens[last]?.gap === ' ' && isCapital(tokens[last])
  return last > to + 1 && !goesOn ? last : to
}
