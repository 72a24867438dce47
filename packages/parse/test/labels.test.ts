import { describe, expect, test } from 'vitest'
import { fold } from '../src/fold.ts'
import { areVariants, initials, labelKey, readColonLabel } from '../src/labels.ts'

describe('readColonLabel', () => {
  test.each([
    ['EWB: How do you see it?', 'EWB', 'How do you see it?'],
    ['EWB:\u00a0How?', 'EWB', 'How?'],
    ['European Western Balkans: The first', 'European Western Balkans', 'The first'],
    ['BG Romano: I assumed', 'BG Romano', 'I assumed'],
    ['THE PRESIDENT:', 'THE PRESIDENT', ''],
    ['Speaker 1: 00:00:01', 'Speaker 1', '00:00:01'],
    ['Милош: Добар дан', 'Милош', 'Добар дан'],
  ])('%s', (line, label, speech) => {
    const found = readColonLabel(fold(line), 100)
    expect(found?.label.text).toBe(label)
    expect(fold(line).slice((found?.speech ?? 0) - 100)).toBe(speech)
  })

  test.each([
    ['Photo: Belgrade Security Forum / Flickr'],
    ['It is 10:30 now'],
    ['This is what I mean: nothing'],
    ['Is that so? Yes: it is'],
    [': nothing before'],
    ['https://example.org'],
    ['A very long beginning of a sentence that goes on and on and on: done'],
  ])('no label in %s', (line) => {
    expect(readColonLabel(line, 0)).toBeNull()
  })
})

test.each([
  ['PC', 'Piers Cazalet', true],
  ['P.C.', 'Piers Cazalet', true],
  ['EWB', 'European Western Balkans', true],
  ['Cazalet', 'Piers Cazalet', true],
  ['CAZALET', 'Piers Cazalet', true],
  ['Piers', 'Piers Cazalet', true],
  ['Mr. Cazalet', 'Piers Cazalet', true],
  ['PB', 'Piers Cazalet', false],
  ['Ana Cazalet', 'Piers Cazalet', false],
  ['A', 'Ana', false],
])('%s and %s are variants: %s', (short, long, expected) => {
  expect(areVariants(short, long)).toBe(expected)
  expect(areVariants(long, short)).toBe(expected)
})

test('a key forgets case, dots and spaces', () => {
  expect(labelKey('P. C.')).toBe('p c')
  expect(labelKey('Mr. KOVAČ')).toBe('mr kovač')
})

test('small words give no initial', () => {
  expect(initials('Chief of the General Staff')).toBe('CGS')
})
