import type { GoldTurn } from '@colloquy/parse/train'
import { expect, test } from 'vitest'
import type { ClaimedTurn } from '../src/claim.ts'
import { matchTurns } from '../src/match-turns.ts'
import { countAgreeingVoices } from '../src/voices.ts'

const asked = (start: number, end: number, speaker: string | null = null, role: string | null = null): GoldTurn => ({
  speaker,
  role,
  spans: [[start, end]],
})
const claimed = (start: number, end: number, speaker = 'v'): ClaimedTurn => ({
  speaker,
  role: 'unknown',
  confidence: 1,
  spans: [[start, end]],
})

test('of two candidates the one that ends nearest is taken, and only once', () => {
  const [near, far] = [claimed(12, 20), claimed(10, 99)]
  const matches = matchTurns([asked(10, 20), asked(11, 20), asked(11, 21)], [far, near])
  expect(matches.map((match) => [match.claimed, match.whole])).toEqual([
    [near, true],
    [far, false],
  ])
})

test('the end of a turn is the end of its last span', () => {
  const cut: GoldTurn = {
    ...asked(0, 10),
    spans: [
      [0, 10],
      [20, 30],
    ],
  }
  expect(matchTurns([cut], [claimed(0, 33)])).toMatchObject([{ whole: true }])
  expect(matchTurns([cut], [claimed(0, 10)])).toMatchObject([{ whole: false }])
})

test('voices are paired by most turns first, one to one', () => {
  // Ann: x, y, y, y. Bob: x, x, y. So Ann is y (3 turns), Bob is x (2 turns), 5 of 7.
  const speakers = ['Ann x', 'Ann y', 'Bob x', 'Bob x', 'Bob y', 'Ann y', 'Ann y'].map((pair) => pair.split(' '))
  const matches = matchTurns(
    speakers.map(([speaker], index) => asked(index * 10, index * 10 + 9, speaker)),
    speakers.map(([, voice], index) => claimed(index * 10, index * 10 + 9, voice)),
  )
  expect(countAgreeingVoices(matches)).toBe(5)
})

test('a voice without a name is told by its role', () => {
  const matches = matchTurns(
    [asked(0, 9, null, 'interviewer'), asked(10, 19, null, 'interviewee'), asked(20, 29, null, 'interviewer')],
    [claimed(0, 9, 'x'), claimed(10, 19, 'y'), claimed(20, 29, 'x')],
  )
  expect(countAgreeingVoices(matches)).toBe(3)
})
