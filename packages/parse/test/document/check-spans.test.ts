import { expect, test } from 'vitest'
import { checkSpans, findBrokenReferences } from '../../src/document/check-spans.ts'
import type { ParsedDocument } from '../../src/document/document.ts'
import { parse } from '../../src/parse.ts'

const sound = (): ParsedDocument =>
  parse({
    id: 'a',
    path: 'a.txt',
    sha256: null,
    facts: null,
    text: 'ANA: Why?\n\nBO: Because.\n\nANA: So?\n\nBO: Yes.\n',
  })

const damages: [place: string, damage: (document: ParsedDocument) => Partial<ParsedDocument>][] = [
  ['segments.1', ({ segments }) => ({ segments: segments.with(1, { start: 5, end: 4000, kind: 'speech', turn: 0 }) })],
  ['segments.0', ({ segments }) => ({ segments: segments.with(0, { start: 4, end: 0, kind: 'label', turn: 0 }) })],
  ['segments.0', ({ segments }) => ({ segments: segments.with(0, { start: 0, end: 4, kind: 'label', turn: 9 }) })],
  ['turns.2', ({ turns }) => ({ turns: turns.map((turn, at) => (at === 2 ? { ...turn, voice: 2 } : turn)) })],
  ['turns.1', ({ turns }) => ({ turns: turns.map((turn, at) => (at === 1 ? { ...turn, replyTo: 0.5 } : turn)) })],
  ['turns.3', ({ turns }) => ({ turns: turns.map((turn, at) => (at === 3 ? { ...turn, pair: 0 } : turn)) })],
  ['turns.0', ({ turns }) => ({ turns: turns.map((turn) => ({ ...turn, speech: [{ start: -1, end: 3 }] })) })],
  [
    'voices.1',
    ({ voices }) => ({ voices: voices.map((voice, at) => (at === 1 ? { ...voice, labels: [FAR] } : voice)) }),
  ],
  ['findings.0', () => ({ findings: [{ severity: 'note', rule: 'r', message: 'm', span: FAR }] })],
  ['title', () => ({ title: FAR })],
]
const FAR = { start: 90, end: 95, text: 'BO' }

test('a sound document is given back', () => {
  expect(checkSpans(sound())).toEqual(sound())
})

test.each(damages)('what points nowhere is found with its place: %s', (place, damage) => {
  const document = { ...sound(), ...damage(sound()) }
  expect(findBrokenReferences(document).map(({ path }) => path.join('.'))).toEqual([expect.stringContaining(place)])
  expect(() => checkSpans(document)).toThrow(/^a\.txt: .* points outside of the text/)
})
