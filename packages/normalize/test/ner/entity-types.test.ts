import { expect, test } from 'vitest'
import { typeOf } from '../../src/ner/entity-types.ts'
import { tokenize } from '../../src/text/tokens.ts'

test.each([
  ['JavaScript', 'PER', 'PRODUCT', 'a program is no person'],
  ['Final Cut Pro', 'ORG', 'PRODUCT', 'nor a body, whatever its words are'],
  ['Bitcoin Script', 'PER', null, 'something made of one: nobody can tell what'],
  ['Linux Foundation', 'ORG', 'ORG', 'a body named after one'],
  ['Ruby Holm', 'PER', 'PERSON', 'a given name counts first'],
  ['DLN', 'PER', 'ORG', 'an abbreviation is no person'],
  ['BIP66', 'PER', null, 'nor is a number'],
  ['Lune University', 'LOC', 'ORG', 'schools are bodies'],
  ['Lune Station', 'ORG', 'FAC', 'stations are buildings'],
  ['Lune Museum', 'ORG', 'ORG', 'a museum acts'],
  ['Lune Brigade', 'LOC', 'ORG', 'the last word says body'],
  ['Lune River', 'LOC', 'LOC', 'the last word says nature'],
] as const)('%s as %s is %s: %s', (name, kind, type, _) => {
  const tokens = tokenize(name)
  expect(typeOf(kind, tokens, 0, tokens.length)).toBe(type)
})

test('where somebody goes is a building', () => {
  const tokens = tokenize('She waited at the Lune Museum of Water.')
  expect(typeOf('ORG', tokens, 4, 8)).toBe('FAC')
})
