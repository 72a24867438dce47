import { at } from '@colloquy/parse'
import { FACT, factsOf, factsOfToken, MAX_PHRASE_WORDS } from '../../gazetteer/word-facts.ts'
import type { Token } from '../../text/tokens.ts'
import { hashLetters, mixHashes } from '../../text/word-hash.ts'
import { type Run, tokenStartsSentence } from './runs.ts'

/** Room for the feature rows of one token; no token has as many. */
export const MAX_FEATURES = 64

/** Stands for a token before the first or behind the last token of the text. */
const EDGE = 1

/**
 * Hashes, shapes and facts of one run and of MARGIN tokens on both sides; filled anew for each run.
 *
 * Indices are in range by construction; `?? 0` behind an index of these arrays only satisfies the compiler.
 */
export interface RunFacts {
  /** Number of tokens of the run. Index MARGIN of the arrays is its first token. */
  length: number
  hash: Uint32Array
  shape: Uint8Array
  facts: Int32Array
  /** Class of the signs before each token: gapClass. */
  gap: Uint8Array
  /** Does the run begin a sentence? */
  opens: boolean
  /** Class of the quotation mark or bracket before the run: 0 none, 1 bracket, 2 quotation mark. */
  quoted: number
}

/** Tokens before and behind a run that its features use. */
const MARGIN = 2

/** Room for the longest run (MAX_LATTICE_TOKENS) and both margins, in tokens. */
const TOKEN_SLOTS = 64

/** Working space for readRun. */
export const emptyRunFacts = (): RunFacts => ({
  length: 0,
  hash: new Uint32Array(TOKEN_SLOTS),
  shape: new Uint8Array(TOKEN_SLOTS),
  facts: new Int32Array(TOKEN_SLOTS),
  gap: new Uint8Array(TOKEN_SLOTS),
  opens: false,
  quoted: 0,
})

/** Fills `run` with the facts of a run of tokens. */
export function readRun(run: RunFacts, tokens: readonly Token[], { from, to }: Run): void {
  run.length = to - from
  for (let index = from - MARGIN, slot = 0; index < to + MARGIN; index += 1, slot += 1) {
    const token = tokens[index]
    run.hash[slot] = token ? token.hash : EDGE
    run.shape[slot] = token ? token.shape : 7
    run.facts[slot] = token ? factsOfToken(token) : 0
    run.gap[slot] = token ? gapClass(token.gap) : 7
  }
  markPhrases(run)
  run.opens = tokenStartsSentence(tokens, from)
  run.quoted = quoteClass(at(tokens, from).gap)
}

/** Gives each word of a listed name of several words the facts of that name. */
function markPhrases(run: RunFacts): void {
  const end = MARGIN + run.length
  for (let slot = MARGIN; slot < end - 1; slot += 1) {
    let hash = run.hash[slot] ?? 0
    for (let next = slot + 1; next < end && next < slot + MAX_PHRASE_WORDS; next += 1) {
      hash = mixHashes(hash, run.hash[next] ?? 0)
      const facts = factsOf(hash)
      if (facts === 0) continue
      for (let inside = slot; inside <= next; inside += 1) {
        run.facts[inside] = (run.facts[inside] ?? 0) | facts | FACT.phrase
      }
    }
  }
}

function gapClass(gap: string): number {
  switch (gap) {
    case '':
      return 0
    case ' ':
      return 1
    case '-':
      return 2
    case ', ':
      return 3
    case "'":
    case '\u2019':
      return 4
    case '.':
    case '. ':
      return 5
    default:
      return 6
  }
}

function quoteClass(gap: string): number {
  if (gap.length < 2) return 0
  if (gap.includes('(') || gap.includes('[')) return 1
  return /["\u201c\u2018\u201e\u00ab]/.test(gap) ? 2 : 0
}

/**
 * Writes the features of one token as rows of the weights: words and their neighbours, beginnings and ends of words,
 * shapes, facts of the lists, the place in the run, the last word of the run. Each is hashed with the number of its
 * template.
 * @param from index of the run's first token
 * @param word 0 for the first token of the run
 * @param bits the weights have 2^bits rows
 * @param words false leaves out the words themselves: the training does so at random, so that the other features learn
 * too
 * @returns number of rows written to `out`
 */
export function featuresOf(
  run: RunFacts,
  tokens: readonly Token[],
  from: number,
  word: number,
  bits: number,
  out: Int32Array,
  words = true,
): number {
  const slot = MARGIN + word
  const end = MARGIN + run.length
  const shift = 32 - bits
  let count = 0
  const hash = run.hash[slot] ?? 0
  const [before, after] = [run.hash[slot - 1] ?? 0, run.hash[slot + 1] ?? 0]
  const shape = run.shape[slot] ?? 0
  const shapes = shape + 8 * (run.shape[slot - 1] ?? 0) + 64 * (run.shape[slot + 1] ?? 0)
  const facts = run.facts[slot] ?? 0
  const [factsBefore, factsAfter] = [run.facts[slot - 1] ?? 0, run.facts[slot + 1] ?? 0]
  const opens = run.opens && word === 0 ? 1 : 0
  const first = word === 0 ? 1 : 0
  const last = slot === end - 1 ? 1 : 0
  const place = first + 2 * last
  const key = at(tokens, from + word).key
  out[count++] = row(0, place, shift)
  if (words) {
    out[count++] = row(1, hash, shift)
    out[count++] = row(2, mixHashes(hash, opens), shift)
    out[count++] = row(3, mixHashes(before, hash), shift)
    out[count++] = row(4, mixHashes(hash, after), shift)
  }
  out[count++] = row(5, before, shift)
  out[count++] = row(6, after, shift)
  out[count++] = row(7, run.hash[slot - 2] ?? 0, shift)
  out[count++] = row(8, run.hash[slot + 2] ?? 0, shift)
  out[count++] = row(9, mixHashes(shape, opens), shift)
  out[count++] = row(10, shapes, shift)
  out[count++] = row(11, mixHashes(shapes, place), shift)
  if (key.length > 3) {
    out[count++] = row(12, hashLetters(key, 0, 3), shift)
    out[count++] = row(13, hashLetters(key, key.length - 3), shift)
    out[count++] = row(14, hashLetters(key, key.length - 2), shift)
    if (key.length > 5) out[count++] = row(15, hashLetters(key, key.length - 4), shift)
  }
  out[count++] = row(16, mixHashes(facts, opens), shift)
  out[count++] = row(17, mixHashes(facts, factsBefore), shift)
  out[count++] = row(18, mixHashes(facts, factsAfter), shift)
  out[count++] = row(19, mixHashes(factsBefore, factsAfter), shift)
  for (let rest = facts; rest !== 0; rest &= rest - 1) out[count++] = row(20, mixHashes(rest & -rest, place), shift)
  for (let rest = factsBefore; rest !== 0; rest &= rest - 1) out[count++] = row(21, rest & -rest, shift)
  for (let rest = factsAfter; rest !== 0; rest &= rest - 1) out[count++] = row(22, rest & -rest, shift)
  out[count++] = row(23, (run.gap[slot] ?? 0) + 8 * (run.gap[slot + 1] ?? 0), shift)
  out[count++] = row(24, mixHashes(Math.min(5, run.length), place), shift)
  const head = run.facts[end - 1] ?? 0
  const distance = Math.min(3, end - 1 - slot)
  out[count++] = row(25, mixHashes(head, distance), shift)
  if (words) out[count++] = row(26, mixHashes(run.hash[end - 1] ?? 0, distance > 0 ? 1 : 0), shift)
  out[count++] = row(27, mixHashes(run.facts[MARGIN] ?? 0, first), shift)
  out[count++] = row(28, mixHashes(run.hash[MARGIN - 1] ?? 0, place), shift)
  out[count++] = row(29, mixHashes(run.hash[end] ?? 0, place), shift)
  out[count++] = row(30, mixHashes(mixHashes(run.quoted, opens), place), shift)
  out[count++] = row(31, mixHashes(run.hash[MARGIN - 1] ?? 0, facts), shift)
  out[count++] = row(32, mixHashes(mixHashes(head, run.facts[MARGIN - 1] ?? 0), Math.min(4, run.length)), shift)
  return count
}

/** The row of the weights for one feature: a hash of its template and value. */
function row(template: number, value: number, shift: number): number {
  return Math.imul(mixHashes(value, template), 0x9e3779b1) >>> shift
}
