import { expect, test } from 'vitest'
import { findHost } from '../src/hosts.ts'
import { knowledge, parseText } from './small-world.ts'

const TALK = 'Why did you go there?\n\nTo see.\n\nWhat did you see there?\n\nTides.\n\nWill you go back?\n\nYes.'

test.each([
  ['In an interview for KosovaPress, Lind calls it brittle.', 'organization KosovaPress'],
  ['This interview was given to the weekly Harbour Post last week.', null],
  ['He said so in an interview given to the weekly Harbour Post.', 'organization Harbour Post'],
  ['An exclusive interview with Harbour Post Journalist Ana Moor.', 'person Ana Moor'],
  ['An interview for June readers.', null],
  ['An interview for Mr. Lind.', null],
  ['An interview for Tide News. An interview for Bird News.', null],
])('%s', (head, expected) => {
  const host = findHost(parseText(`${head}\n\n${TALK}`), knowledge.titles)
  expect(host && `${host.kind} ${host.name}`).toBe(expected)
})
