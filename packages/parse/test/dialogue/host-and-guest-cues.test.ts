import { expect, test } from 'vitest'
import { countCues, GUEST_CUES, HOST_CUES } from '../../src/dialogue/host-and-guest-cues.ts'

test.each(HOST_CUES.map(({ example, phrase }) => [example, phrase] as const))('a host: %s', (example, phrase) => {
  expect(example.toLowerCase()).toMatch(phrase)
  expect(countCues([example])).toEqual({ host: 1, guest: 0 })
})

test.each(GUEST_CUES.map(({ example, phrase }) => [example, phrase] as const))('a guest: %s', (example, phrase) => {
  expect(example.toLowerCase()).toMatch(phrase)
  expect(countCues([example])).toEqual({ host: 0, guest: 1 })
})

test('cues are counted over all turns', () => {
  expect(countCues(['Welcome back to the show.', 'Yes.', 'Tell us more.'])).toEqual({ host: 2, guest: 0 })
})
