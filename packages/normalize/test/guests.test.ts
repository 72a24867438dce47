import { expect, test } from 'vitest'
import { findGuest } from '../src/guests/index.ts'
import { knowledge, parseText } from './small-world.ts'

const TALK =
  'Why did you go there at all?\n\nTo see.\n\nWhat did you see there then?\n\nTides.\n\nWill you go back there again?\n\nYes.'

test.each([
  ['the byline', `Tides and birds of the north\n\nSpeakers: Olaf Lind\n\n${TALK}`, 'Olaf Lind'],
  ['an introduction', `Interview with General Olaf Lind, Keeper.\n\n${TALK}`, 'Olaf Lind'],
  ['a headline', `Olaf Lind: the interview\n\n${TALK}`, 'Olaf Lind'],
  ['a conversation', `In conversation with Olaf Lind\n\n${TALK}`, 'Olaf Lind'],
  ['the first answer', `Tides\n\n${TALK.replace('To see.', "I'm Olaf Lind. I keep the light.")}`, 'Olaf Lind'],
  [
    'a title that is a name and comes back',
    `Olaf Lind\n\n${TALK.replace('Tides.', 'My friends say Olaf sees tides.')}`,
    'Olaf Lind',
  ],
  [
    'a line of the head',
    `Olaf Lind\n\nKeeper\n\n${TALK.replace('To see.', "Hi, I'm Olaf, and I keep the light.")}`,
    'Olaf Lind',
  ],
  ['a guest', `Our first guest is the Chief of the tide house, Mr. Olaf Lind.\n\n${TALK}`, 'Olaf Lind'],
  [
    'a speaker of the lead',
    `All is calm in Lune, says the new keeper, General Olaf Lind, this week.\n\n${TALK}`,
    'Olaf Lind',
  ],
  [
    'a person of the lead who says nothing',
    `We asked about the day when General Olaf Lind left us all here.\n\n${TALK}`,
    null,
  ],
  ['whoever asks', `An exclusive interview with Harbour Post Journalist Ana Moor.\n\n${TALK}`, null],
  [
    'questions for somebody',
    `Six Questions for Mapmaker Tadea Lind\n\n${TALK.replace('To see.', 'Tadea Lind saw.')}`,
    'Tadea Lind',
  ],
  ['a talk in German', `Ein Gespräch mit Olaf Lind\n\n${TALK}`, 'Olaf Lind'],
  ['a headline with a quote', `Tadea Lind: "The sea keeps it all"\n\n${TALK}`, 'Tadea Lind'],
  ['a quote with a name', `« The sea keeps it all » – Tadea Lind\n\n${TALK}`, 'Tadea Lind'],
  [
    'a headline about something',
    `Tadea Lind on the sea and all it keeps\n\n${TALK.replace('Tides.', 'They say Lind sees tides.')}`,
    'Tadea Lind',
  ],
  ['a place in the headline', `Lune Harbour: closed for the winter\n\n${TALK}`, null],
  [
    'whom the questions address',
    `The keeper\n\nWe met Tadea Lind where Bo Moor keeps the light, at night and with no lamp.\n\n${TALK.replace('Will you', 'Frau Lind, will you')}`,
    'Tadea Lind',
  ],
  [
    'whom the standfirst begins with',
    `The keeper\n\nTadea Lind has kept the light for many a year now, as all here know. Lind does not sleep.\n\n${TALK}`,
    'Tadea Lind',
  ],
  [
    'who asked',
    `The keeper\n\nTadea Lind has kept the light for many a year now. Lind does not sleep. She spoke to Ana Moor on the stairs.\n\n${TALK}`,
    'Tadea Lind',
  ],
  [
    'a place that the standfirst begins with',
    `The light\n\nGull Stack has kept its light for many a year now, as all of us here know.\n\n${TALK}`,
    null,
  ],
  ['a paper as its own headline', `Der Dachgarten-Blog\n\n${TALK.replace('Tides.', 'Der Blog.')}`, null],
  ['a title that is a phrase', `Hardening Lightning\n\n${TALK}`, null],
  ['two in the byline', `Tides and birds of the north\n\nSpeakers: Olaf Lind, Ana Moor\n\n${TALK}`, null],
])('%s', (_, text, name) => {
  expect(findGuest(parseText(text), knowledge.titles)?.name ?? null).toBe(name)
})
