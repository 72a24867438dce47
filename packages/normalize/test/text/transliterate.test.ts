import { expect, test } from 'vitest'
import { foldName, slug } from '../../src/text/transliterate.ts'

test.each([
  ['Vučić', 'Vucic'],
  ['Вучић', 'Vucic'],
  ['Đorđe Dačić', 'Djordje Dacic'],
  ['Ђорђе Дачић', 'Djordje Dacic'],
  ['Љубиша Његош', 'Ljubisa Njegos'],
  ['Łukasz Þór', 'Lukasz Þor'],
  ['O\u2019Hara', "O'Hara"],
  ['NATO', 'NATO'],
  ['李明', '李明'],
])('%s -> %s', (name, folded) => {
  expect(foldName(name)).toBe(folded)
})

test.each([
  ["Đorđe O'Hara", 'djordje-o-hara'],
  ['cfsp.rs', 'cfsp-rs'],
  ['李明', 'liming'],
  ['...', 'x'],
  ['Мария Лунд', 'mariya-lund'],
])('slug of %s is %s', (name, expected) => {
  expect(slug(name)).toBe(expected)
})
