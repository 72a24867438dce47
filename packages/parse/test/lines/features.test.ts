import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { gatherEvidence } from '../../src/lines/evidence.ts'
import { FEATURES } from '../../src/lines/features/index.ts'
import { readPage } from '../../src/page/page.ts'

const TALK = [
  'A talk about the sea',
  'By Ana Moor',
  '14 February 2023',
  'Q: Why is the sea cold?',
  'Devon Lind: It always was.',
  'Q: Was it ever warm?',
  'Devon Lind: In my youth it was.',
  'And it may be again.',
  'Q: Tell us about it.',
  'Share on Facebook',
]

const ROWS: readonly (readonly [name: string, lines: readonly string[], line: number, value: unknown])[] = [
  ['length', ['Why?'], 0, '0'],
  ['length', ['Why is it so cold?'], 0, '1'],
  ['length', ['Why not? '.repeat(80)], 0, '8'],
  ['words', ['Why?'], 0, '0'],
  ['words', ['By Ana  Moor'], 0, '2'],
  ['words', ['Why not? '.repeat(80)], 0, '10'],
  ['opening', ['- Yes.'], 0, '-'],
  ['opening', ['12) Why?'], 0, '1.'],
  ['opening', ["''Yes''"], 0, '"'],
  ['opening', ['**Why?**'], 0, '**'],
  ['opening', ['海は寒い。'], 0, 'x'],
  ['second', ['P. C.'], 0, 'A. A'],
  ['ending', ['Why?'], 0, '?'],
  ['endings', ['(Laughs.)'], 0, 'a.)'],
  ['asks', ['Why?'], 0, 'mark'],
  ['asks', ['Tell us about the sea.'], 0, 'prompt'],
  ['asks', ['Why? Because.'], 0, 'inside'],
  ['asks', ['Because.'], 0, 'no'],
  ['asks-length', ['Why?'], 0, 'mark 0'],
  ['sentence', ['By Ana Moor'], 0, 'n'],
  ['sentence', ['It is.'], 0, 'y'],
  ['capitals', ['THE SEA'], 0, 'all'],
  ['capitals', ['The sea is cold.'], 0, '2'],
  ['capitals', ["Ana's Sea-Side"], 0, '5'],
  ['capitals', ['12'], 0, '0'],
  ['spaced', TALK, 1, 'y'],
  ['place', TALK, 2, '2'],
  ['from-end', TALK, 8, '1'],
  ['share', TALK, 0, '0'],
  ['share', TALK, 9, '5'],
  ['label', TALK, 3, 'colon 1 run asks'],
  ['label', TALK, 7, 'alone 1 alone '],
  ['label-keys', TALK, 4, 'back sign run  2 3'],
  ['label-looks', TALK, 4, 'back sign run  name 1'],
  ['label-changes', TALK, 3, 'first'],
  ['label-changes', TALK, 4, 'other 0'],
  ['label-changes', TALK, 7, null],
  ['label-named', ['By Ana Moor', 'Moor: Yes.'], 1, 'once sign run above'],
  ['furniture', TALK, 9, 'boilerplate rest'],
  ['furniture-row', TALK, 9, 'share'],
  ['furniture-row', TALK, 4, null],
  ['dated', TALK, 2, 'date'],
  ['dated', ['01/02/2016'], 0, 'line'],
  ['dated', ['We met on 14 May 2013.'], 0, 'may'],
  ['dated', TALK, 0, null],
  ['timed', ['[00:12:31]'], 0, 'all'],
  ['timed', ['12:31 Yes.'], 0, 'opens'],
  ['timed', TALK, 0, null],
  ['printed', ['Share this', 'Yes.', 'Share this'], 0, '1'],
  ['printed', ['Share this', 'Share this', 'Share this'], 0, '2'],
  ['twice', ['Share this', 'Share this'], 0, 'after'],
  ['twice', ['Share this', 'Share this'], 1, 'before'],
  ['twice', ['Yes.', 'Yes.'], 1, null],
  ['format', ['## Notes'], 0, '   #'],
  ['format', ['# The sea', 'Yes.'], 0, '  h1 #'],
  ['format', ['Notes'], 0, null],
  ['numbered', ['12) Why?'], 0, 'y'],
  ['numbered', ['12 boats'], 0, null],
  ['lower-start', ['(and then)'], 0, 'y'],
  ['lower-start', ['And then'], 0, null],
  ['bracketed', ['(Laughs.)'], 0, 'y'],
  ['bracketed', ['(Laughs.) Yes'], 0, null],
  ['quoted', ['"Yes".'], 0, 'oc'],
  ['quoted', ['"Yes", she said.'], 0, 'o'],
  ['quoted', ['Yes.'], 0, null],
  ['ruled', TALK, 3, 'start-label'],
  ['ruled', TALK, 1, 'byline'],
  ['ruled-surely', TALK, 3, 'start-label labelled-colon 4'],
  ['readings', TALK, 3, 'labelled alternatingq'],
  ['readings', TALK, 7, 'no'],
  ['readings', ['The sea'], 0, 'none'],
  ['label-regime', TALK, 3, 'back sign run part 3 2'],
  ['asks-regime', TALK, 3, 'mark 3 2 1 0'],
  ['sign-regime', TALK, 3, 'A 1 0'],
  ['asks-around', ['Why?', 'Yes.'], 0, '| m0 n0'],
  ['labels-around', TALK, 4, 'back sign run part/back sign run /back sign run part'],
  ['signs-around', ['Why?', 'Yes.'], 0, ' A? A.'],
  ['ruled-label', TALK, 3, 'start-label back sign run part 2'],
  ['ruled-asks', TALK, 3, 'start-label mark 0'],
  ['ruled-sentence', TALK, 1, 'byline n 0'],
  ['sign-asks', ['- Yes.', 'Why?', '- No.', 'Was it?'], 0, 'sign 12 0'],
  ['sign-asks', ['- Yes.', 'Why?', '- No.', 'Was it?'], 1, 'A 12 4'],
  ['label-asks', TALK, 3, '1 3 asks'],
  ['label-asks', TALK, 4, '0 0 '],
  ['label-asks', TALK, 7, null],
  ['below-label', TALK, 7, '1 0 no'],
  ['below-label', TALK, 4, null],
  ['first-word', ['- Why not?'], 0, 'why'],
  ['first-word', ['2023'], 0, null],
  ['word', ['© Ana Moor'], 0, ['©', 'ana', 'moor']],
  ['word', ['Why not? '.repeat(10)], 0, null],
]

test.each(ROWS)('%s of %j, line %i, is %j', (name, lines, line, value) => {
  const feature = FEATURES.find((feature) => feature.name === name)
  expect(feature?.observe(gatherEvidence(readPage(lines.join('\n\n'))), line)).toEqual(value)
})

test('every observation has a row', () => {
  expect(FEATURES.map(({ name }) => name).filter((name) => !ROWS.some(([row]) => row === name))).toEqual([])
})

test('the list holds each file of its folder under its name, once', () => {
  const files = readdirSync(join(import.meta.dirname, '../../src/lines/features'))
    .map((file) => file.replace('.ts', ''))
    .filter((file) => file !== 'feature' && file !== 'index')
  expect(FEATURES.map(({ name }) => name).sort()).toEqual(files.sort())
})
