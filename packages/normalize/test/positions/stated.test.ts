import { expect, test } from 'vitest'
import { findMentions } from '../../src/mentions/find-mentions.ts'
import { capitalsSpell, findStatedPositions } from '../../src/positions/stated.ts'
import { knowledge, parseText } from '../small-world.ts'

function positionsIn(text: string) {
  const document = parseText(text)
  const positions = findStatedPositions(document, findMentions(document, knowledge.lexicon), knowledge.titles)
  return positions.map(({ start, end, kind, person }) => [text.slice(start, end), kind, person.name])
}

test.each([
  ['with General Anders Holm.', [['General', 'rank', 'Anders Holm']]],
  [
    'Anders Holm, Head of Press and Tides at the Port.',
    [['Head of Press and Tides at the Port', 'office', 'Anders Holm']],
  ],
  ['Anders Holm, the Chief of Tides, said so.', [['Chief of Tides', 'office', 'Anders Holm']]],
  ['Anders Holm, who is Chief, left.', []],
  [
    'of Chief of Tides Brigadier General Anders Holm for us',
    [
      ['Chief of Tides', 'office', 'Anders Holm'],
      ['Brigadier General', 'rank', 'Anders Holm'],
    ],
  ],
  [
    'Chief of Tides in Lune, Brigadier General Anders Holm',
    [
      ['Chief of Tides in Lune', 'office', 'Anders Holm'],
      ['Brigadier General', 'rank', 'Anders Holm'],
    ],
  ],
  ['Anders Holm and the Head of the Port Đorđe Dačić', [['Head of the Port', 'office', 'Đorđe Dačić']]],
  ['We met Anders Holm, and the General left.', []],
  [
    'Anders Holm, Head of Press and Tides and Chief of Lune.',
    [
      ['Head of Press and Tides', 'office', 'Anders Holm'],
      ['Chief of Lune', 'office', 'Anders Holm'],
    ],
  ],
  ['On Monday Chief Anders Holm left.', [['Chief', 'office', 'Anders Holm']]],
])('%s', (text, positions) => {
  expect(positionsIn(text)).toEqual(positions)
})

test.each([
  ['NATO Deputy Assistant Secretary General for Political Affairs and Security Policy', 'DASG', true],
  ['NATO Deputy Assistant Secretary General for Political Affairs and Security Policy', 'PA', false],
  ['Head of the Press Office Unit', 'POU', true],
  ['Head of Press', 'HP', false],
])('%s spells %s: %s', (office, label, expected) => {
  expect(capitalsSpell(office, label)).toBe(expected)
})
