import type { Token } from '../text/tokens.ts'
import { hashLetters, mixHashes } from '../text/word-hash.ts'
import { ABBREVIATIONS, BODIES, LONG_BODIES, LONG_PRODUCTS, PRODUCTS } from './lists/bodies.ts'
import { GIVEN_NAMES } from './lists/given-names.ts'
import { ORGANIZATION_HEADS, OTHER_HEADS, PLACE_HEADS } from './lists/head-words.ts'
import { CITIES, COUNTRIES, REGIONS } from './lists/places.ts'
import { CALENDAR_WORDS, LINKS, PEOPLES, PLAIN_WORDS, ROLES, TITLE_WORDS } from './lists/plain-words.ts'

/** Facts that the lists know of a word, one bit each. The bits are features of the model. */
export const FACT = {
  given: 1,
  country: 2,
  city: 4,
  region: 8,
  plain: 16,
  calendar: 32,
  people: 64,
  title: 128,
  organizationHead: 256,
  placeHead: 512,
  otherHead: 1024,
  link: 2048,
  /** Part of a listed name of several words; set by the features of the tagger. */
  phrase: 4096,
  role: 8192,
  /** A company, agency or team of the lists. */
  body: 16384,
  product: 32768,
} as const

/** Longest name of the lists, in words. */
export const MAX_PHRASE_WORDS = 5

/** Lists of single words, parted by white space. */
const WORD_LISTS: readonly (readonly [list: string, fact: number])[] = [
  [GIVEN_NAMES, FACT.given],
  [PLAIN_WORDS, FACT.plain],
  [CALENDAR_WORDS, FACT.calendar],
  [PEOPLES, FACT.people],
  [LINKS, FACT.link],
  [ROLES, FACT.role],
  [TITLE_WORDS, FACT.title],
  [ORGANIZATION_HEADS, FACT.organizationHead],
  [PLACE_HEADS, FACT.placeHead],
  [BODIES, FACT.body],
  [ABBREVIATIONS, FACT.role],
  [PRODUCTS, FACT.product],
  [OTHER_HEADS, FACT.otherHead],
]

/** Lists of names of one word or several, parted by `|`. */
const NAME_LISTS: readonly (readonly [list: string, fact: number])[] = [
  [COUNTRIES, FACT.country],
  [CITIES, FACT.city],
  [REGIONS, FACT.region],
  [LONG_BODIES, FACT.body],
  [LONG_PRODUCTS, FACT.product],
]

/** Facts by hash: of a word that of its letters, of a longer name those of its words, mixed from left to right. */
const facts = readLists()

function readLists(): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const add = (name: string, fact: number) => {
    const hash = name
      .split(' ')
      .map((word) => hashLetters(word))
      .reduce(mixHashes)
    found.set(hash, (found.get(hash) ?? 0) | fact)
  }
  for (const [list, fact] of WORD_LISTS) for (const word of list.trim().split(/\s+/)) add(word, fact)
  for (const [list, fact] of NAME_LISTS) for (const name of list.trim().split('|')) add(name.trim(), fact)
  return found
}

/** The facts of a word or name by its hash, bits of FACT; 0 where no list has it. */
export const factsOf = (hash: number): number => facts.get(hash) ?? 0

/** The facts of a token, bits of FACT. The token keeps them. */
export function factsOfToken(token: Token): number {
  if (token.facts < 0) token.facts = factsOf(token.hash)
  return token.facts
}
