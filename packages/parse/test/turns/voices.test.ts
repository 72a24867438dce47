import { expect, test } from 'vitest'
import type { SourceFacts } from '../../src/document/facts.ts'
import { parse } from '../../src/parse.ts'

const facts = (outlet: string): SourceFacts => ({
  url: null,
  outlet,
  published: null,
  conducted: null,
  language: null,
  rights: null,
})

const castOf = (text: string, outlet?: string) => {
  const { voices, findings } = parse({
    id: 'x',
    path: 'x.txt',
    sha256: null,
    text,
    facts: outlet ? facts(outlet) : null,
  })
  return {
    voices: voices.map(({ role, labels }) => [role, ...labels.map((label) => label.text)]),
    rules: findings.map(({ rule }) => rule),
  }
}

test('a full name and its initials are one voice', () => {
  const { voices } = castOf(
    'The Post: Why?\nAnna Moor: Because.\nTP: And then?\nAM: Nothing.\nTP: Really?\nAM: Really.',
  )
  expect(voices).toEqual([
    ['interviewer', 'The Post', 'TP'],
    ['interviewee', 'Anna Moor', 'AM'],
  ])
})

test('a voice has every label that it was printed with', () => {
  const { voices } = castOf('Q1: Why?\nA1: Because.\nQ2: And then?\nA2: Nothing.\nQ3: Really?\nA3: Really.\nA3: Yes.')
  expect(voices).toEqual([
    ['interviewer', 'Q1', 'Q2', 'Q3'],
    ['interviewee', 'A1', 'A2', 'A3'],
  ])
})

test('two full names with the same initials are kept apart, and somebody is told', () => {
  const text = 'Anna Moor: Yes.\nAlan Mills: No.\nQ: Why?\nAM: Hm.\nQ: And?\nAM: Hm.\nAnna Moor: Yes.\nAlan Mills: No.'
  const { voices, rules } = castOf(text)
  expect(voices.map(([, label]) => label)).toEqual(['Anna Moor', 'Alan Mills', 'Q', 'AM'])
  expect(rules).toContain('ambiguous-label')
})

test('the outlet asks, whatever it ends its sentences with', () => {
  const { voices } = castOf(
    'EWB: Tell us.\nRomano: Should I?\nEWB: Please do.\nRomano: Well?',
    'European Western Balkans',
  )
  expect(voices).toEqual([
    ['interviewer', 'EWB'],
    ['interviewee', 'Romano'],
  ])
})

test('who is introduced answers', () => {
  const { voices } = castOf(
    'Interview with General Piers Cazalet, Head of Press.\n\nAna: Go on.\nPiers Cazalet: Must I?\nAna: Do.\nPiers Cazalet: Well.',
  )
  expect(voices.map(([role]) => role)).toEqual(['interviewer', 'interviewee'])
})

test('where both ask as often, nobody knows', () => {
  const { voices } = castOf('Ana: Yes?\nBo: Yes?\nAna: No.\nBo: No.')
  expect(voices.map(([role]) => role)).toEqual(['unknown', 'unknown'])
})

test('among many voices the one that asks is the interviewer', () => {
  const { voices } = castOf('Q: Why?\nAna: So.\nQ: How?\nBo: Thus.\nQ: When?\nAna: Now.\nBo: Later.')
  expect(voices.map(([role]) => role)).toEqual(['interviewer', 'interviewee', 'interviewee'])
})

test('one label for both sides is the name of both', () => {
  const turns = ['Why?', 'Because it rained.', 'And now?', 'Now I dry.', 'You said so.', 'I did.', 'Really?', 'Yes.']
  const { voices } = castOf(turns.map((line) => `Lorna: ${line}`).join('\n\n'))
  expect(voices).toEqual([
    ['interviewer', 'Lorna'],
    ['interviewee', 'Lorna'],
  ])
})

test('above the first label of one of two the other speaks, and of three nobody knows', () => {
  const tail = 'and that was the winter in which we ran the ferry on oil, and it smelled of fish from here to Lune.'
  const talk = 'Naomi: And the gulls?\n\nCarl: They led.\n\nNaomi: Where to?\n\nCarl: The pier.'
  const rolesOf = (text: string) =>
    parse({ id: 'x', path: 'x.txt', sha256: null, text, facts: null }).turns.map(({ voice, label }) => [voice, label])
  expect(rolesOf(`${tail}\n\n${talk}`).slice(0, 2)).toEqual([
    [1, null],
    [0, 'Naomi'],
  ])
  expect(rolesOf(`${tail}\n\n${talk}\n\nBo Lind: I saw it.\n\nBo Lind: I did.`)[0]).toEqual([3, null])
})
