import type { Token } from '../text/tokens.ts'
import { hashLetters, mixHashes } from '../text/word-hash.ts'
import { ABBREVIATIONS, BODIES, LONG_BODIES, LONG_PRODUCTS, PRODUCTS } from './lists/bodies.ts'
import { GIVEN_NAMES } from './lists/given-names.ts'
import { ORGANIZATION_HEADS, OTHER_HEADS, PLACE_HEADS } from './lists/head-words.ts'
import { CITIES, COUNTRIES, REGIONS } from './lists/places.ts'
import { CALENDAR_WORDS, LINKS, PEOPLES, PLAIN_WORDS, ROLES, TITLE_WORDS } from './lists/plain-words.ts'

/** What the lists know of a word; one bit each. */
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
  /** Part of a place name of several words. */
  phrase: 4096,
  role: 8192,
  /** A company, agency or team of the lists. */
  body: 16384,
  product: 32768,
} as const

/** The longest place name of the lists, in words. */
export const MAX_PHRASE_WORDS = 5

const facts = new Map<number, number>()

/** Words by the hash of their letters, names of several words by the hashes of their words mixed from left to right. */
function add(list: string, separator: string, fact: number): void {
  for (const entry of list.trim().split(separator)) {
    const words = entry.trim().split(' ')
    const key = words.map((word) => hashLetters(word)).reduce(mixHashes)
    facts.set(key, (facts.get(key) ?? 0) | fact)
  }
}

add(GIVEN_NAMES.replace(/\s+/g, '|').slice(1), '|', FACT.given)

add(COUNTRIES, '|', FACT.country)

add(CITIES, '|', FACT.city)

add(REGIONS, '|', FACT.region)

add(PLAIN_WORDS.replace(/\s+/g, '|').slice(1), '|', FACT.plain)

add(CALENDAR_WORDS.replace(/\s+/g, '|').slice(1), '|', FACT.calendar)

add(PEOPLES.replace(/\s+/g, '|').slice(1), '|', FACT.people)

add(LINKS.replace(/\s+/g, '|'), '|', FACT.link)

add(ROLES.replace(/\s+/g, '|').slice(1), '|', FACT.role)

add(TITLE_WORDS.replace(/\s+/g, '|').slice(1), '|', FACT.title)

add(ORGANIZATION_HEADS.replace(/\s+/g, '|').slice(1), '|', FACT.organizationHead)

add(PLACE_HEADS.replace(/\s+/g, '|').slice(1), '|', FACT.placeHead)

add(BODIES.replace(/\s+/g, '|').slice(1), '|', FACT.body)

add(LONG_BODIES, '|', FACT.body)

add(ABBREVIATIONS.replace(/\s+/g, '|').slice(1), '|', FACT.role)

add(PRODUCTS.replace(/\s+/g, '|').slice(1), '|', FACT.product)

add(LONG_PRODUCTS, '|', FACT.product)

add(OTHER_HEADS.replace(/\s+/g, '|').slice(1), '|', FACT.otherHead)

/** The facts about a word or a phrase by its hash; 0 where the lists do not have it. */
export const factsOf = (hash: number): number => facts.get(hash) ?? 0

/** The facts about the word of a token. */
export function factsOfToken(token: Token): number {
  if (token.facts < 0) token.facts = factsOf(token.hash)
  return token.facts
}
