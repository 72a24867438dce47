import { describe, expect, test } from 'vitest'
import { prepareKnowledge } from '../../src/knowledge.ts'
import { loadTagger } from '../../src/ner/load-tagger.ts'
import { normalizeDocument } from '../../src/normalize-document.ts'
import { files, parseText } from '../small-world.ts'

const tagger = await loadTagger()
const knowledge = prepareKnowledge(files, { tagger, proposals: '' })

/** The outermost proposed names as [printed, entity]. */
function proposalsIn(text: string, id = 'x', known = knowledge) {
  const { mentions } = normalizeDocument({ ...parseText(text), id }, known)
  return mentions.flatMap(({ text, entity_id, method }) => (method === 'authority' ? [] : [[text, entity_id]]))
}

test.each([
  [
    'a family name is the one person whom the text names in full',
    'We spoke with Maria Sandberg in the morning. Later, Sandberg left the room.',
    [
      ['Maria Sandberg', 'per-maria-sandberg'],
      ['Sandberg', 'per-maria-sandberg'],
    ],
  ],
  [
    'titles and possessives stay outside',
    'It was President Maria Sandberg\u2019s idea.',
    [['Maria Sandberg', 'per-maria-sandberg']],
  ],
  [
    'an abbreviation in brackets is its long form',
    'He works for the Northern Water Institute (NWI). The NWI is small.',
    [
      ['Northern Water Institute', 'org-northern-water-institute'],
      ['NWI', 'org-northern-water-institute'],
      ['NWI', 'org-northern-water-institute'],
    ],
  ],
  [
    'a body takes the known place into its name',
    'He studied at the University of Lune for years.',
    [['University of Lune', 'org-university-of-lune']],
  ],
  [
    'a bare family name is the person, and the city only where somebody can be',
    'We spoke with Maria London about art. London was tired, so we met in London again.',
    [
      ['Maria London', 'per-maria-london'],
      ['London', 'per-maria-london'],
      ['London', 'gpe-london'],
    ],
  ],
  ['what begins a sentence is not a name for that', 'Nobody came. Therefore we left. However, it rained.', []],
  ['offices, days and peoples are no names', 'The Head of Press met German officials on Monday.', []],
])('%s', (_, text, names) => {
  expect(proposalsIn(text)).toEqual(names)
})

test('one name has one id in all documents; one word is a person of its document only', () => {
  const text = 'We spoke with Maria Sandberg. Then Michael said no.'
  const [first, second] = [proposalsIn(text, 'a'), proposalsIn(text, 'b')]
  expect(first[0]).toEqual(second[0])
  expect(first[1]).toEqual(['Michael', 'per-michael-in-a'])
  expect(second[1]).toEqual(['Michael', 'per-michael-in-b'])
})

test('the model speaks English: other languages are not read, but the names of those who speak are', () => {
  const text = 'Wir sprachen mit Maria Sandberg am Montag.'
  const read = (language: string) =>
    normalizeDocument({ ...parseText(text), language }, knowledge).mentions.map(({ text }) => text)
  expect(read('en')).toContain('Maria Sandberg')
  expect(read('de')).toEqual([])
})

test('a family name of two persons is nobody', () => {
  const names = proposalsIn('Maria Sandberg met John Sandberg. Then Sandberg left.')
  expect(names.map(([printed]) => printed)).toEqual(['Maria Sandberg', 'John Sandberg'])
})

test('what the authority knows stays; a longer name around it points the other way', () => {
  const { mentions } = normalizeDocument(parseText('He leads the Lune Water Institute in Lune.'), knowledge)
  expect(mentions.map(({ text, entity_id, parent_mention_id }) => [text, entity_id, parent_mention_id])).toEqual([
    ['Lune Water Institute', 'org-lune-water-institute', null],
    ['Lune', 'gpe-lune', 'x#m1'],
    ['Lune', 'gpe-lune', null],
  ])
})

describe('decisions', () => {
  const head =
    'decision,entity_id,type,name,aliases,documents_only,mentions,documents,nearest,context_1,context_2,context_3\n'
  const text = 'He works for the Northern Water Institute. Maria Sandberg too.'
  const decided = (row: string) => prepareKnowledge(files, { tagger, proposals: `${head}${row}\n` })

  test('a rejected name is never proposed again', () => {
    const known = decided('reject,org-northern-water-institute,ORG,Northern Water Institute,,,1,1,,,,')
    expect(proposalsIn(text, 'x', known)).toEqual([['Maria Sandberg', 'per-maria-sandberg']])
  })

  test('an accepted name is an entity of the authority, under the type that was chosen', () => {
    const known = decided('accept,org-northern-water-institute,FAC,Northern Water Institute,,,1,1,,,,')
    const { named, mentions } = normalizeDocument(parseText(text), known)
    expect(named[0]).toMatchObject({ id: 'fac-northern-water-institute', status: 'reviewed' })
    expect(mentions[0]).toMatchObject({ method: 'authority', type: 'FAC' })
  })

  test('same_as gives the name to another entity', () => {
    const known = decided('same_as org-league,org-northern-water-institute,ORG,Northern Water Institute,,,1,1,,,,')
    expect(normalizeDocument(parseText(text), known).mentions[0]).toMatchObject({
      text: 'Northern Water Institute',
      entity_id: 'org-league',
      method: 'authority',
    })
  })

  test.each([
    ['perhaps,org-a,ORG,A,,,1,1,,,,', 'authority/proposals.csv:2: decision "perhaps" is not one of'],
    ['same_as org-nobody,org-a,ORG,A,,,1,1,,,,', 'authority/proposals.csv:2: org-nobody is in no row'],
    ['accept,org-league,ORG,A,,,1,1,,,,', 'authority/proposals.csv:2: org-league has a row already'],
    ['accept,org-a,BODY,A,,,1,1,,,,', 'authority/proposals.csv:2: type'],
  ])('a wrong row stops the build: %s', (row, message) => {
    expect(() => decided(row)).toThrow(message)
  })
})
