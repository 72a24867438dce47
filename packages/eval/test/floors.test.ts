import { expect, test } from 'vitest'
import { figuresOf } from '../src/figures.ts'
import { findShortfalls, raiseFloors } from '../src/floors.ts'
import { measure } from '../src/measure.ts'
import { CLAIM, GOLD, TEXT } from './sample.ts'

/** start 0.75, span 0.5, speech 0.7907, role 0.7333, voice 0.6667, name 0.4667, furnit 0.3333, title 1, date 0 */
const figures = figuresOf(measure(GOLD, CLAIM, TEXT).score)
const reached = new Map([['here', figures]])

test('a figure below its floor is told, one on its floor is not', () => {
  expect(findShortfalls({ here: { start: 0.75, role: 0.735 }, elsewhere: { start: 1 } }, reached)).toEqual([
    'here: role is 0.7333, below its floor 0.735',
  ])
})

test('a figure that is no longer measured is told', () => {
  expect(findShortfalls({ here: { date: 0 } }, new Map([['here', { ...figures, date: null }]]))).toEqual([
    'here: nothing in the gold asks for date, but it has the floor 0',
  ])
})

test('floors rise to the 0.005 below what was reached and never sink', () => {
  expect(raiseFloors({ other: { start: 0.5 }, here: { start: 0.9, span: 0.1 } }, reached)).toEqual({
    here: {
      start: 0.9,
      span: 0.5,
      speech: 0.79,
      role: 0.73,
      voice: 0.665,
      name: 0.465,
      furnit: 0.33,
      title: 1,
      date: 0,
    },
    other: { start: 0.5 },
  })
})

test('raised floors are met', () => {
  expect(findShortfalls(raiseFloors({}, reached), reached)).toEqual([])
})
