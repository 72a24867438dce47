import { expect, test } from 'vitest'
import { calibratedConfidence } from '../../src/lines/calibrate.ts'

test('a surer model never gives a lower confidence, and all lie in 0..1', () => {
  let before = 0
  for (let chance = 0; chance <= 1.000001; chance += 0.001) {
    const confidence = calibratedConfidence(chance)
    expect(confidence).toBeGreaterThanOrEqual(before)
    expect(confidence).toBeLessThanOrEqual(1)
    before = confidence
  }
})

test('the ends are 0 and at most 1', () => {
  expect(calibratedConfidence(0)).toBe(0)
  expect(calibratedConfidence(1)).toBeGreaterThan(0.9)
  expect(calibratedConfidence(1.0000001)).toBeLessThanOrEqual(1)
})
