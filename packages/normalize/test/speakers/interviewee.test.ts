import { describe, expect, test } from 'vitest'
import { welcomed } from '../../src/speakers/clues/welcome.ts'
import { findGuest } from '../../src/speakers/interviewee.ts'
import { knowledge, parseText } from '../small-world.ts'

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
  [
    'the tag behind an answer',
    `Tides of the bay\n\n${TALK.replace('To see.', 'To see - kaže za Nedeljnik čuvar Olaf Lind.')}`,
    'Olaf Lind',
  ],
  [
    'an apposition without a full stop',
    `Tides of the bay\n\nOddvarr Lind, keeper of the light, has seen the tides of the bay for thirty years and more\n\n${TALK}`,
    'Oddvarr Lind',
  ],
  [
    'the second sentence of the lead',
    `Tides of the bay\n\nFor our paper we spoke to the keeper of the light. Ana Holm is eighty and has two dogs.\n\n${TALK}`,
    'Ana Holm',
  ],
  [
    'a woman by her work in German',
    `Die Gezeiten der Bucht\n\nMeisterin Hedda Lind über die Nacht. Wir haben Leuchtturmwärterin Hedda Lind besucht.\n\n${TALK.replace('Why did', 'Frau Lind, why did')}`,
    'Hedda Lind',
  ],
  ['a headline that quotes her', `“The tide is slow”, diz Ana Holm\n\n${TALK}`, 'Ana Holm'],
  ['a headline for a paper', `ANA HOLM ZA "LUČKI GLAS": Tides are slow\n\n${TALK}`, 'Ana Holm'],
  ['a title of one word', `Lemon\n\n${TALK.replace('To see.', 'My name is Lemon and I keep the light.')}`, 'Lemon'],
  ['a name above what he does', `Uses Tides\n\nOddvarr Lind\n\nWriter\n\n3 May 2020\n\n${TALK}`, 'Oddvarr Lind'],
  ['a guest', `Our first guest is the Chief of the tide house, Mr. Olaf Lind.\n\n${TALK}`, 'Olaf Lind'],
  [
    'what she is, before what she told',
    `Tides are late\n\nThe tide is late this year, the head of the union, Oddvarr Lind, told the Post on Thursday.\n\n${TALK}`,
    'Oddvarr Lind',
  ],
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

/** A talk whose labels say who asks, below a head in any language. */
const under = (head: string, question = 'Why?', foot = '') =>
  `${head}\n\nQ: ${question}\n\nA: So.\n\nQ: How?\n\nA: Thus.\n\nQ: And?\n\nA: Yes.\n\n${foot}`

describe('a person of the head who comes back', () => {
  test.each([
    [
      'en',
      'who speaks to a paper',
      'Bottleneck eases\n\nIts chief Matej Vodnik said so on Monday. Vodnik spoke to Lune Wire in his office.',
      'Matej Vodnik',
    ],
    [
      'en',
      'in title and standfirst',
      'At the stove with Morwenna Pask\n\nIn the kitchen there is not much room. Morwenna Pask stands in the middle of it.',
      'Morwenna Pask',
    ],
    [
      'en',
      'with an age, by the given name',
      'Stories: Farida of Mill Road\n\nThis week we go to Farida Jamal, 58, with cloth of all kinds.',
      'Farida Jamal',
    ],
    [
      'en',
      'of an occupation',
      'Clouds\n\nThe painter Ignatius Lind has painted this house since 2011.',
      'Ignatius Lind',
    ],
    [
      'en',
      'with a relative clause',
      'Smoke\n\nBarnabus Oduya, who has run the archive for thirty years, talks about smoke.',
      'Barnabus Oduya',
    ],
    [
      'en',
      'a writer with a line alone',
      'The woman who tunes the bells of all the valley\n\nJonah Pratt\n\nI took two trains to see Hesper Aldous, who runs the foundry. Aldous laughed.',
      'Hesper Aldous',
      'Pratt has a blog.',
    ],
    [
      'en',
      'two who come back',
      'Smoke\n\nIn the archive we meet Ana Moor and Bo Lind, at last. Moor nods. Lind does not.',
      null,
    ],
    [
      'en',
      'a body that comes back',
      'Smoke\n\nIn the Lune Institute there is smoke, as the Lune Institute says. Institute and smoke.',
      null,
    ],
    ['en', 'a paper that is spoken to', 'Smoke\n\nThe forward talked to Evening Post about his form this week.', null],
    ['en', 'a greeting', 'Smoke\n\nHappy Sunday, inky people! Sunday is when we write, and Happy is our dog.', null],
    [
      'en',
      'the holder of the copyright',
      'Smoke\n\nIn her garden Philippa Roe sits, and Roe has tea on Sundays with us.',
      null,
      '© 2023 Philippa Roe',
    ],
    [
      'de',
      'whom a question calls',
      'Vierzig Jahre\n\nAm Freitag hat Horst Lobenstein zum letzten Mal einen Hebel umgelegt. Wir sprachen mit ihm.',
      'Horst Lobenstein',
      '',
      'Herr Lobenstein, wie war das?',
    ],
    [
      'de',
      'an occupation',
      'Hundert Meter Seil\n\nDer Seiler Korbinian Achleitner arbeitet auf der längsten Reeperbahn des Landes.',
      'Korbinian Achleitner',
    ],
    [
      'de',
      'nouns',
      'Hundert Meter Seil\n\nIn der Freien Sprachschule ist es still. Die Sprachschule hat lange Bänke.',
      null,
    ],
    [
      'fr',
      'in a caption',
      'La montagne\n\nDepuis trente ans, Lucien Ferrand publie ses carnets.\n\nLucien Ferrand, en février, devant son refuge. © Photo Écho / Alain Bessière',
      'Lucien Ferrand',
    ],
    [
      'es',
      'with an age',
      'La nieve\n\nHonorio Prieto, 91 años, apunta la temperatura. A las siete en punto, Honorio Prieto sale al corral.',
      'Honorio Prieto',
    ],
    [
      'es',
      'who speaks to a paper',
      'Los ríos\n\nNélida Paz habló con este diario por teléfono, con el ruido de los pájaros.',
      'Nélida Paz',
    ],
    [
      'it',
      'whom we met',
      'Il pane\n\nIn questa giornata abbiamo incontrato Ottavio Belli, presidente dei panificatori.',
      'Ottavio Belli',
    ],
    [
      'sr-Latn',
      'who speaks to the portal',
      'Trener i disciplina\n\nNovi trener rukometašica Mladosti Vladan Stojić razgovarao je sa našim portalom o pripremama.',
      'Vladan Stojić',
    ],
    [
      'hr',
      'another case, with the first one elsewhere',
      'Kazalište i život\n\nO predstavi smo razgovarali sa glumicom Jasminom Todorić.\n\nJasmina Todorić na probi. Todorić u ulozi.',
      'Jasmina Todorić',
    ],
    [
      'hr',
      'another case alone',
      'Kazalište i život\n\nO predstavi smo razgovarali sa glumicom Jasminom Todorić. Todorić kaže da je lijepo.',
      null,
    ],
    [
      'sr',
      'another case alone, in Cyrillic',
      'Млин\n\nУ разговору са Драганом Илићем сазнали смо много. Илић меље.',
      null,
    ],
    [
      'sr',
      'in Cyrillic, with an age',
      'Млин\n\nПоследњи млин на Тиси чува Лазар Кекић (71). Кекић не спава.',
      'Лазар Кекић',
    ],
  ])('%s: %s', (language, _, head, name, foot = '', question = 'Why?') => {
    expect(findGuest(parseText(under(head, question, foot), { language }), knowledge.titles)?.name ?? null).toBe(name)
  })
})

test('a headline between title and date is no byline', () => {
  const head =
    'Bujku i Ri dhe i vjetër\n\nArta Mema: Ulliri nuk harron\n\n14 November 2019\n\nArta Mema mbjell ullinj në kodra.'
  expect(findGuest(parseText(under(head)), knowledge.titles)?.name).toBe('Arta Mema')
})

describe('whom the host welcomes', () => {
  test.each([
    [
      'en',
      "Good morning. I'm Clementine Osei, and my guest today is Jarrah Penny, who restores signs.",
      'Jarrah Penny',
    ],
    ['en', 'Good morning. I am joined by Ana Moor and Bo Lind.', 'Ana Moor', 'Bo Lind'],
    ['fr', "Bonjour à tous. Je reçois aujourd'hui Baptiste Roumens, affineur.", 'Baptiste Roumens'],
    ['de', 'Guten Tag. Mein Gast heute ist die Seilerin Jana Moor aus Lune.', 'Jana Moor'],
    ['en', 'Good morning. My guest today is a keeper. We met Ana Moor before.'],
  ])('%s: %s', (language, welcome, ...names) => {
    expect(
      welcomed(parseText(under('A long walk by the sea', welcome), { language }), knowledge.titles).map(
        (found) => found.name,
      ),
    ).toEqual(names)
  })
})
