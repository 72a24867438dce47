import { describe, expect, test } from 'vitest'
import { decideRoles, type RoleHints, type VoiceEvidence } from '../../src/turns/roles.ts'

const voice = (label: string, ...said: string[]): VoiceEvidence => ({
  labels: label === '' ? [] : [label],
  said: said.map((turn) => [turn]),
  side: null,
})
const roles = (parts: readonly VoiceEvidence[], hints: Partial<RoleHints> = {}) =>
  decideRoles(parts, { outlet: null, introductions: [], participants: [], ...hints })

describe('labels that say it', () => {
  test.each([
    ['Q', 'interviewer'],
    ['MODERATOR', 'moderator'],
    ['THE MODERATOR', 'moderator'],
    ['OPERATOR', 'other'],
    ['NATHAN CORRIGAN, HOST', 'interviewer'],
    ['Odgovor', 'interviewee'],
    ['ZUSATZFRAGE KOSLOWSKI', 'interviewer'],
    ['VORS. MOOR', 'moderator'],
  ])('%s', (label, role) => {
    expect(roles([voice(label, 'Well.'), voice('Ana', 'Well.'), voice('Bo', 'Well.')])[0]).toBe(role)
  })

  test('where a label names the host, those with another part answer', () => {
    const parts = [voice('ANA MOOR, HOST', 'Hello.'), voice('BO LIND, KEEPER', 'Why?'), voice('CY ROE, PAINTER', 'So?')]
    expect(roles(parts)).toEqual(['interviewer', 'interviewee', 'interviewee'])
  })

  test('in a press room those with a name answer', () => {
    expect(roles([voice('MS. MOOR', 'Hello?'), voice('Q', 'Why.'), voice('MODERATOR', 'Next.')])).toEqual([
      'interviewee',
      'interviewer',
      'moderator',
    ])
  })

  test('of two voices one tells the other', () => {
    expect(roles([voice('Ana', 'Really?'), voice('A', 'Yes.')])).toEqual(['interviewer', 'interviewee'])
  })
})

test('the outlet asks, and who is introduced answers', () => {
  expect(roles([voice('Ana Moor', 'Why?'), voice('HP', 'So.')], { outlet: 'Harbour Post' })).toEqual([
    'interviewee',
    'interviewer',
  ])
  expect(
    roles([voice('Ana Moor', 'Why?'), voice('Bo', 'So.')], { introductions: ['Interview with General Ana Moor.'] }),
  ).toEqual(['interviewee', 'interviewer'])
})

test('the paper that the interview was given to asks', () => {
  const introductions = ['Interview of Ambassador Ana Moor with the newspaper "Harrow Daily".']
  expect(roles([voice('Harrow Daily', 'Why?'), voice('Ana Moor', 'So.')], { introductions })).toEqual([
    'interviewer',
    'interviewee',
  ])
})

test('who the page lists plays the part of the list', () => {
  const participants = [
    { role: 'moderator', names: ' ana moor ' },
    { role: 'interviewee', names: ' bo lind engineer and cy falk ' },
  ] as const
  const parts = [voice('MS. MOOR', 'So.'), voice('Lind', 'Well.'), voice('CY FALK', 'Well.'), voice('Caller', 'Hello.')]
  expect(roles(parts, { participants })).toEqual(['moderator', 'interviewee', 'interviewee', 'interviewer'])
})

test('a moderator leads a talk of others, whatever they ask', () => {
  const parts = [voice('Moderador', 'So.'), voice('Ana', 'Why?', 'And then?'), voice('Bo', 'Well.')]
  expect(roles(parts)).toEqual(['moderator', 'interviewee', 'interviewee'])
})

describe('habits', () => {
  const long = 'We have looked at this for many years and there is much to be said about every part of it. '.repeat(4)

  test('who asks briefly asks, who speaks at length answers, whatever the number of voices', () => {
    expect(
      roles([voice('Ana', long, long), voice('Bo', 'Why is that?', 'And then?'), voice('Cy', long, long)]),
    ).toEqual(['interviewee', 'interviewer', 'interviewee'])
  })

  test('a host is told by the welcome, though nothing ends with a question mark', () => {
    const host = voice('Bo', "Welcome back to the show. Today's guest is Ana.", 'Tell us more.')
    expect(roles([voice('Ana', `Thanks for having me. ${long}`, long), host])).toEqual(['interviewee', 'interviewer'])
  })

  test('among equals nobody knows', () => {
    expect(roles([voice('Ana', 'Yes?', 'No.'), voice('Bo', 'Yes?', 'No.')])).toEqual(['unknown', 'unknown'])
    expect(roles([voice('Ana', 'Yes?')])).toEqual(['unknown'])
  })
})
