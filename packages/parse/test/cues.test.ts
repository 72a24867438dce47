import { expect, test } from 'vitest'
import { countCues, GUEST_CUES, HOST_CUES } from '../src/cues.ts'

test.each([...HOST_CUES, ...GUEST_CUES].map(({ pattern, example }) => [example, pattern] as const))(
  '%s',
  (example, pattern) => {
    expect(pattern.test(example)).toBe(true)
  },
)

test('no example gives both parts away', () => {
  for (const { example } of HOST_CUES) expect(countCues([example], GUEST_CUES)).toBe(0)
  for (const { example } of GUEST_CUES) expect(countCues([example], HOST_CUES)).toBe(0)
})

test('a cue counts once a turn', () => {
  expect(countCues(['Welcome back to the show. Welcome back to the show.', 'Yes.'], HOST_CUES)).toBe(2)
})
