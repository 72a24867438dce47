import { describe, expect, test } from 'vitest'
import { readSources } from '../../src/corpus/sources.ts'

const header = 'file,url,outlet,published,language,rights\n'

test('a row is what the user knows', () => {
  const { facts, findings } = readSources(
    `${header}a.txt,https://example.org/a,"The Post, Ltd",2023-02,sr-Latn,©\n`,
    'sources.csv',
  )
  expect(findings).toEqual([])
  expect(facts.get('a.txt')).toEqual({
    line: 2,
    url: 'https://example.org/a',
    outlet: 'The Post, Ltd',
    published: '2023-02',
    conducted: null,
    language: 'sr-Latn',
    rights: '©',
  })
})

test('a language code is brought into its usual form', () => {
  const { facts, findings } = readSources(`${header}b.txt,,,,EN-us,\n`, 'sources.csv')
  expect(findings).toEqual([])
  expect(facts.get('b.txt')?.language).toBe('en-US')
})

test('columns of the user, a byte order mark and empty lines do no harm', () => {
  const { facts, findings } = readSources('\ufefffile,mood\r\na.txt,good\r\n\r\n', 'sources.csv')
  expect(findings).toEqual([])
  expect([...facts.keys()]).toEqual(['a.txt'])
})

describe('what is wrong is told with its line, and the rest counts', () => {
  test.each([
    [
      'a date of no calendar',
      `${header}b.txt,,,2023-02-30,,\n`,
      /sources\.csv:2: published "2023-02-30" is not a date/,
    ],
    ['a date in words', `${header}b.txt,,,6 February,,\n`, /sources\.csv:2: published "6 February"/],
    ['no address', `${header}b.txt,example.org,,,,\n`, /sources\.csv:2: url "example.org"/],
    ['no language', `${header}b.txt,,,,Serbian?,\n`, /sources\.csv:2: language "Serbian\?"/],
    ['a language in words', `${header}b.txt,,,,english,\n`, /sources\.csv:2: language "english"/],
    ['a row too long', `${header}b.txt,,,,,\nc.txt,,A, Ltd,,,\n`, /sources\.csv:3: the row has 7 cells instead of 6/],
    ['a file twice', `${header}b.txt,,,,,\nb.txt,,,,,\n`, /sources\.csv:3: "b.txt" has a row already \(line 2\)/],
    ['no file', `${header}b.txt,,,,,\n,,X,,,\n`, /sources\.csv:3: the row names no file/],
  ])('%s', (_, csv, message) => {
    const { facts, findings } = readSources(csv, 'sources.csv')
    expect(findings.map((finding) => finding.message)).toEqual([expect.stringMatching(message)])
    expect(facts.has('b.txt')).toBe(true)
  })

  test.each([
    ['a broken quote', `${header}b.txt,"open\n`, /sources\.csv:\d+: .*Quote.*no row of this file is used/],
    ['a column twice', 'file,url,file\nb.txt,,c.txt\n', /sources\.csv:1: the column "file" is there twice/],
    ['no column for the file', 'name,url\nb.txt,\n', /sources\.csv:1: there is no column "file"/],
  ])('%s makes the file unusable', (_, csv, message) => {
    const { facts, findings } = readSources(csv, 'sources.csv')
    expect(findings.map((finding) => finding.message)).toEqual([expect.stringMatching(message)])
    expect(facts.size).toBe(0)
  })
})
