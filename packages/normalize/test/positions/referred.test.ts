import { describe, expect, test } from 'vitest'
import { rowsOf } from '../small-world.ts'

const held = (text: string, facts = {}) =>
  rowsOf(text, facts).positions.map(({ title, person_id, title_normalized }) => [title, person_id, title_normalized])

const ANDERS = ['General', 'per-anders-holm', 'General']

describe('titles without the name', () => {
  test.each([
    [
      'the general said so',
      'General Anders Holm came. Then the general said so.',
      [ANDERS, ['the general', ...ANDERS.slice(1)]],
    ],
    [
      'a short form of the rank',
      'Brigadier General Anders Holm came. “So”, said the general.',
      [
        ['Brigadier General', 'per-anders-holm', 'Brigadier General'],
        ['the general', 'per-anders-holm', 'General'],
      ],
    ],
    ['the general public is an adjective', 'General Anders Holm came. Then the general public left.', [ANDERS]],
    [
      'an office in the same body',
      'Anders Holm, Head of the Harbour Post, came. The Harbour Post Chief left.',
      [
        ['Head of the Harbour Post', 'per-anders-holm', 'Head of the Harbour Post'],
        ['Harbour Post Chief', 'per-anders-holm', 'Chief of Harbour Post'],
      ],
    ],
    [
      'an office in another body',
      'Anders Holm, Head of the League, came. The Port Authority Head left.',
      [['Head of the League', 'per-anders-holm', 'Head of the League']],
    ],
    [
      'two who may be meant',
      'General Anders Holm and General Ana Holm came. Then the general said so.',
      [ANDERS, ['General', 'per-ana-holm', 'General']],
    ],
    [
      'an abbreviation of the authority',
      'Đorđe Dačić came. Then PCAP left.',
      [['PCAP', 'per-dorde-dacic', 'Port Captain']],
    ],
    ['an abbreviation of somebody who is not named', 'Ana Holm came. Then PCAP left.', []],
  ])('%s', (_, text, positions) => {
    expect(held(text)).toEqual(positions)
  })
})

const talk = (answer: string, label = 'Anders Holm') =>
  `Interview with Anders Holm.\n\nQ: Why?\n${label}: ${answer}\nQ: How?\n${label}: Thus.`

describe('what speakers say of their own office', () => {
  test.each([
    ['I took over my post as Head of Tides this past May.', 'Head of Tides', '2021-05'],
    ['I serve as Chief of Lune, and so on.', 'Chief of Lune', '2022-03-04'],
    ["I'm the Head of Tides.", 'Head of Tides', '2022-03-04'],
  ])('%s', (answer, title, asOf) => {
    const { positions } = rowsOf(talk(answer), { published: '2022-03-04' })
    expect(positions).toMatchObject([{ title, person_id: 'per-anders-holm', as_of: asOf }])
  })

  test('a rank in the label', () => {
    expect(held(talk('So.', 'BG Holm'))).toEqual([['BG', 'per-anders-holm', 'Brigadier General']])
  })
})

describe('as_of', () => {
  test.each([
    ['General Anders Holm came.', '2022-03-04'],
    ['The former General Anders Holm came.', null],
  ])('%s', (text, asOf) => {
    expect(rowsOf(text, { published: '2022-03-04' }).positions).toMatchObject([{ as_of: asOf }])
  })
})

test('who stands between two names', () => {
  expect(
    held('We met Anders Holm, the Head of Tides Ana Holm and Đorđe Dačić, Head of Press and Mr. Anders Holm.'),
  ).toEqual([
    ['Head of Tides', 'per-ana-holm', 'Head of Tides'],
    ['Head of Press', 'per-dorde-dacic', 'Head of Press'],
    ['Mr.', 'per-anders-holm', 'Mr.'],
  ])
})
