import { expect, test } from 'vitest'
import type { SourceFacts } from '../../src/document/facts.ts'
import { parse } from '../../src/parse.ts'

const text = 'A title of five words\n\nFeb 14 2023\n\nAB: Who?\nCD: Me.\nAB: When?\nCD: Now.'
const nothing: SourceFacts = { url: null, outlet: null, published: null, conducted: null, language: null, rights: null }

test.each([
  ['the user', { published: '2023-02-14' }, '2023-02-14', 'sources', []],
  ['the user, less precise', { published: '2023' }, '2023', 'sources', []],
  ['the url', { url: 'https://example.org/2023/02/14/title/' }, '2023-02-14', 'url', []],
  ['the url, month only', { url: 'https://example.org/2023/02/title' }, '2023-02', 'url', []],
  ['the date line', { url: 'https://example.org/2023-title' }, '2023-02-14', 'dateline', []],
  ['the user against the date line', { published: '2023-02-13' }, '2023-02-13', 'sources', ['published-contradiction']],
  [
    'the url against the date line',
    { url: 'https://example.org/2022/02/14/title/' },
    '2022-02-14',
    'url',
    ['published-contradiction'],
  ],
])('%s says when', (_, facts, value, source, rules) => {
  const { published, findings } = parse({ id: 'x', path: 'x.txt', sha256: null, text, facts: { ...nothing, ...facts } })
  expect(published).toMatchObject({ value, source })
  expect(findings.map(({ rule }) => rule)).toEqual(rules)
})

test.each([
  ['Updated March 5, 2019\n\nPublished March 3, 2019', '2019-03-03'],
  ['Updated March 5, 2019', '2019-03-05'],
  ['Interviewed by Ana Moor on March 3, 2019', '2019-03-03'],
  ['Recorded March 3, 2019', undefined],
  ['Date of interview: March 3, 2019', undefined],
])('of "%s" the date is %s', (lines, value) => {
  const dated = text.replace('Feb 14 2023', lines)
  expect(parse({ id: 'x', path: 'x.txt', sha256: null, text: dated, facts: null }).published?.value).toBe(value)
})

test.each([
  ['fr', '2019-04-03'],
  ['en', undefined],
])('03/04/2019 in a document in %s is %s', (language, value) => {
  const dated = text.replace('Feb 14 2023', '03/04/2019')
  const facts = { ...nothing, language }
  expect(parse({ id: 'x', path: 'x.txt', sha256: null, text: dated, facts }).published?.value).toBe(value)
})
