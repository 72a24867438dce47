import { describe, expect, test } from 'vitest'
import { ADDRESS_WORDS, addressesOther } from '../../src/dialogue/address.ts'

describe.each(ADDRESS_WORDS)('$language', ({ examples }) => {
  test.each(examples)('%s', (example) => {
    expect(addressesOther(example)).toBe(true)
  })
})

test.each([
  ['Frau Moor, wir sitzen in der Küche.', true],
  ['Ambassador, it was said that the bridge would be open in a year.', true],
  ['Sie haben es gebaut, und dann sind sie gegangen.', false],
  ['Ich habe Ihnen das schon gesagt.', false],
  ['Je vous ai dit que la mer est froide.', false],
  ['You never only wait.', false],
])('%s: %s', (text, expected) => {
  expect(addressesOther(text)).toBe(expected)
})
