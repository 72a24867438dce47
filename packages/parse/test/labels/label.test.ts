import { expect, test } from 'vitest'
import { initials, labelKey } from '../../src/labels/label.ts'
import { canBeSameSpeaker } from '../../src/labels/same-speaker.ts'
import { looksLikeSpeaker } from '../../src/labels/speaker-name.ts'

test.each([
  ['EWB', true],
  ['European Western Balkans', true],
  ['THE PRESIDENT', true],
  ['Speaker 1', true],
  ['NATHAN CORRIGAN, HOST', true],
  ['Милош Лазић', true],
  ['«Полярный вестник»', true],
  ['Unknown speaker', true],
  ['An Herrn Moor', false],
  ['Photo', false],
  ['This is what I mean', false],
  ['in short', false],
  ['Is that so? Yes', false],
])('%s looks like a speaker: %s', (text, expected) => {
  expect(looksLikeSpeaker(text)).toBe(expected)
})

test.each([
  ['PC', 'Piers Cazalet', true],
  ['P.C.', 'Piers Cazalet', true],
  ['PO-H', 'Philippa Orde-Hart', true],
  ['EWB', 'European Western Balkans', true],
  ['Cazalet', 'Piers Cazalet', true],
  ['CAZALET', 'Piers Cazalet', true],
  ['Piers', 'Piers Cazalet', true],
  ['P. Cazalet', 'Piers Cazalet', true],
  ['M. Cazalet', 'Piers Cazalet', false],
  ['Mr. Cazalet', 'Piers Cazalet', true],
  ['CORRIGAN', 'NATHAN CORRIGAN, HOST', true],
  ['Adele Merten', 'German Chancellor Adele Merten', true],
  ['P', 'Pregunta', true],
  ['StepanLarchenko', 'Stepan Larchenko', true],
  ['C&C', 'Crust & Crumb', true],
  ['«ПВ»', '«Полярный вестник»', true],
  ['Mayor', 'Mayor Ana Moor', true],
  ['PB', 'Piers Cazalet', false],
  ['Ana Cazalet', 'Piers Cazalet', false],
  ['A', 'Ana', false],
])('%s and %s are variants: %s', (short, long, expected) => {
  expect(canBeSameSpeaker(short, long)).toBe(expected)
  expect(canBeSameSpeaker(long, short)).toBe(expected)
})

test('a key forgets case, dots and spaces', () => {
  expect(labelKey('P. C.')).toBe('p c')
  expect(labelKey('Q12')).toBe('q')
  expect(labelKey('Speaker 1')).toBe('speaker 1')
  expect(labelKey('Mr. KOVAČ')).toBe('mr kovač')
  expect(labelKey('G u s m a n')).toBe('gusman')
})

test('small words give no initial', () => {
  expect(initials('Chief of the General Staff')).toBe('CGS')
})
