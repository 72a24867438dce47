import { describe, expect, test } from 'vitest'
import { tenthsOf } from '../src/calibration.ts'
import { NOTHING_CLAIMED } from '../src/claim.ts'
import { figuresOf, sumScores } from '../src/figures.ts'
import { measure } from '../src/measure.ts'
import { CLAIM, GOLD, TEXT } from './sample.ts'

describe('a document with every kind of mistake', () => {
  const { score, turns, layout } = measure(GOLD, CLAIM, TEXT)

  test('has the figures that were worked out by hand', () => {
    expect(score).toMatchObject({ docs: 1, turns: 4, abstain: 0 })
    expect(figuresOf(score)).toEqual({
      // Turns 1, 2 (3 early) and 4 of 4 asked and 4 claimed; turn 3 is 4 early.
      start: (2 * 3) / (4 + 4),
      // Turn 4 ends 7 late.
      span: (2 * 2) / (4 + 4),
      // Asked 4 + 7 + 4 + 2, all of it claimed; claimed 4 + 9 ("B:Yessir.") + 6 ("A:Why?") + 7 ("o.Share").
      speech: (2 * 17) / (17 + 26),
      // Known for 4 + 7 + 4 characters; the last 4 are given to the interviewee.
      role: 11 / 15,
      // Ann is v1, Đorđe is Djordje Ben; v1 is taken, so the fourth voice has none.
      voice: 2 / 3,
      // Stated for 4 + 7 + 4 characters; the 7 of Đorđe Bén have his name, written another way.
      name: 7 / 15,
      // "re" of "Share", and 5 characters of the title that are none.
      furnit: (2 * 2) / (5 + 7),
      title: 1,
      // A year where a day is printed.
      date: 0,
    })
  })

  test('tells how far its confidence can be believed', () => {
    const tenth = (from: number, claims: number, right: number, of: number) => ({ from, claims, starts: { right, of } })
    const filled = (tenths: ReturnType<typeof tenthsOf>) => tenths.filter(({ claims }) => claims > 0)
    expect(filled(tenthsOf(turns))).toEqual([tenth(0.9, 2, 2, 2), tenth(0.8, 2, 1, 2)])
    expect(filled(tenthsOf([layout, { ...layout, confidence: 1 }]))).toEqual([tenth(0.9, 1, 3, 4), tenth(0.8, 1, 3, 4)])
  })
})

describe('names', () => {
  test('are not asked for where the text does not state them', () => {
    const people = GOLD.people.map((person) => ({ ...person, stated: person.name !== 'Ann' }))
    expect(figuresOf(measure({ ...GOLD, people }, CLAIM, TEXT).score).name).toBe(1)
  })
})

describe('a moderator', () => {
  test('may be called an interviewer', () => {
    const turns = GOLD.turns.map((turn) => ({ ...turn, role: turn.role && 'moderator' }))
    // Of the 15 characters 4 are given to an interviewer.
    expect(figuresOf(measure({ ...GOLD, turns }, CLAIM, TEXT).score).role).toBe(4 / 15)
  })
})

describe('nothing', () => {
  const silent = { ...GOLD, meta: {}, turns: [], other: [] }

  test('claimed where there are turns is an abstention and finds nothing', () => {
    const { score } = measure(GOLD, NOTHING_CLAIMED, TEXT)
    expect(score.abstain).toBe(1)
    expect(figuresOf(score)).toMatchObject({ start: 0, speech: 0, role: 0, voice: null, furnit: 0, title: 0 })
  })

  test('claimed where there is nothing is right', () => {
    const { score } = measure(silent, NOTHING_CLAIMED, TEXT)
    expect(score.abstain).toBe(0)
    expect(figuresOf(score)).toMatchObject({ start: 1, span: 1, speech: 1, role: null, furnit: null, title: null })
  })

  test('asked of furniture leaves what is claimed uncounted', () => {
    const both = sumScores([measure(GOLD, CLAIM, TEXT).score, measure(silent, CLAIM, TEXT).score])
    expect(both).toMatchObject({ docs: 2, turns: 4 })
    // The starts count over both: 3 found, 4 asked, 8 claimed.
    expect(figuresOf(both)).toMatchObject({ furnit: 4 / 12, start: 6 / 12, title: 1 })
  })
})

describe('a span beyond the text', () => {
  test('is an error, because it was measured on another text', () => {
    expect(() => measure(GOLD, CLAIM, TEXT.slice(0, -1))).toThrow('a span ends at 61, but the text has 60 code points')
  })
})
