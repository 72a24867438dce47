import { describe, expect, test } from 'vitest'
import { nameByDefinition, nameByInitials, siteByInitials, spellOut } from '../../src/names/spell-out.ts'
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

test('initials stand for the one name of the head that has them', () => {
  const head = 'Tides and birds of the north\n\nSpeakers: Roman Snitko, Peter Todd, Paul Tide'
  const talk = 'RS: Why?\n\nPT: So.\n\nRS: How?\n\nPT: Thus.'
  const document = parseText(`${head}\n\n${talk}`)
  expect(nameByInitials(document, 'RS', titles)?.name).toBe('Roman Snitko')
  expect(nameByInitials(document, 'PT', titles)).toBeNull()
})

test('an excerpt has no head, but captions', () => {
  const talk = 'TR: Why?\n\nIB: So it is.\n\nAn old felt hat by Ida Boyle | 37\n\nTR: How?\n\nIB: Thus.'
  expect(nameByInitials(parseText(talk), 'IB', titles)?.name).toBe('Ida Boyle')
  expect(nameByInitials(parseText(talk), 'TR', titles)).toBeNull()
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

test.each([
  ['VH', 'Vesna Habul'],
  ['UVDL', 'Ursula von der Lind'],
  ['UL', 'Ursula von der Lind'],
  ['XY', null],
])('%s in the standfirst is %s', (label, name) => {
  const head = 'The roof and the rain\n\nWhere Vesna Habul works, the roof leaks, as Ursula von der Lind tells us all.'
  const document = parseText(`${head}\n\nQ: Why?\n\nA: So.\n\nQ: How?\n\nA: Thus.`)
  expect(nameByInitials(document, label, titles)?.name ?? null).toBe(name)
})

test('a bracket explains an abbreviation', () => {
  const document = parseText('The Lune Tribune (LT) talked to many people. The Keepers of Lune (KL) sing.')
  expect(nameByDefinition(document, 'LT')?.name).toBe('Lune Tribune')
  expect(nameByDefinition(document, 'KL')?.name).toBe('Keepers of Lune')
  expect(nameByDefinition(document, 'XT')).toBeNull()
})

test('initials of the site', () => {
  const talk = 'LT: Zašto to radite?\n\nANA: Zato.\n\nLT: I kako?\n\nANA: Tako.'
  const document = parseText(
    `LUNSKI TJEDNIK\n\nBolnica nije tvornica\n\n${talk}\n\nCopyright © Lunski tjednik. Sva prava pridržana.`,
  )
  expect(siteByInitials(document, 'LT')?.name).toBe('Lunski tjednik')
  expect(siteByInitials(document, 'XT')).toBeNull()
})
