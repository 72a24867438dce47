import { describe, expect, test } from 'vitest'
import { spellOut } from '../../src/names/spell-out.ts'
import { knowledge, parseText } from '../small-world.ts'

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
    ['a short line ends what it says', 'Olga', 'Olga\nLind', null],
    ['titles in the plural', 'MOOR', 'Present: Senators Ana Moor and others.', 'Ana Moor'],
    ['titles without their full stops', 'Moor', 'Speaker: The Rt Hon Ingrid Moor', 'Ingrid Moor'],
    ['capitals and a small word are no name', 'LT', 'LT Diplomatic Desk', null],
    ['an office goes on with what it is for', 'MINISTRA', 'INTERVIENE LA MINISTRA DE AGUAS', null],
    ['what belongs to somebody', 'Prado', 'We went to the Museo de Prado there.', null],
    ['a word of the page behind the name of a paper', 'Plinth', 'In Plinth Jobs all jobs are listed.', null],
    ['a verb before the name', 'Plinth', 'See Plinth for more. See Plinth.', null],
    ['a rare name that also stands in a sentence', 'Plinth', 'Moana Plinth left. We saw Moana Plinth.', 'Moana Plinth'],
    ['a body behind a given name', 'Farida', 'We met Farida Fabrics.', null],
  ])('%s', (_, label, text, name) => {
    expect(spellOut(parseText(text), label, titles, false)?.name ?? null).toBe(name)
  })

  test.each([
    ['de', 'Jens', 'Ich bin Jens, neben mir sitzt Kira.'],
    ['de', 'Stadtblatt', 'Im Stadtblatt zieht er Bilanz.'],
    ['fr', 'Moreau', 'Avec Moreau, tout va.'],
    ['es', 'Prieto', 'Según Prieto, no.'],
    ['it', 'Bellini', 'Con Bellini si parla.'],
    ['pt', 'Bezerra', 'Com Bezerra, tudo bem.'],
    ['hr', 'Kovač', 'Kada Kovač dođe.'],
    ['sr', 'Ковач', 'Када Ковач дође.'],
    ['ru', 'Морозов', 'Если Морозов придёт.'],
    ['sq', 'Mema', 'Kur Mema vjen.'],
  ])('%s: a word before %s that is no given name', (language, label, text) => {
    expect(spellOut(parseText(text, { language }), label, titles, false)).toBeNull()
  })

  test('a line break inside a paragraph is a space', () => {
    const lines = (label: string) =>
      `${label}: All of us sit on the long bench by the old door of the school,\nand right behind me, with her coat still on and eyes shut, is Olga\nLind. We say hello to her, and she says hello to none of us here.`
    const document = parseText(['JENS', 'OLGA', 'JENS', 'OLGA', 'JENS', 'OLGA'].map(lines).join('\n\n'))
    expect(spellOut(document, 'OLGA', titles, false)?.name).toBe('Olga Lind')
  })

  test('the given name in the talk may be that of somebody else', () => {
    const text = 'Remarks by General Moor\n\nQ: Why?\nMOOR: So.\nQ: And Hunter Moor?\nMOOR: Hm.'
    expect(spellOut(parseText(text), 'MOOR', titles, true)).toBeNull()
  })

  test('says where', () => {
    const text = 'Tides\n\nWe met John Newbery.'
    const found = spellOut(parseText(text), 'NEWBERY', titles, true)
    expect(text.slice(found?.start, found?.end)).toBe('John Newbery')
  })
})

test('a name ends as another one with an office before it', () => {
  const text = 'Oddvarr Lind: it was late\n\nSlikar Oddvarr Lind met us at the door.\n\nQ: Why?\n\nLIND: So.'
  expect(spellOut(parseText(text), 'LIND', titles, false)?.name).toBe('Oddvarr Lind')
})

test('an office before the family name is no given name', () => {
  const text =
    'Doctor Marie Lind: it was late\n\nDoktorka Lind met us at the door of the old house.\n\nQ: Why?\n\nLIND: So.'
  expect(spellOut(parseText(text), 'LIND', titles, false)?.name).toBe('Marie Lind')
})
