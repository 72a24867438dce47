import { describe, expect, test } from 'vitest'
import { FORMS } from '../../train/forms.ts'
import type { GoldText } from '../../train/gold-text.ts'
import { makeVariant } from '../../train/variants.ts'
import { bakeryText } from './sample.ts'

/** Enough to see every setting: gaps, broken lines, lost line breaks, lines of a site. */
const SEEDS = Array.from({ length: 40 }, (_, seed) => seed)

const wordsAt = ({ text }: GoldText, spans: readonly { start: number; end: number }[]): string =>
  spans
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .replace(/\s+/g, ' ')

const turnsOf = (gold: GoldText) => gold.turns.map(({ spans }) => wordsAt(gold, spans))

function variantsOf(form: (typeof FORMS)[number]): GoldText[] {
  return SEEDS.map((seed) => makeVariant(bakeryText, seed, form) ?? expect.fail('there is no variant'))
}

describe.each(FORMS)('$name', (form) => {
  const variants = variantsOf(form)

  test('the gold points at the same words as before', () => {
    for (const variant of variants) {
      expect(turnsOf(variant)).toEqual(turnsOf(bakeryText))
      expect(variant.other.slice(0, 2).map((stretch) => wordsAt(variant, [stretch]))).toEqual(
        bakeryText.other.slice(0, 2).map((stretch) => wordsAt(bakeryText, [stretch])),
      )
    }
  })

  test('every mark is filled in', () => {
    for (const { text } of variants) expect(text).not.toMatch(/[{}]/)
  })

  test('the words that are set apart are printed', () => {
    for (const variant of variants)
      for (const { start, end } of variant.emphasis) expect(variant.text.slice(start, end)).toMatch(/^\S.*\S$/s)
  })
})

test('forms print what stands before turns', () => {
  const startOf = (name: string, turn: number) => {
    const variants = variantsOf(FORMS.find((form) => form.name === name) ?? expect.fail(name))
    const variant = variants.find(({ text }) => text.includes('up?\n\n')) ?? expect.fail('all are flat')
    const start = variant.turns[turn]?.spans[0]?.start ?? expect.fail('there is no turn')
    return variant.text.slice(0, start).split('\n').at(-1)
  }
  expect(startOf('spanish', 0)).toBe('P.- ')
  expect(startOf('spanish', 1)).toBe('R.- ')
  expect(startOf('number', 2)).toBe('2. ')
  expect(startOf('diarized', 1)).toBe('[SPEAKER_01]: ')
  expect(startOf('asker-only', 1)).toBe('')
  expect(startOf('timed', 0)).toMatch(/^\[00:\d\d\] \p{L}+ \p{L}+: $/u)
})

test('the same seed gives the same variant, and other seeds give others', () => {
  expect(makeVariant(bakeryText, 5)).toEqual(makeVariant(bakeryText, 5))
  const texts = new Set(Array.from({ length: 200 }, (_, seed) => makeVariant(bakeryText, seed)?.text))
  expect(texts.size).toBeGreaterThan(FORMS.length)
})

test('a talk of three turns is too short to show its form', () => {
  expect(makeVariant({ ...bakeryText, turns: bakeryText.turns.slice(0, 3) }, 1)).toBeNull()
})

test('the names of forms are different', () => {
  expect(new Set(FORMS.map(({ name }) => name)).size).toBe(FORMS.length)
})
