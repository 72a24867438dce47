import { expect, test } from 'vitest'
import { creditedHost, findHost } from '../../src/speakers/interviewer.ts'
import { knowledge, parseText } from '../small-world.ts'

const TALK = 'Why did you go there?\n\nTo see.\n\nWhat did you see there?\n\nTides.\n\nWill you go back?\n\nYes.'

test.each([
  ['In an interview for KosovaPress, Lind calls it brittle.', 'organization KosovaPress'],
  ['This interview was given to the weekly Harbour Post last week.', null],
  ['He said so in an interview given to the weekly Harbour Post.', 'organization Harbour Post'],
  ['An exclusive interview with Harbour Post Journalist Ana Moor.', 'person Ana Moor'],
  [
    'Olaf Lind keeps the light of Lune. He told the Harbour Post why he stays there for good.',
    'organization Harbour Post',
  ],
  [
    'Novinite.com opens a new series of talks today, in which the keepers of the lights speak.',
    'organization Novinite.com',
  ],
  ['The Furrow asked him what keeps him warm so far up in the north of the country.', 'organization Furrow'],
  ['Olaf Lind čuva svetionik. U razgovoru za Lučke Novosti objašnjava zašto ostaje.', 'organization Lučke Novosti'],
  ['Olaf Lind hütet das Feuer. Im Gespräch mit der Zeitschrift Weltblick erzählt er davon.', 'organization Weltblick'],
  ['Olaf Lind čuva svetionik. Za „Podunavski glasnik” govori o plovidbi i o noći.', 'organization Podunavski glasnik'],
  ['Roja ruan dritën. Në një intervistë për Radio Drini ai flet për detin.', 'organization Radio Drini'],
  ['He told Rosa that he stays there for good, and that he told President Moor so too.', null],
  ['Write to us at post.Harbour.com, or see www.Novinite.com for more of these talks with keepers.', null],
  ['An interview for June readers.', null],
  ['An interview for Mr. Lind.', null],
  ['An interview for Tide News. An interview for Bird News.', null],
])('%s', (head, expected) => {
  const host = findHost(parseText(`${head}\n\n${TALK}`), knowledge.titles)
  expect(host && `${host.kind} ${host.name}`).toBe(expected)
})

test.each([
  ['Interview by Ana Moor', 'Ana Moor'],
  ['Interviewed by Ana Moor.', 'Ana Moor'],
  ['Interview: Ana Moor', 'Ana Moor'],
  ['Interview: Ana Moor | Foto: Jens Lind', 'Ana Moor'],
  ['Das Gespräch führte Ana Moor.', 'Ana Moor'],
  ['Propos recueillis par Lucie Moor', 'Lucie Moor'],
  ['Razgovarala: Ana Moor', 'Ana Moor'],
  ['Разговарала Ана Мур', 'Ана Мур'],
  ['Беседовала Анна Мур', 'Анна Мур'],
  ['Entrevista de Ana Mora', 'Ana Mora', 'es'],
  ['Intervista di Ada Mori', 'Ada Mori', 'it'],
  ['She has kept it long. She spoke to Ana Moor of the Harbour Post about it.', 'Ana Moor'],
  ['She has kept it long. She spoke to Ana Moor on the stairs.', null],
  ['Olaf Lind keeps the light. Ana Moor asked him the questions.', 'Ana Moor'],
  ['Interviewer:   Ana Moor', 'Ana Moor'],
  ['By Ana Moor', null],
  ['Text: Ana Moor', null],
  ['Photo: Ana Moor', null],
  ['Interview by Ana Moor and Bo Lind', 'Ana Moor'],
  ['Interview by Ana Moor. Entretien réalisé par Lucie Moor.', null],
])('%s: %s asked', (credit, name, language = 'en') => {
  const text = `The light and the tides\n\n${credit}\n\n${TALK}`
  expect(creditedHost(parseText(text, { language }), knowledge.titles)?.name ?? null).toBe(name)
})

test('a host says who asks', () => {
  const talk =
    "Q: Good morning, I'm Clementine Osei, and my guest today is Ana Moor. Why?\n\nA: I'm Ana Moor. So.\n\nQ: How?\n\nA: Thus.\n\nQ: When?\n\nA: Soon."
  expect(findHost(parseText(`A long walk by the sea\n\n${talk}`), knowledge.titles)?.name).toBe('Clementine Osei')
})

test('"I\'m ..." without a guest may be an answer', () => {
  const talk = "Q: I'm Clementine Osei. Why?\n\nA: So.\n\nQ: How?\n\nA: Thus.\n\nQ: When?\n\nA: Soon."
  expect(findHost(parseText(`A long walk by the sea\n\n${talk}`), knowledge.titles)).toBeNull()
})
