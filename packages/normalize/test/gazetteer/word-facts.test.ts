import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import * as bodies from '../../src/gazetteer/lists/bodies.ts'
import * as givenNames from '../../src/gazetteer/lists/given-names.ts'
import * as headWords from '../../src/gazetteer/lists/head-words.ts'
import * as places from '../../src/gazetteer/lists/places.ts'
import * as plainWords from '../../src/gazetteer/lists/plain-words.ts'
import { FACT, factsOf } from '../../src/gazetteer/word-facts.ts'
import { hashLetters, mixHashes } from '../../src/text/word-hash.ts'

/** Words or names of a list in its order, whatever its line breaks. */
function namesOf(list: string): string[] {
  return list
    .trim()
    .split(list.includes('|') ? '|' : /\s+/)
    .map((name) => name.trim())
}

function digestOf(lists: Readonly<Record<string, string>>): string {
  const entries = Object.entries(lists).sort(([left], [right]) => (left < right ? -1 : 1))
  const names = entries.map(([name, list]) => [name, namesOf(list)])
  return createHash('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 16)
}

/** The facts of words are features of the model: after a change here, train it anew (`npm run train`). */
test.each([
  ['bodies', bodies, 'd4d103199236d420'],
  ['given names', givenNames, 'cc2175e8a99972c9'],
  ['head words', headWords, '009071085102e340'],
  ['places', places, '90e5ea3fed75c0f9'],
  ['plain words', plainWords, '29c8298d363dc405'],
])('the list of %s is the one that the tagger was trained with', (_, lists, digest) => {
  expect(digestOf({ ...lists })).toBe(digest)
})

test.each([
  ['ana', FACT.given],
  ['afghanistan', FACT.country],
  ['united arab emirates', FACT.country],
  ['the', FACT.plain | FACT.link],
  ['lune', 0],
])('%s', (name, facts) => {
  expect(
    factsOf(
      name
        .split(' ')
        .map((word) => hashLetters(word))
        .reduce(mixHashes),
    ),
  ).toBe(facts)
})
