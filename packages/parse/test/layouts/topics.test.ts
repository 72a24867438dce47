import { expect, test } from 'vitest'
import { parse } from '../../src/parse.ts'

const TALK =
  'Larkin spoke to the media on Thursday.\n\nOn the injury news…\n\nKasey trained, and she is fit. Is Bea? No.\n\nShe is away.\n\nOn playing Harnham again:\n\nThey changed their shape.\n\nOn the pitch\n\nIt is new.\n'

const read = (text: string) => parse({ id: 'a', path: 'a.txt', sha256: null, facts: null, text })

test('what stands below a topic is said, and nobody asks', () => {
  const { layout, turns, segments, voices, text } = read(TALK)
  expect(layout).toBe('topics')
  expect(turns.map(({ role, speech }) => [role, speech.length])).toEqual([
    ['interviewee', 2],
    ['interviewee', 1],
    ['interviewee', 1],
  ])
  expect(voices).toHaveLength(1)
  const headings = segments.filter(({ kind }) => kind === 'heading').map(({ start, end }) => text.slice(start, end))
  expect(headings).toContain('On playing Harnham again:')
})

test('a list of titles is none', () => {
  expect(read('On tides\nOn rivers\nOn rain\nOn snow\n').layout).toBe('none')
})
