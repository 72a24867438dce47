import { describe, expect, test } from 'vitest'
import { isPartLabel } from '../../src/labels/part-label.ts'
import { parse } from '../../src/parse.ts'

/** What a small interview makes of a label that asks. */
const ROLES = [
  ['Entrevistador', 'interviewer'],
  ['Entrevistadora', 'interviewer'],
  ['Intervistatrice', 'interviewer'],
  ['Journalistin', 'interviewer'],
  ['Questioner', 'interviewer'],
  ['Redakcija', 'interviewer'],
  ['Gazetarja', 'interviewer'],
  ['Nachfrage', 'interviewer'],
  ['Moderador', 'moderator'],
  ['Moderadora', 'moderator'],
  ['Moderatrice', 'moderator'],
  ['Animateur', 'interviewer'],
  ['Clerk', 'other'],
  ['Oyente', 'interviewer'],
  ['Presenter', 'interviewer'],
  ['Ведущая', 'interviewer'],
  ['Водитељ', 'interviewer'],
] as const

const talk = (label: string) =>
  `A talk on the tides

${label}: Good evening
Ana Moor: The tide, as ever, brings me here.
${label}: How long will you stay?
Ana Moor: Until the lamp is lit, and no longer than that.
${label}: Thank you.
Ana Moor: You are welcome.`

const read = (text: string) =>
  parse({ id: 'x', path: 'x.txt', sha256: null, text, facts: null }).voices.map(({ labels, role }) => [
    labels[0]?.text,
    role,
  ])

test.each(ROLES)('%s has its part', (label, role) => {
  expect(read(talk(label))).toEqual([
    [label, role],
    ['Ana Moor', 'interviewee'],
  ])
  expect(isPartLabel(label)).toBe(true)
})

test.each(['Host', 'Presenter', 'Moderator', 'Guest'])('%s is a label where it comes back', (label) => {
  expect(read(talk(label)).map(([text]) => text)).toEqual([label, 'Ana Moor'])
})

describe('a label that tells a part and no name', () => {
  test.each([
    ['THE MODERATOR'],
    ['Q12'],
    ['Reporter #2'],
    ['Speaker 1'],
    ['Unidentified male'],
    ['Unidentified person'],
    ['UNKNOWN'],
    ['Unknown reporter (through translator)'],
    ['Audience member 3'],
    ['Нови́нар'.normalize('NFC').replace(/\p{M}/gu, '')],
    ['MODERATEUR'],
    ['Ich'],
  ])('%s', (label) => {
    expect(isPartLabel(label)).toBe(true)
  })

  test.each([['Ana Moor'], ['Moderator Ana Moor'], ['ANA MOOR, HOST'], ['Chair'], ['Frage Moor'], ['D'], ['General']])(
    'and no other: %s',
    (label) => {
      expect(isPartLabel(label)).toBe(false)
    },
  )
})
