import { expect, test } from 'vitest'
import { parse } from '../../src/parse.ts'

const TALK = 'Ana Moor: Who was it?\n\nBo Lind: Me.\n\nAna Moor: And when?\n\nBo Lind: Now.'

const headOf = (head: string) => {
  const text = `${head}\n\n${TALK}`
  const { segments } = parse({ id: 'x', path: 'x.txt', sha256: null, text, facts: null })
  return segments
    .filter(({ start }) => start < head.length)
    .map(({ kind, start, end }) => [kind, text.slice(start, end)])
}

test.each([
  [
    'the line with most words',
    'The Post\n\nThe man who counts birds',
    [
      ['boilerplate', 'The Post'],
      ['title', 'The man who counts birds'],
    ],
  ],
  [
    'the line above the date',
    'The Post\n\nTides\n\n14 March 2021',
    [
      ['boilerplate', 'The Post'],
      ['title', 'Tides'],
      ['dateline', '14 March 2021'],
    ],
  ],
  [
    'the name that comes back',
    'Uses Tides\n\nBo Lind',
    [
      ['boilerplate', 'Uses Tides'],
      ['title', 'Bo Lind'],
    ],
  ],
  [
    'the last crumb',
    'Home > News > Tides\nA longer line of words\nTides',
    [
      ['boilerplate', 'Home > News > Tides'],
      ['boilerplate', 'A longer line of words'],
      ['title', 'Tides'],
    ],
  ],
  ['a headline that looks like a label', 'Bo Lind: the interview', [['title', 'Bo Lind: the interview']]],
  [
    'only once',
    'The man who counts birds\n\nThe man who counts birds',
    [
      ['title', 'The man who counts birds'],
      ['boilerplate', 'The man who counts birds'],
    ],
  ],
  [
    'what the person does',
    'Bo Lind\n\nKeeper of the light\n\n14 March 2021',
    [
      ['title', 'Bo Lind'],
      ['byline', 'Keeper of the light'],
      ['dateline', '14 March 2021'],
    ],
  ],
  [
    'menus are no titles',
    'Economy Video Log in\nTides',
    [
      ['boilerplate', 'Economy Video Log in'],
      ['title', 'Tides'],
    ],
  ],
  [
    'a card of an archive',
    'Tides\nRelease Type:\nInterview\nRelease Date:\n14 March 2021\nPeriod of Service: 2019 - 2021',
    [
      ['title', 'Tides'],
      ['boilerplate', 'Release Type:'],
      ['boilerplate', 'Interview'],
      ['boilerplate', 'Release Date:'],
      ['dateline', '14 March 2021'],
      ['boilerplate', 'Period of Service: 2019 - 2021'],
    ],
  ],
  [
    'entries of a list lead elsewhere',
    '• A long walk along the shore\nTides\n14 March 2021',
    [
      ['boilerplate', '• A long walk along the shore'],
      ['title', 'Tides'],
      ['dateline', '14 March 2021'],
    ],
  ],
  [
    'a line around the name of the site',
    'Office of the Tides\nOther pages of the Office of the Tides\nOffice of the Tides\nThe man who counts birds',
    [
      ['boilerplate', 'Office of the Tides'],
      ['boilerplate', 'Other pages of the Office of the Tides'],
      ['boilerplate', 'Office of the Tides'],
      ['title', 'The man who counts birds'],
    ],
  ],
  [
    'behind a form and its date',
    'Send us the form and we shall write to you as soon as ever the post allows.\n14 March 2021\nThe man who counts birds',
    [
      ['lead', 'Send us the form and we shall write to you as soon as ever the post allows.'],
      ['dateline', '14 March 2021'],
      ['title', 'The man who counts birds'],
    ],
  ],
  [
    'sentences are the standfirst',
    'Tides\n\nBo Lind has counted birds since the light looks after itself.',
    [
      ['title', 'Tides'],
      ['lead', 'Bo Lind has counted birds since the light looks after itself.'],
    ],
  ],
])('title: %s', (_, head, kinds) => {
  expect(headOf(head)).toEqual(kinds)
})
