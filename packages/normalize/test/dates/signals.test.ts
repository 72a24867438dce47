import { expect, test } from 'vitest'
import { findSignal, looksAhead } from '../../src/dates/signals.ts'

const at = (before: string, after = '') => ({ before, text: '', after })

test.each([
  ['since ', '', 'since'],
  ['We left After ', ' ended', 'after'],
  ['as of ', '', 'as of'],
  ['After ', "'s summit", null],
  ['during ', "' campaign", null],
  ['by ', '-made cars', null],
  ['between 2004 and ', '', 'and'],
  ['milk and ', '', null],
  ['the ', '', null],
  ['basin ', '', null],
  ['', '', null],
])('signal in "%s…%s": %s', (before, after, signal) => {
  expect(findSignal(at(before, after))).toBe(signal)
})

test.each([
  ['It will be held in ', '', true],
  ['In ', " we'll know", true],
  ['The vote is planned for ', '', true],
  ['We will see. They met in ', '', false],
  ['They met in ', '. We will see', false],
  ['Their goodwill in ', '', false],
])('ahead in "%s…%s": %s', (before, after, ahead) => {
  expect(looksAhead(at(before, after))).toBe(ahead)
})
