import { describe, expect, test } from 'vitest'
import { splitPerson, widenBody } from '../../src/ner/boundaries.ts'
import type { NameCandidate } from '../../src/ner/name-candidate.ts'
import type { EntityType } from '../../src/tables/entities.ts'
import { tokenize } from '../../src/text/tokens.ts'

/** The words of a text between two marks as a candidate, and what becomes of it. */
function change(
  marked: string,
  type: EntityType,
  by: (tokens: ReturnType<typeof tokenize>, one: NameCandidate) => NameCandidate[],
) {
  const [before = '', name = '', after = ''] = marked.split('|')
  const text = before + name + after
  const tokens = tokenize(text)
  const from = tokenize(before).length
  const to = from + tokenize(name).length
  const one: NameCandidate = { segment: 0, from, to, type, method: 'model', confidence: 0.7 }
  return by(tokens, one).map((part) => [text.slice(tokens[part.from]?.start, tokens[part.to - 1]?.end), part.type])
}

describe('a body is taken as a whole', () => {
  test.each([
    ['He left the University of |South Lune|.', 'GPE', 'University of South Lune', 'ORG'],
    ['The Union of |Lune| fell.', 'GPE', 'Lune', 'GPE'],
    ['He left the city of |Lune|.', 'GPE', 'Lune', 'GPE'],
    ['The 501st |Legion| came.', 'ORG', '501st Legion', 'ORG'],
    ['In 1990 |Lune Bank| fell.', 'ORG', 'Lune Bank', 'ORG'],
    ['the National Air and |Space Museum|.', 'ORG', 'National Air and Space Museum', 'ORG'],
    ['Microsoft and |Lune Bank|.', 'ORG', 'Lune Bank', 'ORG'],
    ['the Serbian |Ministry of Water| and Mines.', 'ORG', 'Serbian Ministry of Water and Mines', 'ORG'],
  ] as const)('%s', (text, type, name, now) => {
    expect(change(text, type, (tokens, one) => [widenBody(tokens, one)])).toEqual([[name, now]])
  })
})

describe('a person beside a body is one of two', () => {
  test.each([
    [
      '|Milan Holm of Lune Harbour Band| sang.',
      'ORG',
      [
        ['Milan Holm', 'PERSON'],
        ['Lune Harbour Band', 'ORG'],
      ],
    ],
    [
      'Image: |NASA Milan Holm|.',
      'PERSON',
      [
        ['NASA', 'ORG'],
        ['Milan Holm', 'PERSON'],
      ],
    ],
    [
      '|Lune Council Milan Holm| said so.',
      'ORG',
      [
        ['Lune Council', 'ORG'],
        ['Milan Holm', 'PERSON'],
      ],
    ],
    ['|Milan Church of Lune| burnt.', 'ORG', [['Milan Church of Lune', 'ORG']]],
    ['|Lawrence of Arabia| came.', 'PERSON', [['Lawrence of Arabia', 'PERSON']]],
  ] as const)('%s', (text, type, parts) => {
    expect(change(text, type, splitPerson)).toEqual(parts)
  })
})
