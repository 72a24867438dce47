import { expect, test } from 'vitest'
import { isOffice, stripTitles } from '../../src/names/titles.ts'
import { knowledge } from '../small-world.ts'

test.each([
  ['BG Holm', 'BG', 'Holm'],
  ['Brigadier General Anders Holm', 'Brigadier General', 'Anders Holm'],
  ['GENERAL HOLM', 'GENERAL', 'HOLM'],
  ['Mr. Holm', 'Mr.', 'Holm'],
  ['Chief General Holm', 'Chief General', 'Holm'],
  ['bg Holm', null, 'bg Holm'],
  ['General', null, 'General'],
  ['Generalov', null, 'Generalov'],
  ['Anders Holm', null, 'Anders Holm'],
])('%s', (label, printed, name) => {
  expect(stripTitles(knowledge.titles, label)).toMatchObject({ printed, name })
})

test.each([
  ['Port Captain', true],
  ['THE PORT CAPTAIN', true],
  ['Anders Holm', false],
  ['Chief Holm', false],
  // A rank may be a family name.
  ['John General', false],
])('%s is an office: %s', (label, expected) => {
  expect(isOffice(knowledge.titles, label)).toBe(expected)
})
