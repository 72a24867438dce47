import { expect, test } from 'vitest'
import { isOccupation } from '../../src/vocabulary/occupations.ts'

test.each([
  ['Writer', true],
  ['Video director', true],
  ['Keeper of the light', true],
  ['Cartoonist, illustrator', true],
  ['Staff Technologist (Harbour Board)', true],
  ['Researcher and scientific visualiser (Lune)', true],
  ['Game designer (Okay?, Pancake - The Game)', true],
  ['Software engineer, president of the board', true],
  ['Letters from the editor', false],
  ['A night with the harbour master', false],
  ['Tides', false],
  ['', false],
])('%s is what somebody does: %s', (line, expected) => {
  expect(isOccupation(line)).toBe(expected)
})
