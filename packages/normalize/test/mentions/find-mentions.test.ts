import { describe, expect, test } from 'vitest'
import { findMentions } from '../../src/mentions/find-mentions.ts'
import { knowledge, parseText } from '../small-world.ts'

/** Names as [printed, entity, printed name around it]. */
function namesIn(text: string) {
  const document = parseText(text)
  const mentions = findMentions(document, knowledge.lexicon)
  const printed = mentions.map(({ start, end }) => text.slice(start, end))
  return mentions.map(({ entity, parent }, index) => [
    printed[index],
    entity.id,
    parent === null ? null : printed[parent],
  ])
}

test.each([
  [
    'possessives stay outside',
    "Lune\u2019s harbour, Lune's ships.",
    [
      ['Lune', 'gpe-lune', null],
      ['Lune', 'gpe-lune', null],
    ],
  ],
  [
    'hyphens part names',
    'The HP-Lune talks.',
    [
      ['HP', 'org-harbour-post', null],
      ['Lune', 'gpe-lune', null],
    ],
  ],
  ['hyphens inside a name belong to it', 'A robot called T-Whex, not T Whex.', [['T-Whex', 'product-t-whex', null]]],
  ['no-break spaces are spaces', 'The Harbour\u00a0Post.', [['Harbour\u00a0Post', 'org-harbour-post', null]]],
  ['case counts', 'the harbour post stood in lune.', []],
  [
    'diacritics do not',
    'Djordje Dacic met Đorđe Dačić.',
    [
      ['Djordje Dacic', 'per-dorde-dacic', null],
      ['Đorđe Dačić', 'per-dorde-dacic', null],
    ],
  ],
  ['Cyrillic is Latin', 'Ђорђе Дачић је рекао.', [['Ђорђе Дачић', 'per-dorde-dacic', null]]],
  ['parts of words are no names', 'Lunette and preLune.', []],
  [
    'an article may be asked for',
    'The League met. A League did not. The League Cup. League of Harbours.',
    [
      ['League', 'org-league', null],
      ['League of Harbours', 'org-league', null],
    ],
  ],
  ['a form may count in some documents only', 'The Board met.', [['Board', 'org-league', null]]],
  [
    'the longest name wins and the inner one points to it, unless it names the same',
    'The Port Authority of Lune.',
    [
      ['Port Authority of Lune', 'org-port-authority', null],
      ['Lune', 'gpe-lune', 'Port Authority of Lune'],
    ],
  ],
])('%s', (_, text, names) => {
  expect(namesIn(text)).toEqual(names)
})

describe('family names', () => {
  test('count where the full name stands in the document, before it too', () => {
    expect(namesIn('Holm waited.\nAnders Holm smiled. Holm left.')).toEqual([
      ['Holm', 'per-anders-holm', null],
      ['Anders Holm', 'per-anders-holm', null],
      ['Holm', 'per-anders-holm', null],
    ])
  })

  test('do not count without it, or for two', () => {
    expect(namesIn('Holm waited.')).toEqual([])
    expect(namesIn('Anders Holm and Ana Holm. Holm left.').map(([printed]) => printed)).toEqual([
      'Anders Holm',
      'Ana Holm',
    ])
  })
})

test('furniture and labels are not read', () => {
  const text =
    'Harbour Post: Why Lune?\nAnders Holm: Because.\nHarbour Post: And?\nAnders Holm: So.\n\nRelated posts\n\nLune again'
  expect(namesIn(text)).toEqual([['Lune', 'gpe-lune', null]])
})
