import { describe, expect, test } from 'vitest'
import { labelKey } from '../../src/labels/label.ts'
import {
  alternativesOf,
  expand,
  type Field,
  monthsOf,
  phrasesOf,
  readField,
  VOCABULARIES,
  type Vocabulary,
  vocabulariesOf,
  wordsOf,
} from '../../src/vocabulary/index.ts'

const ROLES = [
  'asks',
  'answers',
  'interviews',
  'interviewed',
  'guests',
  'moderates',
  'chairs',
  'hosts',
  'audience',
  'staff',
  'voices',
  'selves',
  'participants',
  'unnamed',
] as const

const FIELDS: readonly Field[] = [
  ...ROLES.map((role) => `roles.${role}` as const),
  'honorifics',
  'abbreviations',
  'offices',
  'particles',
  'nameArticles',
  'namePrepositions',
  'articles',
  'genre.nouns',
  'genre.with',
  'genre.events',
  'credits.asked',
  'credits.wrote',
  'credits.pictured',
  'credits.translated',
]

/** What a language may do without: its word is an initial, a name or an office, or stands behind the name. */
const OPTIONAL: ReadonlySet<string> = new Set([
  'roles.interviewed',
  'roles.chairs',
  'roles.selves',
  'honorifics',
  'abbreviations',
  'offices',
  'particles',
  'nameArticles',
  'namePrepositions',
  'articles',
  'genre.with',
  'genre.events',
])

const phrasesIn = (vocabulary: Vocabulary, field: Field) =>
  readField(vocabulary, field)
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')

const languages = VOCABULARIES.map((vocabulary) => [vocabulary.codes.join(' '), vocabulary] as const)

describe.each(languages)('%s', (_, vocabulary) => {
  test('has words for every field', () => {
    const empty = FIELDS.filter((field) => phrasesIn(vocabulary, field).length === 0 && !OPTIONAL.has(field))
    expect(empty).toEqual([])
  })

  test('says each phrase once in a list', () => {
    const twice = FIELDS.flatMap((field) => {
      const forms = phrasesIn(vocabulary, field).flatMap(expand)
      return forms.filter((form, index) => forms.indexOf(form) !== index).map((form) => `${field} ${form}`)
    })
    expect(twice).toEqual([])
  })

  test('prints its words small and without the signs of patterns', () => {
    const odd = FIELDS.flatMap((field) =>
      phrasesIn(vocabulary, field).flatMap((phrase) =>
        expand(phrase).filter(
          (form) => !/^[\p{L}\p{N}&'-]+(?: [\p{L}\p{N}&'-]+)*$/u.test(form) || /\p{Lu}/u.test(form),
        ),
      ),
    )
    expect(odd).toEqual([])
  })

  test('has twelve months in every row', () => {
    expect(vocabulary.months.length).toBeGreaterThan(0)
    expect(vocabulary.months.filter((row) => row.split(/\s+/).length !== 12)).toEqual([])
  })
})

/** Parts of one voice; heads of lists, and what stands before a part, may be the same words. */
const PARTS = ROLES.filter((role) => role !== 'participants' && role !== 'unnamed')

const claimedTwice = (vocabularies: readonly Vocabulary[]) => {
  const claims = new Map<string, string[]>()
  for (const role of PARTS) {
    const fields = vocabularies.filter((vocabulary) => phrasesIn(vocabulary, `roles.${role}`).length > 0)
    if (fields.length === 0) continue
    for (const word of wordsOf(`roles.${role}`, vocabularies)) claims.set(word, [...(claims.get(word) ?? []), role])
  }
  return [...claims].filter(([, roles]) => roles.length > 1).map(([word, roles]) => `${word}: ${roles.join(', ')}`)
}

test('no word has two parts in one language', () => {
  expect(
    languages.flatMap(([code, vocabulary]) => claimedTwice([vocabulary]).map((claim) => `${code} ${claim}`)),
  ).toEqual([])
})

test('words that have two parts in two languages', () => {
  expect(claimedTwice(VOCABULARIES)).toEqual([])
})

test('no language comes twice', () => {
  const codes = VOCABULARIES.flatMap((vocabulary) => vocabulary.codes)
  expect(codes).toEqual([...new Set(codes)])
})

test('words are folded as labels are', () => {
  const words = FIELDS.flatMap((field) => [...wordsOf(field)])
  expect(words.filter((word) => labelKey(word) !== word)).toEqual([])
})

test('no month name means two months', () => {
  const numbers = new Map<string, number>()
  const two: string[] = []
  for (const vocabulary of VOCABULARIES)
    for (const [name, number] of monthsOf([vocabulary])) {
      if ((numbers.get(name) ?? number) !== number) two.push(name)
      numbers.set(name, number)
    }
  expect(two).toEqual([])
})

describe('a phrase', () => {
  test.each([
    ['moderador(a|es)?', ['moderador', 'moderadora', 'moderadores']],
    ['co-?host', ['cohost', 'co-host']],
    ['interview (conducted )?by', ['interview by', 'interview conducted by']],
  ])('%s has its forms', (phrase, forms) => {
    expect(expand(phrase)).toEqual(forms)
  })

  test('with a bracket that does not end is refused', () => {
    expect(() => expand('moderador(a')).toThrow('moderador(a')
  })
})

describe('a pattern', () => {
  test('keeps to whole words, in any alphabet', () => {
    const pattern = phrasesOf('genre.nouns')
    expect(pattern.test('Велики интервју')).toBe(true)
    expect(pattern.test('Interviewing')).toBe(false)
    expect(phrasesOf('genre.with', { at: 'start' }).test('An interview with')).toBe(false)
  })

  test('tries the longest first', () => {
    const lengths = alternativesOf('honorifics')
      .split('|')
      .map((form) => form.length)
    expect(lengths).toEqual(lengths.toSorted((left, right) => right - left))
  })

  test('of no words is refused', () => {
    expect(() => phrasesOf('honorifics', { vocabularies: vocabulariesOf('hu') })).toThrow('honorifics')
  })
})

test('months have their numbers, with and without the marks of their letters', () => {
  const months = monthsOf()
  expect(['février', 'fevrier', 'listopada', 'ožujka', 'ozujka', 'sept'].map((name) => months.get(name))).toEqual([
    2, 2, 10, 3, 3, 9,
  ])
})
