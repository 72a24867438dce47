import { expect, test } from 'vitest'
import { countPhrases, GUEST_PHRASES, HOST_PHRASES } from '../../src/dialogue/host-and-guest-phrases.ts'

test.each(HOST_PHRASES.map(({ example, pattern }) => [example, pattern] as const))('a host: %s', (example, pattern) => {
  expect(example.toLowerCase()).toMatch(pattern)
  expect(countPhrases([example])).toEqual({ host: 1, guest: 0 })
})

test.each(GUEST_PHRASES.map(({ example, pattern }) => [example, pattern] as const))(
  'a guest: %s',
  (example, pattern) => {
    expect(example.toLowerCase()).toMatch(pattern)
    expect(countPhrases([example])).toEqual({ host: 0, guest: 1 })
  },
)

test('phrases are counted over all turns', () => {
  expect(countPhrases(['Welcome back to the show.', 'Yes.', 'Tell us more.'])).toEqual({ host: 2, guest: 0 })
})
