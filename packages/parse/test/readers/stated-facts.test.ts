import { describe, expect, test } from 'vitest'
import { checkFacts } from '../../src/readers/stated-facts.ts'

describe('a fact that is one', () => {
  test.each([
    ['published', '2023-02-06T23:30:00+01:00', '2023-02-06'],
    ['published', '2023-02-06 10:00', '2023-02-06'],
    ['published', '2023-02', '2023-02'],
    ['published', 2023, '2023'],
    ['published', 'February 6, 2023', '2023-02-06'],
    ['language', 'en_gb', 'en-GB'],
    ['language', 'sr-latn', 'sr-Latn'],
    ['outlet', '  The \n Weekly ', 'The Weekly'],
    ['url', 'https://example.org/a', 'https://example.org/a'],
  ] as const)('%s %j -> %s', (name, stated, fact) => {
    const { own, findings } = checkFacts({ [name]: stated })
    expect(own).toEqual({ title: null, url: null, outlet: null, published: null, language: null, [name]: fact })
    expect(findings).toEqual([])
  })
})

test.each([
  ['published', 'soon'],
  ['published', '2023-02-30'],
  ['language', 'English'],
  ['url', '/2023/talk'],
] as const)('%s %j is left out with a warning that names it', (name, stated) => {
  const { own, findings } = checkFacts({ [name]: stated })
  expect(own[name]).toBeNull()
  expect(findings).toMatchObject([{ severity: 'warning', rule: 'stated-facts' }])
  expect(findings[0]?.message).toContain(`${name} "${stated}"`)
})

test('nothing, null, blanks and lists are no facts and no mistakes', () => {
  expect(checkFacts({ title: null, url: ' ', outlet: ['a'], language: '' })).toEqual({
    own: { title: null, url: null, outlet: null, published: null, language: null },
    findings: [],
  })
})
