import { expect, test } from 'vitest'
import { nameByDefinition, nameByInitials, siteByInitials } from '../../src/names/abbreviated-names.ts'
import { knowledge, parseText } from '../small-world.ts'

const { titles } = knowledge

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
