import { expect, test } from 'vitest'
import { countCues, GUEST_CUES, HOST_CUES } from '../src/cues.ts'

test.each([...HOST_CUES, ...GUEST_CUES].map(({ pattern, example }) => [example, pattern] as const))(
  '%s',
  (example, pattern) => {
    expect(pattern.test(example)).toBe(true)
  },
)

test('no example gives both parts away', () => {
  for (const { example } of HOST_CUES) expect(countCues([example])).toMatchObject({ guest: 0 })
  for (const { example } of GUEST_CUES) expect(countCues([example])).toMatchObject({ host: 0 })
})

test('cues are counted over all turns', () => {
  expect(countCues(['Welcome back to the show.', 'Yes.', 'Tell us more.'])).toEqual({ host: 2, guest: 0 })
})
