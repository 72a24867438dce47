import { expect, test } from 'vitest'
import { findListedRole, findParticipants } from '../../src/head/participants.ts'
import { readPage } from '../../src/page/page.ts'

const castOf = (text: string) => {
  const page = readPage(text)
  return findParticipants(page, page.blocks.length)
}

test.each([
  ['Host: Ana Moor', [{ role: 'interviewer', names: ' ana moor ' }]],
  [
    'Panelists:\nBo Lind, baker\nCy Falk\n\nModerator:\nAna Moor',
    [
      { role: 'interviewee', names: ' bo lind baker cy falk ' },
      { role: 'moderator', names: ' ana moor ' },
    ],
  ],
  ['Гости: Нина Чайка, начальник депо', [{ role: 'interviewee', names: ' нина чайка начальник депо ' }]],
  [
    'Panel: Bo Lind, baker\nMs. Cy Falk, keeper\nIt was late.',
    [{ role: 'interviewee', names: ' bo lind baker ms cy falk keeper ' }],
  ],
  ['Speakers: Ana Moor, Bo Lind', []],
  ['In short: no', []],
])('%s', (text, cast) => {
  expect(castOf(text)).toEqual(cast)
})

test.each([
  ['MR. VAN HOUTEN', 'interviewee'],
  ['Falk, baker', 'interviewee'],
  ['Moor', 'moderator'],
  ['Lind', null],
  ['Q', null],
])('%s', (label, role) => {
  const cast = castOf('Moderator: Ana Moor, with Ida Lind\nPanel: Peter Van Houten, Bo Lind, Cy Falk')
  expect(findListedRole(cast, label)).toBe(role)
})
