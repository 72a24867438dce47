import { describe, expect, test } from 'vitest'
import { nameByInitials, namesIn, properCase, spellOut } from '../src/full-names.ts'
import { knowledge, parseText } from './small-world.ts'

const { titles } = knowledge

describe('spellOut', () => {
  test.each([
    ['a family name in capitals', 'NEWBERY', 'We met John Newbery. Then Newbery left.', 'John Newbery'],
    ['a given name', 'Aaron', 'Hello, Aaron van Wirdum here.', 'Aaron van Wirdum'],
    ['a title before it is no part of it', 'Holm', 'That was Head Anders Holm.', 'Anders Holm'],
    ['an initial belongs to it', 'Reece', 'We met Mireille B. Reece there.', 'Mireille B. Reece'],
    ['words that open sentences do not', 'Holm', 'And Holm left. But Holm came back.', null],
    ['nobody', 'Holm', 'They left.', null],
    ['two who are named as often', 'Holm', 'We met Ana Holm. We met Bo Holm.', null],
    ['one of two who is named more often', 'Holm', 'We met Ana Holm. We met Bo Holm. Ana Holm spoke.', 'Ana Holm'],
  ])('%s', (_, label, text, name) => {
    expect(spellOut(parseText(text), label, titles, false)?.name ?? null).toBe(name)
  })

  test('says where', () => {
    const text = 'Tides\n\nWe met John Newbery.'
    const found = spellOut(parseText(text), 'NEWBERY', titles, true)
    expect(text.slice(found?.start, found?.end)).toBe('John Newbery')
  })
})

test('initials stand for the one name of the head that has them', () => {
  const head = 'Tides and birds of the north\n\nSpeakers: Roman Snitko, Peter Todd, Paul Tide'
  const talk = 'RS: Why?\n\nPT: So.\n\nRS: How?\n\nPT: Thus.'
  const document = parseText(`${head}\n\n${talk}`)
  expect(nameByInitials(document, 'RS', titles)?.name).toBe('Roman Snitko')
  expect(nameByInitials(document, 'PT', titles)).toBeNull()
})

test.each([
  ['with Chief of Tides General Anders Holm and Ana Holm', ['Anders Holm', 'Ana Holm']],
  ["I'm Alex Payne. I go by the sea", ['Alex Payne']],
  ['Piers B. Cazalet, Jaap de Hoop Scheffer', ['Piers B. Cazalet', 'Jaap de Hoop Scheffer']],
  ['nothing here', []],
])('names in "%s"', (text, names) => {
  expect(namesIn(text, 0, titles).map(({ name }) => name)).toEqual(names)
})

test.each([
  ['NATHAN CORRIGAN', 'Nathan Corrigan'],
  ["MARY O'HARA-LIND", "Mary O'Hara-Lind"],
  ['Nathan Corrigan', 'Nathan Corrigan'],
  ['MG', 'Mg'],
])('%s -> %s', (name, proper) => {
  expect(properCase(name)).toBe(proper)
})
